package org.exeunt.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.exeunt.flow.FlowReconciler;
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
import org.exeunt.statement.Statements;
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
        List<Score> scores = backtest.run(
                origins,
                new ForecastSettings(1, 500, 28, origins.getFirst()),
                known(figures, LocalDate.of(2022, 6, 30)));
        ScoreTable table = ScoreTable.of(scores);
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
        return new FlowReconciler().reconcile(new Statements(figures, List.of()), asOf);
    }
}
