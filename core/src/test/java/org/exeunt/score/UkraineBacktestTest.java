package org.exeunt.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Reconciliation;
import org.exeunt.forecast.ForecastSettings;
import org.exeunt.forecast.Forecaster;
import org.exeunt.place.Corridor;
import org.exeunt.place.Period;
import org.exeunt.simulation.Situation;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.exeunt.statement.Status;
import org.exeunt.statement.Unit;
import org.junit.jupiter.api.Test;

/// Daily arrivals from Ukraine in spring 2022, each known on the day after.
class UkraineBacktestTest {
    private static final Path DAILY = Path.of("../../shared/facts/ukraine-2022/daily.csv");

    @Test
    void theEnsembleBeatsTheLastValueWithHonestRanges() throws IOException {
        assumeTrue(Files.exists(DAILY), "../shared is not here: no daily numbers to test against");
        List<Figure> figures = figures();
        List<LocalDate> origins = IntStream.range(0, 13)
                .mapToObj(week -> LocalDate.of(2022, 3, 1).plusDays(week * 6L))
                .toList();
        Backtest backtest = new Backtest(new Forecaster(), day -> known(figures, day), Situation::of);
        long before = System.nanoTime();
        List<Score> scores = backtest.run(
                origins,
                new ForecastSettings(1, 500, 28, origins.getFirst()),
                known(figures, LocalDate.of(2022, 6, 30)));
        System.out.println((System.nanoTime() - before) / 1e9 + " s");
        ScoreTable table = ScoreTable.of(scores);
        table.rows().forEach(System.out::println);
        for (int[] span : new int[][] {{1, 7}, {8, 14}, {15, 28}}) {
            System.out.println("horizons " + span[0] + " to " + span[1]);
            ScoreTable.of(scores.stream()
                            .filter(s -> s.horizonDays() >= span[0] && s.horizonDays() <= span[1])
                            .toList())
                    .rows()
                    .forEach(row -> System.out.printf(
                            "%-18s %s n=%d wis=%.0f rel=%.2f mae=%.0f c50=%.2f c90=%.2f c95=%.2f%n",
                            row.model(),
                            row.location(),
                            row.n(),
                            row.wis(),
                            row.relativeWis(),
                            row.maeMedian(),
                            row.coverage50(),
                            row.coverage90(),
                            row.coverage95()));
        }
        assertThat(table.rows())
                .filteredOn(row -> row.model().equals(Forecaster.MODEL))
                .allSatisfy(row -> {
                    assertThat(row.coverage90()).isBetween(0.7, 1.0);
                    assertThat(row.relativeWis()).isLessThan(1.0);
                });
    }

    private static List<Figure> figures() throws IOException {
        List<Figure> figures = new ArrayList<>();
        List<String> lines = Files.readAllLines(DAILY);
        for (int line = 1; line < lines.size(); line++) {
            List<String> cells = List.of(lines.get(line).split(",", -1));
            LocalDate day = LocalDate.parse(cells.get(2));
            figures.add(new Figure(
                    "u" + line,
                    "u" + line,
                    Amount.exactly(Double.parseDouble(cells.get(3))),
                    Unit.PERSON,
                    Measure.ARRIVAL,
                    Corridor.of(cells.get(0), cells.get(1)),
                    Population.ALL,
                    null,
                    Period.of(day),
                    null,
                    Aggregation.TOTAL,
                    Status.REPORTED,
                    null,
                    new Evidence.Row("daily.csv", line + 1, ""),
                    1,
                    day.plusDays(1)));
        }
        return figures;
    }

    private static Reconciliation known(List<Figure> figures, LocalDate asOf) {
        List<Figure> known = figures.stream()
                .filter(figure -> figure.known() != null && !figure.known().isAfter(asOf))
                .toList();
        Map<Corridor, List<Flow.Day>> days = new TreeMap<>();
        for (Figure figure : known) {
            double people = figure.amount().typical();
            LocalDate date = java.util.Objects.requireNonNull(figure.period().start());
            days.computeIfAbsent(figure.corridor(), corridor -> new ArrayList<>())
                    .add(new Flow.Day(date, people, people, people, people, people, List.of(figure.id())));
        }
        List<Flow> flows = new ArrayList<>();
        days.forEach((corridor, series) -> flows.add(new Flow(corridor, Measure.ARRIVAL, Population.ALL, series)));
        return new Reconciliation(asOf, known, flows, List.of(), List.of());
    }
}
