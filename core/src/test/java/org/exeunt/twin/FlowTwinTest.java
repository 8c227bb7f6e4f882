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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Simulates true daily counts, tells flawed figures of them, and recovers them.
class FlowTwinTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 60;

    @Test
    void whatFiguresSpeakOfIsRecoveredWithHonestBands() {
        recover(1, 200);
    }

    @Test
    @Tag("full")
    void soItIsForTwoThousandOtherSeeds() {
        recover(1001, 2000);
    }

    private static void recover(int firstSeed, int seeds) {
        Tally tally = new Tally();
        for (int seed = firstSeed; seed < firstSeed + seeds; seed++) {
            tally.add(seed);
        }
        assertThat(tally.medianError()).as("median error where a figure speaks").isLessThanOrEqualTo(0.10);
        assertThat((double) tally.in90 / tally.days)
                .as("held by the 90 %% band")
                .isBetween(0.85, 0.95);
        assertThat((double) tally.in50 / tally.days)
                .as("held by the 50 %% band")
                .isBetween(0.40, 0.60);
        assertThat(tally.slips).as("extra zeros named").isGreaterThanOrEqualTo(seeds * 95 / 100);
        assertThat(tally.biases).as("biased authorities named").isGreaterThanOrEqualTo(seeds * 95 / 100);
    }

    /// What came of all seeds.
    private static final class Tally {
        final List<Double> errors = new ArrayList<>();
        int days;
        int in50;
        int in90;
        int slips;
        int biases;

        /// Half of the truths are of a kind unlike the model.
        void add(int seed) {
            RandomStream random = RandomStream.of(seed, 0, 0, 0, 0);
            TrueCounts truth =
                    seed % 2 == 0 ? TrueCounts.ebbing(random, FIRST, DAYS) : TrueCounts.queueing(random, FIRST, DAYS);
            Press press = new Press(truth, random).print();
            Reconciliation settled =
                    new FlowReconciler().reconcile(new Statements(press.figures(), List.of()), Told.ASOF);
            Flow flow = settled.flows().getFirst();
            for (int day = 0; day < DAYS; day++) {
                if (press.speaksOf(day)) {
                    add(flow.on(truth.date(day)).orElseThrow(), (double) truth.people(day));
                }
            }
            List<Standing> standings = settled.standings();
            slips += standings.stream().anyMatch(one -> namesSlip(one, press.slip)) ? 1 : 0;
            biases += standings.stream().anyMatch(one -> namesBias(one, press.biased)) ? 1 : 0;
        }

        private void add(Flow.Day found, double people) {
            errors.add(Math.abs(found.median() - people) / people);
            days++;
            in50 += found.low50() <= people && people <= found.high50() ? 1 : 0;
            in90 += found.low90() <= people && people <= found.high90() ? 1 : 0;
        }

        private static boolean namesSlip(Standing standing, String slip) {
            return standing.figure().equals(slip)
                    && standing.verdict() == Standing.Verdict.IN_CONFLICT
                    && standing.reason().contains("zero too many");
        }

        private static boolean namesBias(Standing standing, String authority) {
            return standing.reason().contains(authority) && standing.reason().contains("higher");
        }

        double medianError() {
            Collections.sort(errors);
            return errors.get(errors.size() / 2);
        }
    }
}
