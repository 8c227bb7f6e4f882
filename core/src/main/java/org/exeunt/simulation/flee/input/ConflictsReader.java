package org.exeunt.simulation.flee.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads `conflicts.csv`; where there is none, each conflict zone burns from its day in `locations.csv` on.
final class ConflictsReader {
    private final Places places;
    private final Set<Flaw> flaws;

    ConflictsReader(Places places, Set<Flaw> flaws) {
        this.places = places;
        this.flaws = flaws;
    }

    Conflicts read(Path file, int days, List<String> remarks) throws IOException {
        int count = places.locations().size();
        boolean[] named = new boolean[count];
        double[][] intensity = new double[days][count];
        if (!Files.exists(file)) {
            for (int place = 0; place < count; place++) {
                named[place] = places.conflictDay(place) >= 0;
                for (int day = Math.max(0, places.conflictDay(place)); named[place] && day < days; day++) {
                    intensity[day][place] = places.locations().get(place).intensity();
                }
            }
            return new Conflicts(named, intensity);
        }
        CsvFile csv = CsvFile.read(file, "day");
        CsvFile.Row header = csv.comments().isEmpty()
                ? csv.rows().getFirst()
                : csv.comments().getFirst();
        List<CsvFile.Row> rows =
                csv.comments().isEmpty() ? csv.rows().subList(1, csv.rows().size()) : csv.rows();
        int[] place = columns(header, named);
        int next = 0;
        for (CsvFile.Row row : rows) {
            int day = flaws.contains(Flaw.ROWS) ? next : row.cell("day").day();
            if (day < next) {
                throw row.cell("day").refuse("this day does not follow that of the line above", "sort the lines");
            }
            for (; next < day && next < days; next++) {
                intensity[next] = next == 0 ? new double[count] : intensity[next - 1];
            }
            if (next >= days) {
                break;
            }
            fill(row, header, place, intensity[next], remarks);
            next++;
        }
        if (next < days) {
            throw csv.refuse(
                    "it ends with day " + (next - 1) + ", but " + days + " days are to be simulated",
                    "add lines, or shorten the length in sim_period.csv");
        }
        return new Conflicts(named, intensity);
    }

    private int[] columns(CsvFile.Row header, boolean[] named) {
        int[] place = new int[header.size()];
        Arrays.fill(place, -1);
        for (int i = 1; i < header.size(); i++) {
            Cell name = header.cell(i, "place");
            place[i] = places.find(name.text());
            if (place[i] >= 0) {
                if (named[place[i]]) {
                    throw name.refuse("'" + name.text() + "' has a column before", "keep one of them");
                }
                named[place[i]] = true;
            }
        }
        return place;
    }

    private void fill(CsvFile.Row row, CsvFile.Row header, int[] place, double[] intensity, List<String> remarks) {
        for (int i = 1; i < Math.max(row.size(), place.length); i++) {
            String name = i < place.length ? header.cell(i, "place").text() : "";
            Cell cell = row.cell(i, name.isEmpty() ? "intensity" : "intensity of " + name);
            if (name.isEmpty()) {
                if (!cell.isEmpty()) {
                    throw cell.refuse("no place stands above this value", "name the place in the first line");
                }
                continue;
            }
            double value = cell.number();
            if (value < 0) {
                throw cell.refuse("an intensity can't be below 0", "expected 0 for peace, up to 1");
            }
            if (place[i] >= 0) {
                intensity[place[i]] = value;
            } else if (value > Conflicts.LEAST) {
                String remark = String.format(
                        Locale.ROOT,
                        "conflicts.csv, column %d: there is no place '%s', so its conflict is left out",
                        i + 1,
                        name);
                if (!remarks.contains(remark)) {
                    remarks.add(remark);
                }
            }
        }
    }
}
