package org.exeunt.page.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lines of one kind; the columns are the components of their record, in snake case.
///
/// @param type the record
/// @param brief names of the columns that a table for people shows; empty for all
/// @param lines in the order in which they are written
public record Sheet<R extends Record>(Class<R> type, List<String> brief, List<R> lines) {
    public Sheet {
        brief = List.copyOf(brief);
        lines = List.copyOf(lines);
    }

    /// The columns, in order.
    public List<Column> columns() {
        return Arrays.stream(type.getRecordComponents()).map(Column::new).toList();
    }

    /// The cells of a line under the names of their columns, in order.
    Map<String, @Nullable Object> byName(Record line) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        columns().forEach(column -> cells.put(column.name(), column.of(line)));
        return cells;
    }

    /// One column.
    ///
    /// @param component what it shows of a line
    public record Column(RecordComponent component) {
        /// Its name in the head line: `target_end_date`.
        public String name() {
            return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        }

        /// Whether its cells are numbers.
        public boolean isNumber() {
            return Number.class.isAssignableFrom(component.getType())
                    || component.getType().isPrimitive();
        }

        /// Whether its cells hold words that were not chosen by us.
        public boolean isText() {
            return component.getType() == String.class || component.getType() == List.class;
        }

        /// The cell in this line; null if nothing is stated.
        public @Nullable Object of(Record line) {
            try {
                return component.getAccessor().invoke(line);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("no access to " + component, e);
            }
        }
    }
}
