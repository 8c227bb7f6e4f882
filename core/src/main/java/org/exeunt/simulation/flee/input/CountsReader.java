package org.exeunt.simulation.flee.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what was counted: `data_layout.csv`, the files that it names, and `registration_corrections.csv`.
final class CountsReader {
    private final Path folder;
    private final LocalDate start;
    private final FleeSettings settings;
    private final Set<Flaw> flaws;

    CountsReader(Path folder, LocalDate start, FleeSettings settings, Set<Flaw> flaws) {
        this.folder = folder;
        this.start = start;
        this.settings = settings;
        this.flaws = flaws;
    }

    Counts read(Path corrections) throws IOException {
        CsvFile layout = CsvFile.read(folder.resolve("data_layout.csv"), "camp", "file");
        Map<String, CountSeries> series = new LinkedHashMap<>();
        for (CsvFile.Row row : layout.rows()) {
            Cell camp = row.cell("camp");
            CountSeries sum = series(row.cell("file"));
            for (int i = 2; i < row.size(); i++) {
                Cell further = row.cell(i, "further file");
                if (!further.isEmpty()) {
                    CountSeries more = series(further);
                    sum = flaws.contains(Flaw.SUMS) ? sum.plusAsFlee(more) : sum.plus(more);
                }
            }
            if (series.put(camp.word(), sum) != null) {
                throw camp.refuse("'" + camp.text() + "' has a line above", "name all its files on one line");
            }
        }
        if (series.isEmpty()) {
            throw layout.refuse("it names no file", "expected a first line like total,refugees.csv");
        }
        correct(series, corrections);
        return new Counts(series, settings.spawning().emptyCampsOnDay0(), flaws.contains(Flaw.TOTAL));
    }

    private CountSeries series(Cell named) throws IOException {
        Path file = folder.resolve(named.word());
        if (!Files.isRegularFile(file)) {
            throw named.refuse("there is no file '" + named.text() + "' in " + folder, "add it or take the line out");
        }
        CsvFile csv = CsvFile.read(file, "date", "count");
        List<CsvFile.Row> rows = csv.rows().stream()
                .filter(row -> !row.cell("count").isEmpty())
                .filter(row -> !(row.line() == 1
                        && Set.of("DateTime", "Date").contains(row.cell("date").text())))
                .toList();
        if (rows.isEmpty()) {
            throw csv.refuse("it holds no count", "expected lines of a date and a count, like 2012-02-29,1200");
        }
        double[] days = new double[rows.size()];
        double[] counts = new double[rows.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = ChronoUnit.DAYS.between(start, rows.get(i).cell("date").date());
            counts[i] = (double) rows.get(i).cell("count").whole() / settings.hasten();
            if (i > 0 && days[i] < days[i - 1]) {
                throw rows.get(i).cell("date").refuse("this day lies before that of the line above", "sort the lines");
            }
        }
        return new CountSeries(days, counts);
    }

    private void correct(Map<String, CountSeries> series, Path corrections) throws IOException {
        if (!Files.isRegularFile(corrections)) {
            return;
        }
        for (CsvFile.Row row : CsvFile.read(corrections, "camp", "date").rows()) {
            if (row.size() < 2) {
                continue;
            }
            CountSeries counted = series.get(row.cell("camp").word());
            if (counted == null) {
                throw row.cell("camp")
                        .refuse("data_layout.csv has no '" + row.cell("camp").text() + "'", "add it there");
            }
            long day = ChronoUnit.DAYS.between(start, row.cell("date").date());
            if (day < 0) {
                continue;
            }
            int at = counted.indexOf(day);
            if (at < 1 || counted.count(at - 1) < 1) {
                throw row.cell("date")
                        .refuse(
                                at < 1
                                        ? "no count of " + row.cell("camp").text()
                                                + " is of this date, with one before it"
                                        : "the count before this date is below 1",
                                "write the date of the first right count");
            }
            series.put(row.cell("camp").text(), counted.correctedBefore(at));
        }
    }
}
