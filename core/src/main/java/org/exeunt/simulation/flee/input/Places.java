package org.exeunt.simulation.flee.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exeunt.simulation.SituationRefused;

/// Reads `locations.csv`, and the files whose rows name its places.
final class Places {
    private static final String[] COLUMNS = {
        "name", "region", "country", "latitude", "longitude", "location_type", "conflict_date", "population"
    };

    private final CsvFile file;
    private final List<Location> locations = new ArrayList<>();
    private final List<Integer> conflictDays = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    private Places(CsvFile file) {
        this.file = file;
    }

    static Places read(Path path, FleeSettings settings) throws IOException {
        Places places = new Places(CsvFile.read(path, COLUMNS));
        for (CsvFile.Row row : places.file.rows()) {
            places.add(row, settings);
        }
        if (places.locations.isEmpty()) {
            throw places.file.refuse("it holds no place", "expected a line a place");
        }
        return places;
    }

    CsvFile file() {
        return file;
    }

    List<Location> locations() {
        return List.copyOf(locations);
    }

    /// The day on which a conflict begins by `locations.csv`; -1 for places that are no conflict zones.
    int conflictDay(int place) {
        return conflictDays.get(place);
    }

    int find(String name) {
        return indexes.getOrDefault(name, -1);
    }

    int indexOf(Cell name) {
        Integer index = indexes.get(name.word());
        if (index == null) {
            throw name.refuse("locations.csv has no place '" + name.text() + "'", "add it there, or correct the name");
        }
        return index;
    }

    static SituationRefused unknownKind(Cell cell) {
        return cell.refuse(
                "no place is a '" + cell.text() + "'",
                "expected conflict_zone, town, camp, idpcamp, forwarding_hub or marker (flood zones are not supported)");
    }

    private void add(CsvFile.Row row, FleeSettings settings) {
        Cell name = row.cell("name");
        Cell type = row.cell("location_type");
        LocationKind kind = LocationKind.find(type.text()).orElseThrow(() -> unknownKind(type));
        int conflictDay =
                kind == LocationKind.CONFLICT_ZONE ? row.cell("conflict_date").day() : -1;
        boolean later = conflictDay > 0;
        Cell population = row.cell("population");
        locations.add(new Location(
                name.word(),
                orUnknown(row.cell("region")),
                orUnknown(row.cell("country")),
                orZero(row.cell("latitude")),
                orZero(row.cell("longitude")),
                later ? LocationKind.TOWN : kind,
                population.isEmpty() ? 0 : Math.floorDiv(population.whole(), settings.hasten()),
                further(row, "conflict_intensity", 1),
                (long) further(row, "initial_idps", 0),
                (long) further(row, "capacity_per_day", 0),
                settings.moving().useEconomicPull() ? pull(row) : 0));
        conflictDays.add(kind == LocationKind.CONFLICT_ZONE ? Math.max(0, conflictDay) : -1);
        if (indexes.put(name.text(), indexes.size()) != null) {
            throw name.refuse("'" + name.text() + "' has a line above", "give each place a name of its own");
        }
    }

    private double pull(CsvFile.Row row) {
        double development = further(row, "hdi", 0);
        return further(row, "trade_volume", 0) + development * development;
    }

    private double further(CsvFile.Row row, String column, double otherwise) {
        return further(file, row, column, otherwise);
    }

    private static double further(CsvFile file, CsvFile.Row row, String column, double otherwise) {
        int at = file.furtherColumns().indexOf(column);
        if (at < 0) {
            return otherwise;
        }
        Cell cell = row.cell(file.columns().size() + at, column);
        return cell.isEmpty() ? otherwise : cell.number();
    }

    private static String orUnknown(Cell cell) {
        return cell.isEmpty() ? "unknown" : cell.text();
    }

    private static double orZero(Cell cell) {
        return cell.isEmpty() ? 0 : cell.number();
    }

    List<Route> routes(Path path) throws IOException {
        CsvFile csv = CsvFile.read(path, "name1", "name2", "distance", "forced_redirection");
        List<Route> routes = new ArrayList<>();
        for (CsvFile.Row row : csv.rows()) {
            Cell distance = row.cell("distance");
            if (!(distance.number() > 0)) {
                throw distance.refuse("'" + distance.text() + "' is no length of a road", "expected km above 0");
            }
            Cell redirection = row.cell("forced_redirection");
            long forced = redirection.isEmpty() ? 0 : redirection.whole();
            if (forced < 0 || forced > 2) {
                throw redirection.refuse("no redirection is '" + forced + "'", "expected 0, 1, 2 or nothing");
            }
            double speed = further(csv, row, "max_move_speed", 0);
            double walking = further(csv, row, "walk_probability", 0);
            if (walking != 0) {
                throw row.cell(4 + csv.furtherColumns().indexOf("walk_probability"), "walk_probability")
                        .refuse("walk_probability is not supported", "take the column out, or set it to 0");
            }
            routes.add(new Route(places(row, "name1"), places(row, "name2"), distance.number(), (int) forced, speed));
        }
        return routes;
    }

    private int places(CsvFile.Row row, String column) {
        return indexOf(row.cell(column));
    }
}
