package org.exeunt.report.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A table as it was published: named columns and rows of cells, all of them texts.
///
/// @param name of the file, with the sheet behind `!/` where there are several
/// @param address where it was published; empty if not known
/// @param columns their names, in small letters with `_` for spaces
/// @param rows in the order of the table
public record DataTable(String name, String address, List<String> columns, List<Row> rows) {
    public DataTable {
        columns = columns.stream().map(DataTable::plain).toList();
        rows = List.copyOf(rows);
    }

    /// A row.
    ///
    /// @param line of the file, from 1; of a sheet the number of the row
    /// @param cells in the order of the columns; may be fewer
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Where each column stands; of two with one name the first.
    public Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i), i);
        }
        return places;
    }

    private static String plain(String column) {
        return column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }
}
