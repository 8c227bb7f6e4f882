package org.exeunt.flow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Mode;
import org.exeunt.statement.Population;
import org.exeunt.statement.Statements;
import org.exeunt.twin.Told;

/// What figures of a test settle into, looked up by name.
record Settled(Reconciliation all) {
    static Settled of(Told... told) {
        return of(Arrays.stream(told).map(Told::figure).toList());
    }

    static Settled of(List<Figure> figures) {
        return new Settled(new FlowReconciler().reconcile(new Statements(figures, List.of()), Told.ASOF));
    }

    Flow flow(Measure measure) {
        return flow(new FlowKey(Corridor.of("RUS", "FIN"), measure, Population.NATIONALS));
    }

    Flow flow(Mode mode) {
        return flow(new FlowKey(Corridor.of("RUS", "FIN"), Measure.ARRIVAL, Population.NATIONALS, mode));
    }

    Flow flow(Corridor corridor) {
        return flow(new FlowKey(corridor, Measure.ARRIVAL, Population.NATIONALS));
    }

    private Flow flow(FlowKey key) {
        return all.flows().stream()
                .filter(flow -> flow.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " among "
                        + all.flows().stream().map(Flow::key).toList()));
    }

    static Flow.Day day(Flow flow, String date) {
        return flow.on(LocalDate.parse(date)).orElseThrow();
    }

    Standing standing(String figure) {
        return all.standings().stream()
                .filter(standing -> standing.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }
}
