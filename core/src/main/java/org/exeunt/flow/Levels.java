package org.exeunt.flow;

import java.util.Arrays;
import java.util.List;

/// How large flows usually are, by span, as the mean log of what their observations say a day has, plus the offset.
///
/// A flow of which only balances speak is taken to be as large as the flow in the other direction.
final class Levels {
    private final double[] logs;

    Levels(int spans, List<Observation> observations, List<Term> terms) {
        logs = new double[spans];
        double[] count = new double[spans];
        for (int i = 0; i < terms.size(); i++) {
            for (int span : observations.get(i).isBalance() ? new int[0] : terms.get(i).spans) {
                logs[span] += terms.get(i).logPerDay();
                count[span]++;
            }
        }
        for (int s = 0; s < spans; s++) {
            logs[s] = count[s] == 0 ? 0 : logs[s] / count[s];
        }
        for (Term term : terms) {
            double other = Arrays.stream(term.spans)
                    .filter(s -> count[s] > 0)
                    .mapToDouble(s -> logs[s])
                    .average()
                    .orElse(Math.log(FlowEquations.OFFSET_PEOPLE));
            Arrays.stream(term.spans).filter(s -> count[s] == 0).forEach(s -> logs[s] = Math.max(logs[s], other));
        }
    }

    /// By span.
    double[] logs() {
        return logs;
    }
}
