package org.exeunt.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.chance.Poisson;
import org.exeunt.chance.RandomStream;
import org.exeunt.flow.Flow;
import org.exeunt.flow.FlowReconciler;
import org.exeunt.flow.Reconciliation;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Statements;
import org.junit.jupiter.api.Test;

/// Entries are counted, a register says every few days how many are there, nobody counts exits: they are recovered.
class BalanceTwinTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 42;
    private static final int SEEDS = 60;

    /// The bands of exits are wider than they say: they hold 97 % and 68 % of the days where 90 % and 50 % are meant.
    @Test
    void aLevelAndEntriesTellOfExits() {
        int days = 0;
        int in50 = 0;
        int in90 = 0;
        int levels = 0;
        int inLevel90 = 0;
        List<Double> errors = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Truth truth = new Truth(RandomStream.of(seed, 0, 0, 0, 0));
            Reconciliation settled =
                    new FlowReconciler().reconcile(new Statements(truth.figures, List.of()), Told.ASOF);
            Flow exits = flow(settled, Measure.RETURN);
            Flow level = flow(settled, Measure.STOCK);
            for (int day = 0; day < DAYS; day++) {
                Flow.Day found = exits.on(FIRST.plusDays(day)).orElseThrow();
                double people = truth.out[day];
                days++;
                in50 += found.low50() <= people && people <= found.high50() ? 1 : 0;
                in90 += found.low90() <= people && people <= found.high90() ? 1 : 0;
                errors.add(Math.abs(found.median() - people) / people);
                Flow.Day present = level.on(FIRST.plusDays(day)).orElseThrow();
                levels++;
                inLevel90 += present.low90() <= truth.level[day] && truth.level[day] <= present.high90() ? 1 : 0;
            }
        }
        errors.sort(Double::compare);
        assertThat(errors.get(errors.size() / 2)).as("median error of exits").isLessThan(0.05);
        assertThat((double) in90 / days).as("exits held by the 90 %% band").isBetween(0.85, 0.98);
        assertThat((double) in50 / days).as("exits held by the 50 %% band").isBetween(0.40, 0.70);
        assertThat((double) inLevel90 / levels)
                .as("levels held by the 90 %% band")
                .isGreaterThan(0.9);
    }

    private static Flow flow(Reconciliation settled, Measure measure) {
        return settled.flows().stream()
                .filter(flow -> flow.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    /// Entries that come in a rush, exits that follow them, and a register that starts with those who were there
    /// before.
    private static final class Truth {
        final double[] out = new double[DAYS];
        final double[] level = new double[DAYS];
        final List<Figure> figures = new ArrayList<>();

        Truth(RandomStream random) {
            double usual = Math.exp(7 + 1.5 * random.nextDouble());
            int rush = (int) (20 * random.nextDouble());
            double leaving = Math.exp(6.5 + 1.5 * random.nextDouble());
            double there = Math.rint(usual * 30);
            add(Told.level("level", there, FIRST.minusDays(1).toString()).by("Agency"));
            double noise = 0;
            double outNoise = 0;
            for (int day = 0; day < DAYS; day++) {
                noise = 0.9 * noise + 0.12 * random.nextGaussian();
                outNoise = 0.9 * outNoise + 0.12 * random.nextGaussian();
                double more = day >= rush ? 3 * Math.exp(-(day - rush) / 10.0) : 0;
                double in = Poisson.draw(random, usual * (1 + more) * Math.exp(noise));
                leaving += 0.05 * (in - leaving);
                out[day] = Poisson.draw(random, leaving * Math.exp(outNoise));
                there += in - out[day];
                level[day] = there;
                String date = FIRST.plusDays(day).toString();
                double counted = Math.rint(in * Math.exp(0.004 * random.nextGaussian()));
                add(Told.of("in" + day, counted).on(date).by("Guard"));
                if (day % 3 == 2 || random.nextDouble() < 0.2 || day == DAYS - 1) {
                    double registered = Math.rint(there * Math.exp(0.0003 * random.nextGaussian()));
                    add(Told.level("level" + day, registered, date).by("Agency"));
                }
            }
        }

        private void add(Told told) {
            figures.add(told.figure());
        }
    }
}
