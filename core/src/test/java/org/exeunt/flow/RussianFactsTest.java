package org.exeunt.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.exeunt.statement.Quantifier;
import org.exeunt.statement.Statements;
import org.exeunt.statement.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The published figures of autumn 2022, which contradict each other as their sources did.
class RussianFactsTest {
    private static final Path FACTS = Path.of("../../shared/facts/russia-2022/crossings.csv");
    private static final LocalDate ASOF = LocalDate.of(2023, 2, 28);

    private List<Figure> figures = List.of();

    @BeforeEach
    void readTable() throws IOException {
        assumeTrue(Files.exists(FACTS), "../shared is not here: no published figures to test against");
        figures = Table.figures(FACTS).statements();
    }

    @Test
    void theSeriesPassThroughWhatWasCounted() {
        Reconciliation settled = settle(figures);
        assertThat(day(settled, "FIN", "2022-09-29").median()).isCloseTo(5262, Percentage.withPercentage(1));
        assertThat(day(settled, "FIN", "2022-09-30").median()).isCloseTo(1688, Percentage.withPercentage(1));
        assertThat(day(settled, "KAZ", "2022-09-29").median()).isCloseTo(22500, Percentage.withPercentage(2));
        Flow.Day disputed = day(settled, "KAZ", "2022-09-30");
        assertThat(disputed.low90()).isLessThan(14150);
        assertThat(disputed.high90()).isGreaterThan(14850);
    }

    @Test
    void conflictsThatItsNotesNameAreFound() {
        Reconciliation settled = settle(figures);
        for (String figure : List.of("C026", "C027", "C151", "C152", "C213", "C215")) {
            assertThat(standing(settled, figure).verdict())
                    .as(figure)
                    .isIn(Standing.Verdict.IN_CONFLICT, Standing.Verdict.SET_ASIDE, Standing.Verdict.ROUNDED);
        }
        assertThat(standing(settled, "C190").others().isEmpty()
                        && standing(settled, "C191").others().isEmpty())
                .as("234 and 243 for one day at one border")
                .isFalse();
    }

    /// Each exact count of a day in Finland is kept back once, with all others of that day.
    @Test
    void daysThatWereKeptBackFallInsideTheBandsNineTimesInTen() {
        List<Figure> days =
                figures.stream().filter(RussianFactsTest::isDailyCount).toList();
        List<String> outside = new ArrayList<>();
        int tried = 0;
        for (Figure kept : days) {
            LocalDate date = kept.period().end();
            List<Figure> others = figures.stream()
                    .filter(figure ->
                            !(isOn(figure, kept.corridor()) && figure.period().equals(kept.period())))
                    .toList();
            Flow flow = flow(settle(others), kept.corridor());
            if (date == null || flow.on(date).isEmpty()) {
                continue;
            }
            tried++;
            Flow.Day found = flow.on(date).orElseThrow();
            double people = kept.amount().typical();
            if (people < found.low90() || people > found.high90()) {
                outside.add(date + ": " + people + " outside " + found.low90() + " to " + found.high90());
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(10);
        assertThat((double) outside.size() / tried).as(outside.toString()).isLessThanOrEqualTo(0.15);
    }

    private static boolean isDailyCount(Figure figure) {
        return isOn(figure, Corridor.of("RUS", "FIN"))
                && figure.amount().quantifier() == Quantifier.EXACT
                && figure.aggregation() == Aggregation.PER_DAY
                && figure.period().days().orElse(0) == 1;
    }

    private static boolean isOn(Figure figure, Corridor corridor) {
        return figure.corridor().equals(corridor)
                && figure.measure() == Measure.ARRIVAL
                && figure.population() == Population.NATIONALS;
    }

    private static Reconciliation settle(List<Figure> figures) {
        return new FlowReconciler().reconcile(new Statements(figures, List.of()), ASOF);
    }

    private static Flow flow(Reconciliation settled, Corridor corridor) {
        return settled.flows().stream()
                .filter(flow -> flow.corridor().equals(corridor)
                        && flow.measure() == Measure.ARRIVAL
                        && flow.population() == Population.NATIONALS)
                .findFirst()
                .orElseThrow();
    }

    private static Flow.Day day(Reconciliation settled, String destination, String date) {
        return flow(settled, Corridor.of("RUS", destination))
                .on(LocalDate.parse(date))
                .orElseThrow();
    }

    private static Standing standing(Reconciliation settled, String figure) {
        return settled.standings().stream()
                .filter(one -> one.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }
}
