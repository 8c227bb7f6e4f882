package org.exeunt.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads crossings from CSV with the columns `id,name,aliases,country_a,country_b,latitude,longitude`.
///
/// Aliases are joined by `;`, countries are ISO 3166-1 alpha-3 codes, degrees are decimal (WGS 84).
final class CrossingTable {
    private CrossingTable() {}

    /// The crossings bundled with Exeunt.
    static List<Crossing> load() {
        BundledFile file = new BundledFile("crossings.csv");
        return read(new StringReader(file.text()), file.name());
    }

    /// @param file its name in messages
    /// @throws IllegalArgumentException naming file and line, if a row is not a crossing or repeats an id
    static List<Crossing> read(Reader csv, String file) {
        List<Crossing> crossings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        BundledFile.eachRow(csv, file, row -> {
            Crossing crossing = crossing(row);
            if (!ids.add(crossing.id())) {
                throw new IllegalArgumentException("the id '" + crossing.id() + "' is already taken by a row above");
            }
            crossings.add(crossing);
        });
        return List.copyOf(crossings);
    }

    private static Crossing crossing(NamedCsvRecord row) {
        String name = field(row, "name");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a crossing needs a name");
        }
        return new Crossing(
                field(row, "id"),
                name,
                BundledFile.list(field(row, "aliases")),
                Country.of(field(row, "country_a")),
                Country.of(field(row, "country_b")),
                degrees(row, "latitude"),
                degrees(row, "longitude"));
    }

    private static double degrees(NamedCsvRecord row, String column) {
        String value = field(row, column);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    column + " '" + value + "' is not a number of degrees, such as 42.74", e);
        }
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(() -> new IllegalArgumentException("there is no column '" + column + "'"))
                .strip();
    }
}
