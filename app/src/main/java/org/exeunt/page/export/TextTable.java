package org.exeunt.page.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Sheets as columns for people's eyes: words to the left, numbers to the right, long cells cut.
final class TextTable {
    private static final int WIDEST = 40;

    private TextTable() {}

    static void write(Sheet<?> sheet, Writer out) throws IOException {
        List<Sheet.Column> columns = sheet.columns().stream()
                .filter(column -> sheet.brief().isEmpty() || sheet.brief().contains(column.name()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Sheet.Column::name).toList());
        for (Record line : sheet.lines()) {
            rows.add(columns.stream()
                    .map(column -> cut(Format.cell(column.of(line))))
                    .toList());
        }
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> rows.stream()
                        .mapToInt(row -> row.get(i).codePointCount(0, row.get(i).length()))
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String gap = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
                text.append(columns.get(i).isNumber() ? gap + cell : cell + gap).append("  ");
            }
            out.write(text.toString().stripTrailing());
            out.write('\n');
        }
        out.flush();
    }

    /// On one line, without control characters (a report must not steer the terminal), and not too wide.
    private static String cut(String cell) {
        String line = cell.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ");
        return line.codePointCount(0, line.length()) <= WIDEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
