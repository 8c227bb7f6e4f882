package org.exeunt.report.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.report.Encoding;
import org.exeunt.report.Refusal;

/// Tables as CSV (RFC 4180), with `,`, `;` or tab between the cells; the first line names the columns. A second line of
/// HXL tags is passed over.
final class CsvSource implements Source {
    @Override
    public void read(RawFile file, Sink sink) throws IOException {
        byte[] bytes = file.bytes(MAX_BYTES);
        if (bytes.length > MAX_BYTES) {
            sink.refuse(new Refusal(file.name(), "", "larger than " + MAX_BYTES / 1_000_000 + " MB", "split it"));
            return;
        }
        String text = Encoding.text(bytes);
        List<String> columns = List.of();
        List<DataTable.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                if (columns.isEmpty()) {
                    columns = row.getFields();
                } else if (!isTags(row)) {
                    rows.add(new DataTable.Row((int) row.getStartingLineNumber(), row.getFields()));
                }
            }
        } catch (CsvParseException broken) {
            sink.refuse(new Refusal(
                    file.name(), "", "the table breaks off: " + broken.getMessage(), "check its quotation marks"));
        }
        if (columns.isEmpty()) {
            sink.refuse(new Refusal(file.name(), "", "an empty table", "delete it"));
        } else {
            sink.table(new DataTable(file.name(), file.told().address(), columns, rows));
        }
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = text.substring(0, end < 0 ? text.length() : end);
        return header.indexOf(',') >= 0 ? ',' : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static boolean isTags(CsvRecord row) {
        return row.getFields().stream().anyMatch(cell -> cell.startsWith("#"))
                && row.getFields().stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
    }
}
