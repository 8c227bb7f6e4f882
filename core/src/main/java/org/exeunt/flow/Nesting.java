package org.exeunt.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What parts and wholes know of each other on a day: a whole is at least its parts, and a part at most its whole.
///
/// The fit has only its mode moved by that. The curve around the mode of the vaguer one is cut off where the other one,
/// the
/// better known, lets it go no further.
final class Nesting {
    private static final Range FREE = new Range(0, Double.POSITIVE_INFINITY);

    /// People that a day has at least and at most.
    record Range(double least, double most) {}

    private final Map<FlowKey, Map<LocalDate, Range>> ranges = new HashMap<>();

    Nesting(List<FittedFlow> fitted) {
        Map<FlowKey, FittedFlow> flows = new TreeMap<>();
        fitted.forEach(flow -> flows.put(flow.key(), flow));
        for (Parts parts : Parts.among(flows.keySet())) {
            FittedFlow whole = flows.get(parts.whole());
            if (whole != null) {
                List<FittedFlow> own = fitted.stream()
                        .filter(flow -> parts.parts().contains(flow.key()))
                        .toList();
                whole.dates().forEach(date -> nest(whole, own, date));
            }
        }
    }

    private void nest(FittedFlow whole, List<FittedFlow> parts, LocalDate date) {
        double least = 0;
        for (FittedFlow part : parts) {
            if (part.width(date) < whole.width(date)) {
                least += part.quantile(date, 0.5);
            } else {
                limit(part.key(), date, new Range(0, whole.quantile(date, 0.5)));
            }
        }
        limit(whole.key(), date, new Range(least, Double.POSITIVE_INFINITY));
    }

    private void limit(FlowKey flow, LocalDate date, Range range) {
        ranges.computeIfAbsent(flow, key -> new HashMap<>())
                .merge(
                        date,
                        range,
                        (one, other) -> new Range(Math.max(one.least, other.least), Math.min(one.most, other.most)));
    }

    /// What the others let a day have.
    Range range(FlowKey flow, LocalDate date) {
        return ranges.getOrDefault(flow, Map.of()).getOrDefault(date, FREE);
    }
}
