package org.exeunt.page.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Ways to write a sheet.
public enum Format {
    /// Columns for people's eyes.
    TABLE,
    /// RFC 4180 with a head line.
    CSV,
    /// One array of objects, with the names of the columns.
    JSON,
    /// One object a line, likewise.
    JSONL;

    /// Writes the sheet; the writer stays open.
    public void write(Sheet<?> sheet, Writer out) throws IOException {
        switch (this) {
            case TABLE -> TextTable.write(sheet, out);
            case CSV -> CsvTable.write(sheet, out);
            case JSON -> {
                out.write(Json.pretty(sheet.lines().stream().map(sheet::byName).toList()));
                out.write('\n');
            }
            case JSONL -> {
                for (Record line : sheet.lines()) {
                    out.write(Json.compact(sheet.byName(line)));
                    out.write('\n');
                }
            }
        }
    }

    /// A cell in words: lists joined by `;`, numbers without exponent, nothing for null.
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }
}
