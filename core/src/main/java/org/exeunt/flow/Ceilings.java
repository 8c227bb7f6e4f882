package org.exeunt.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The most people that a day can have, since a sum that holds the day is no larger. A normal curve on the log scale
/// does
/// not know this.
final class Ceilings {
    private static final double SCALES = 2;

    private final Map<FlowKey, Map<LocalDate, Double>> people = new HashMap<>();

    /// Only sums over several days or flows count: a single day is free to be in conflict with its number.
    Ceilings(List<Observation> observations) {
        for (Observation observation : observations) {
            Likelihood likelihood = observation.likelihood();
            Window window = observation.window();
            boolean isSum =
                    window.days() * observation.flows().size() > 1 && !likelihood.isBound() && !observation.isBalance();
            double most = likelihood.centre() + SCALES * likelihood.scaleAbove();
            for (int day = 0; isSum && day < window.days(); day++) {
                LocalDate date = window.first().plusDays(day);
                double weight = window.weight(day);
                observation
                        .flows()
                        .forEach(flow -> people.computeIfAbsent(flow, key -> new HashMap<>())
                                .merge(date, most / weight, Math::max));
            }
        }
    }

    /// Infinite if no sum holds the day. Of several sums the largest counts, since one of them may be wrong.
    double people(FlowKey flow, LocalDate date) {
        return people.getOrDefault(flow, Map.of()).getOrDefault(date, Double.POSITIVE_INFINITY);
    }
}
