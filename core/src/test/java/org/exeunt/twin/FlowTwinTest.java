package org.exeunt.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.exeunt.chance.RandomStream;
import org.exeunt.flow.Flow;
import org.exeunt.flow.FlowReconciler;
import org.exeunt.flow.Reconciliation;
import org.exeunt.flow.Standing;
import org.exeunt.statement.Statements;
import org.junit.jupiter.api.Test;

/// Simulates true daily counts, tells flawed figures of them, and recovers them.
class FlowTwinTest {
    private static final int SEEDS = 200;
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 60;

    @Test
    void whatFiguresSpeakOfIsRecoveredWithHonestBands() {
        List<Double> errors = new ArrayList<>();
        int days = 0;
        int in50 = 0;
        int in90 = 0;
        int slips = 0;
        int biases = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            RandomStream random = RandomStream.of(seed, 0, 0, 0, 0);
            TrueCounts truth =
                    seed % 2 == 0 ? TrueCounts.ebbing(random, FIRST, DAYS) : TrueCounts.queueing(random, FIRST, DAYS);
            Press press = new Press(truth, random).print();
            Reconciliation settled =
                    new FlowReconciler().reconcile(new Statements(press.figures(), List.of()), Told.ASOF);
            Flow flow = settled.flows().getFirst();
            for (int day = 0; day < DAYS; day++) {
                if (!press.speaksOf(day)) {
                    continue;
                }
                Flow.Day found = flow.on(truth.date(day)).orElseThrow();
                double people = truth.people(day);
                errors.add(Math.abs(found.median() - people) / people);
                days++;
                in50 += found.low50() <= people && people <= found.high50() ? 1 : 0;
                in90 += found.low90() <= people && people <= found.high90() ? 1 : 0;
            }
            slips += settled.standings().stream()
                            .anyMatch(standing -> standing.figure().equals(press.slip)
                                    && standing.verdict() == Standing.Verdict.IN_CONFLICT
                                    && standing.reason().contains("zero too many"))
                    ? 1
                    : 0;
            biases += settled.standings().stream()
                            .anyMatch(standing -> standing.reason().contains(press.biased)
                                    && standing.reason().contains("higher"))
                    ? 1
                    : 0;
        }
        Collections.sort(errors);
        double median = errors.get(errors.size() / 2);
        System.out.printf(
                "# days %d, median %.4f, 50 %% %.3f, 90 %% %.3f, slips %d, biases %d%n",
                days, median, (double) in50 / days, (double) in90 / days, slips, biases);
        assertThat(slips).as("extra zeros named").isGreaterThanOrEqualTo(SEEDS * 95 / 100);
        assertThat(biases).as("biased authorities named").isGreaterThanOrEqualTo(SEEDS * 95 / 100);
        assertThat(median).isLessThanOrEqualTo(0.10);
        assertThat((double) in90 / days).isBetween(0.85, 0.95);
        assertThat((double) in50 / days).isBetween(0.40, 0.60);
    }
}
