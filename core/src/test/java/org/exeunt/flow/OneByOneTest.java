package org.exeunt.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Statements;
import org.exeunt.twin.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept from one call to the next makes no difference.
class OneByOneTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void figuresOneByOneInAnyOrderAreTheSameAsAllAtOnce(int seed) {
        List<Figure> figures = new ArrayList<>(told().stream().map(Told::figure).toList());
        Collections.shuffle(figures, new Random(seed));
        FlowReconciler kept = new FlowReconciler();
        for (int number = 1; number <= figures.size(); number++) {
            Statements statements = new Statements(figures.subList(0, number), List.of());
            Reconciliation added = kept.reconcile(statements, Told.ASOF);
            if (number % 5 == 0 || number == figures.size()) {
                assertThat(added).isEqualTo(new FlowReconciler().reconcile(statements, Told.ASOF));
            }
        }
    }

    private static List<Told> told() {
        Random random = new Random(5);
        List<Told> told = new ArrayList<>();
        for (String destination : List.of("FIN", "GEO", "EUU")) {
            Corridor way = Corridor.of("RUS", destination);
            for (int day = 11; day <= 17; day++) {
                String id = destination + day;
                told.add(Told.of(id, 3001 + random.nextInt(900))
                        .to(way)
                        .by(day % 2 == 0 ? "Guard" : "Ministry")
                        .on("2022-09-" + day)
                        .known("2022-09-" + (day + 1)));
                if (day % 3 == 0) {
                    told.add(Told.of(id + "c", Amount.about(3000)).copyOf(id).on("2022-09-" + day));
                    told.add(Told.of(id + "o", 1001 + random.nextInt(500))
                            .to(way)
                            .counting(Measure.RETURN)
                            .on("2022-09-" + day));
                }
            }
            told.add(Told.of(destination + "sum", 24_007)
                    .to(way)
                    .from("2022-09-11", "2022-09-17")
                    .as(Aggregation.CUMULATIVE));
        }
        told.add(Told.of("cross", 1203)
                .to(Corridor.of("RUS", "FIN").over("Vaalimaa"))
                .on("2022-09-13"));
        return told;
    }
}
