package org.exeunt.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tables that stand in a report's text: columns parted by bars, by tabs or by two blanks and more, under a line
/// that names them.
///
/// Each cell is read as a sentence of its own: name of its column, the other words of its row, the cell. So
/// "Day | Entered" over "Mon | 4,310" is read as "Entered Mon 4,310". Nothing is moved: the sentence is the body with
/// all else blanked out, so that every token keeps its place.
final class Grid {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
    private static final Pattern BREAK = Pattern.compile("\\s*\\|\\s*|\\t+| {2,}");
    private static final Pattern RULE = Pattern.compile("[|:\\-+=\\s]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int ROWS = 400;

    private final String body;
    private final Map<Integer, Row> rows = new HashMap<>();

    /// @param header the line that names the columns
    /// @param cells the cells of this row
    /// @param start first character of the row
    /// @param end first character behind it
    record Row(List<Cell> header, List<Cell> cells, int start, int end) {}

    record Cell(int start, int end) {}

    private Grid(String body) {
        this.body = body;
    }

    static Grid of(String body) {
        Grid grid = new Grid(body);
        if (body.contains("|") || body.contains("   ") || body.contains("\t")) {
            grid.find();
        }
        return grid;
    }

    private void find() {
        List<Cell> header = List.of();
        List<Cell> before = List.of();
        Matcher lines = LINE.matcher(body);
        while (lines.find() && rows.size() < ROWS) {
            if (RULE.matcher(lines.group()).matches()) {
                continue;
            }
            List<Cell> cells = cells(lines.start(), lines.end());
            boolean numbers = cells.stream().skip(1).anyMatch(this::isNumber);
            boolean aligned = !header.isEmpty() && cells.size() > 1 && cells.size() <= header.size();
            boolean under = before.size() > 1
                    && cells.size() == before.size()
                    && before.stream().noneMatch(this::isNumber);
            if (numbers && (aligned || under)) {
                header = aligned ? header : before;
                rows.put(lines.start(), new Row(header, cells, lines.start(), lines.end()));
            } else {
                header = List.of();
            }
            before = cells;
        }
    }

    private List<Cell> cells(int start, int end) {
        List<Cell> cells = new ArrayList<>();
        Matcher breaks = BREAK.matcher(body).region(start, end);
        int from = start;
        while (breaks.find()) {
            add(cells, from, breaks.start());
            from = breaks.end();
        }
        add(cells, from, end);
        return cells;
    }

    private static void add(List<Cell> cells, int from, int to) {
        if (from < to) {
            cells.add(new Cell(from, to));
        }
    }

    boolean isNumber(Cell cell) {
        return DIGIT.matcher(body).region(cell.start(), cell.end()).find();
    }

    /// Whether the text at this character is a row of a table.
    boolean isRow(int start) {
        return rows.containsKey(start)
                || rows.values().stream().anyMatch(row -> row.start() < start && start < row.end());
    }

    /// The row that starts at this character, or none.
    List<Row> rowAt(int start) {
        Row row = rows.get(start);
        return row == null ? List.of() : List.of(row);
    }

    /// The body with all blanked out but the name of a column, the cells before it and the cell itself.
    String only(Row row, int column) {
        StringBuilder text = new StringBuilder(" ".repeat(row.end()));
        show(text, row.header().get(column));
        for (int i = 0; i <= column; i++) {
            if (i == 0 || i == column || !isNumber(row.cells().get(i))) {
                show(text, row.cells().get(i));
            }
        }
        return text.toString();
    }

    private void show(StringBuilder text, Cell cell) {
        text.replace(cell.start(), cell.end(), body.substring(cell.start(), cell.end()));
    }

    /// The words of a cell.
    String words(Cell cell) {
        return body.substring(cell.start(), cell.end());
    }
}
