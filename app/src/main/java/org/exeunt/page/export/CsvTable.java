package org.exeunt.page.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Sheets as CSV (RFC 4180, UTF-8, line feeds).
///
/// A cell of words that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).
final class CsvTable {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvTable() {}

    static void write(Sheet<?> sheet, Writer out) throws IOException {
        List<Sheet.Column> columns = sheet.columns();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(columns.stream().map(Sheet.Column::name).toList());
        for (Record line : sheet.lines()) {
            csv.writeRecord(columns.stream().map(column -> cell(column, line)).toList());
        }
        csv.flush();
    }

    private static String cell(Sheet.Column column, Record line) {
        String cell = Format.cell(column.of(line));
        boolean formula = column.isText() && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
