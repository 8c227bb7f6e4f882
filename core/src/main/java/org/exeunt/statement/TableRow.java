package org.exeunt.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.exeunt.place.Country;
import org.exeunt.report.source.DataTable;
import org.jspecify.annotations.Nullable;

/// The cells of a row, read by the names of their columns; several names may stand for one column.
final class TableRow {
    private final Map<String, Integer> places;
    private final DataTable.Row row;
    private final Function<String, Optional<Country>> names;

    /// @param places where each column stands
    /// @param names finds the country that a name means
    TableRow(Map<String, Integer> places, DataTable.Row row, Function<String, Optional<Country>> names) {
        this.places = places;
        this.row = row;
        this.names = names;
    }

    /// A cell that does not hold what it has to.
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message, null, false, false);
        }
    }

    int line() {
        return row.line();
    }

    /// The first of these columns that is there and not empty; empty if none is.
    String text(String... columns) {
        return Arrays.stream(columns)
                .map(this::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String cell(String column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < row.cells().size() ? row.cells().get(place).strip() : "";
    }

    String lower(String... columns) {
        return text(columns).toLowerCase(Locale.ROOT);
    }

    boolean isTrue(String column) {
        return lower(column).equals("true")
                || lower(column).equals("yes")
                || text(column).equals("1");
    }

    @Nullable
    Double number(String... columns) {
        String cell = text(columns);
        try {
            return cell.isEmpty() ? null : Double.valueOf(cell.replaceAll("[,\\s\u00A0\u202F]", ""));
        } catch (NumberFormatException e) {
            throw new Refused(columns[0] + " '" + cell + "' is not a number");
        }
    }

    @Nullable
    LocalDate day(String... columns) {
        String cell = text(columns);
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell.substring(0, Math.min(10, cell.length())));
        } catch (DateTimeException e) {
            throw new Refused(columns[0] + " '" + cell + "' is not a day such as 2022-09-26");
        }
    }

    /// Codes or names joined by `;`; none for an empty cell or `*`.
    List<Country> countries(String... columns) {
        String cell = text(columns);
        return cell.isEmpty() || cell.equals("*")
                ? List.of()
                : Arrays.stream(cell.split(";", -1))
                        .map(code -> Country.find(code)
                                .or(() -> names.apply(code.strip()))
                                .orElseThrow(
                                        () -> new Refused(columns[0] + " '" + code + "' is not a country's ISO code")))
                        .toList();
    }

    /// The value of an enumeration that a cell names; `otherwise` for an empty cell.
    <E extends Enum<E>> E word(Class<E> type, @Nullable E otherwise, String... columns) {
        String cell = text(columns);
        if (cell.isEmpty() && otherwise != null) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(cell))
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow(() -> new Refused(columns[0] + " can't be '" + cell + "'; it is one of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())));
    }
}
