package org.exeunt.simulation.flee.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exeunt.report.Refusal;
import org.exeunt.simulation.SituationRefused;

/// The rows of a CSV file of a Flee case, in UTF-8; rows that begin with `#` are its comments, of which the first may
/// name the columns.
record CsvFile(String name, List<String> columns, List<Row> comments, List<Row> rows) {
    /// @param columns what the columns hold, in order
    static CsvFile read(Path file, String... columns) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new SituationRefused(new Refusal(
                    name,
                    "",
                    "there is no such file in " + file.getParent(),
                    "expected columns " + String.join(",", columns)));
        }
        List<String> known = List.of(columns);
        List<Row> comments = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            for (CsvRecord record : reader) {
                List<String> fields =
                        record.getFields().stream().map(String::strip).toList();
                Row row = new Row(name, record.getStartingLineNumber(), known, fields);
                if (fields.getFirst().startsWith("#")) {
                    comments.add(row);
                } else if (!fields.stream().allMatch(String::isEmpty)) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new SituationRefused(
                        new Refusal(name, "", "this is not UTF-8", "convert it, for example with iconv"));
            }
            throw new SituationRefused(
                    new Refusal(name, "", "this is not CSV (" + e.getMessage() + ")", "check its quotes"));
        }
        return new CsvFile(name, known, comments, rows);
    }

    /// Names of columns beyond the known ones, as the comment row at the top gives them; empty where it gives none.
    List<String> furtherColumns() {
        for (Row row : comments) {
            if (row.size() > columns.size()) {
                return row.fields().subList(columns.size(), row.size()).stream()
                        .map(column -> column.toLowerCase(Locale.ROOT))
                        .toList();
            }
        }
        return List.of();
    }

    SituationRefused refuse(String reason, String remedy) {
        return new SituationRefused(new Refusal(name, "", reason, remedy));
    }

    /// A row; cells beyond its end are refused when asked for.
    record Row(String file, long line, List<String> columns, List<String> fields) {
        int size() {
            return fields.size();
        }

        /// The cell of a known column.
        Cell cell(String column) {
            return cell(columns.indexOf(column), column);
        }

        /// The cell at an index from 0, empty if the row is too short.
        Cell cell(int index, String column) {
            return new Cell(file, line, index + 1, column, index < fields.size() ? fields.get(index) : "");
        }
    }
}
