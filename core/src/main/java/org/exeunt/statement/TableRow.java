package org.exeunt.statement;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.exeunt.place.Country;
import org.jspecify.annotations.Nullable;

/// The cells of a row, read by the names of their columns; several names may stand for one column.
final class TableRow {
    private final NamedCsvRecord row;

    TableRow(NamedCsvRecord row) {
        this.row = row;
    }

    /// A cell that does not hold what it has to.
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message, null, false, false);
        }
    }

    int line() {
        return (int) row.getStartingLineNumber();
    }

    /// The first of these columns that is there and not empty; empty if none is.
    String text(String... columns) {
        return Arrays.stream(columns)
                .map(column -> row.findField(column).orElse("").strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
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
            return cell.isEmpty() ? null : Double.valueOf(cell.replace(",", "").replace("\u00A0", ""));
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

    /// Codes joined by `;`; none for an empty cell or `*`.
    List<Country> countries(String column) {
        String cell = text(column);
        return cell.isEmpty() || cell.equals("*")
                ? List.of()
                : Arrays.stream(cell.split(";", -1))
                        .map(code -> Country.find(code)
                                .orElseThrow(() -> new Refused(column + " '" + code + "' is not a country's ISO code")))
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
