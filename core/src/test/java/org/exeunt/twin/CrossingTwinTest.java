package org.exeunt.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.chance.Binomial;
import org.exeunt.chance.RandomStream;
import org.exeunt.flow.Flow;
import org.exeunt.flow.FlowReconciler;
import org.exeunt.flow.Reconciliation;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Statements;
import org.junit.jupiter.api.Test;

/// Two crossings carry most of a corridor; the corridor is counted on few days, its crossings on others.
class CrossingTwinTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 40;
    private static final int SEEDS = 60;
    private static final Corridor WAY = Corridor.of("RUS", "FIN");

    @Test
    void aCorridorIsNotFarBelowWhatItsCrossingsHave() {
        int days = 0;
        int in90 = 0;
        int below = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            RandomStream random = RandomStream.of(seed, 0, 0, 0, 0);
            TrueCounts truth =
                    seed % 2 == 0 ? TrueCounts.ebbing(random, FIRST, DAYS) : TrueCounts.queueing(random, FIRST, DAYS);
            List<Figure> ofCorridor = new ArrayList<>();
            List<Figure> ofCrossings = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                String date = FIRST.plusDays(day).toString();
                long one = Binomial.draw(random, truth.people(day), 0.6);
                long other = Binomial.draw(random, truth.people(day) - one, 0.75);
                if (day % 8 == 0 || day == DAYS - 1) {
                    ofCorridor.add(Told.of("c" + day, (double) truth.people(day))
                            .on(date)
                            .figure());
                } else {
                    ofCrossings.add(Told.of("v" + day, (double) one)
                            .to(WAY.over("Vaalimaa"))
                            .on(date)
                            .figure());
                    ofCrossings.add(Told.of("n" + day, (double) other)
                            .to(WAY.over("Nuijamaa"))
                            .on(date)
                            .figure());
                }
            }
            List<Figure> all = new ArrayList<>(ofCorridor);
            all.addAll(ofCrossings);
            Flow tied = corridor(all);
            for (int day = 0; day < DAYS; day++) {
                double people = truth.people(day);
                Flow.Day found = tied.on(FIRST.plusDays(day)).orElseThrow();
                days++;
                in90 += found.low90() <= people && people <= found.high90() ? 1 : 0;
                below += found.median() < 0.85 * people ? 1 : 0;
            }
        }
        assertThat((double) in90 / days).as("held by the 90 %% band").isGreaterThan(0.85);
        assertThat((double) below / days)
                .as("far below what its crossings have")
                .isLessThan(0.05);
    }

    private static Flow corridor(List<Figure> figures) {
        Reconciliation settled = new FlowReconciler().reconcile(new Statements(figures, List.of()), Told.ASOF);
        return settled.flows().stream()
                .filter(flow -> flow.corridor().equals(WAY))
                .findFirst()
                .orElseThrow();
    }
}
