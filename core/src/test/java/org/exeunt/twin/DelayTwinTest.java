package org.exeunt.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.chance.RandomStream;
import org.exeunt.flow.Flow;
import org.exeunt.flow.FlowReconciler;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Statements;
import org.junit.jupiter.api.Test;

/// An authority prints each day's number on the day after, too low since forms come in late, and corrects it three days
/// later: as of every day the newest days are expected to grow.
class DelayTwinTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 30;
    private static final int SEEDS = 40;

    @Test
    void theNewestDaysAreExpectedToGrowAsTheOlderOnesDid() {
        int days = 0;
        int in50 = 0;
        int in90 = 0;
        double error = 0;
        double printedError = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            RandomStream random = RandomStream.of(seed, 0, 0, 0, 0);
            TrueCounts truth =
                    seed % 2 == 0 ? TrueCounts.ebbing(random, FIRST, DAYS) : TrueCounts.queueing(random, FIRST, DAYS);
            double late = 0.05 + 0.2 * random.nextDouble();
            List<Figure> figures = new ArrayList<>();
            double[] printed = new double[DAYS];
            for (int day = 0; day < DAYS; day++) {
                double people = truth.people(day);
                printed[day] = Math.rint(people * (1 - late * Math.exp(0.2 * random.nextGaussian())));
                String date = FIRST.plusDays(day).toString();
                figures.add(Told.of("f" + day, printed[day])
                        .on(date)
                        .by("Guard")
                        .known(known(day, 1))
                        .figure());
                figures.add(Told.of("g" + day, people)
                        .on(date)
                        .by("Guard")
                        .known(known(day, 4))
                        .figure());
            }
            FlowReconciler reconciler = new FlowReconciler();
            for (int today = 12; today < DAYS; today += 3) {
                Flow flow = reconciler
                        .reconcile(new Statements(figures, List.of()), FIRST.plusDays(today))
                        .flows()
                        .getFirst();
                for (int day = today - 3; day < today; day++) {
                    Flow.Day found = flow.on(FIRST.plusDays(day)).orElseThrow();
                    double people = truth.people(day);
                    days++;
                    in50 += found.low50() <= people && people <= found.high50() ? 1 : 0;
                    in90 += found.low90() <= people && people <= found.high90() ? 1 : 0;
                    error += Math.abs(found.median() - people) / people;
                    printedError += Math.abs(printed[day] - people) / people;
                }
            }
        }
        assertThat(error).as("error of the newest days").isLessThan(0.35 * printedError);
        assertThat((double) in90 / days).as("held by the 90 %% band").isBetween(0.85, 0.95);
        assertThat((double) in50 / days).as("held by the 50 %% band").isBetween(0.40, 0.60);
    }

    private static String known(int day, int later) {
        return FIRST.plusDays(day + later).toString();
    }
}
