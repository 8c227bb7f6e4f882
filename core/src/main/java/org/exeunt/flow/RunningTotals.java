package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.exeunt.place.Names;
import org.exeunt.statement.Figure;
import org.jspecify.annotations.Nullable;

/// Running totals of one authority with one start: each says how many it adds to the one before, so that people who are
/// in all of them are counted once.
final class RunningTotals {
    private record Start(
            List<FlowKey> flows,
            List<FlowKey> less,
            @Nullable LocalDate day,
            @Nullable String source) {}

    private final List<Reading> readings;

    RunningTotals(List<Reading> readings) {
        this.readings = readings;
    }

    /// A running total that is retold keeps the number of the day on which it was first told: it ends with the earliest
    /// of
    /// its tellings, and starts with the latest start that any of them names.
    static Reading firstTold(Reading teller, List<Reading> tellings) {
        boolean isRunning = teller.kind() == Reading.Kind.RUNNING || teller.kind() == Reading.Kind.OPEN;
        if (!isRunning || tellings.size() == 1) {
            return teller;
        }
        LocalDate end = tellings.stream()
                .map(reading -> reading.window().last())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return tellings.stream()
                .filter(reading -> reading.isSum() && !reading.window().first().isAfter(end))
                .map(reading -> reading.window().first())
                .max(LocalDate::compareTo)
                .map(start -> teller.running(Window.of(start, end)))
                .orElse(teller);
    }

    /// Running totals with the one before them in their chain: a list of one, or of none for the first of a chain whose
    /// start is known. What can't be used goes to `settled`.
    Map<Reading, List<Reading>> chains(Map<String, Standing> settled) {
        Map<Start, List<Reading>> starts = readings.stream()
                .filter(reading -> reading.kind() == Reading.Kind.RUNNING || reading.kind() == Reading.Kind.OPEN)
                .collect(Collectors.groupingBy(RunningTotals::start, LinkedHashMap::new, Collectors.toList()));
        Map<Reading, List<Reading>> chains = new LinkedHashMap<>();
        starts.values().forEach(chain -> chain(chain, chains, settled));
        return chains;
    }

    private static Start start(Reading reading) {
        boolean isOpen = reading.kind() == Reading.Kind.OPEN;
        String source = reading.figure().source();
        return new Start(
                reading.flows(),
                reading.less(),
                isOpen ? null : reading.window().first(),
                source == null ? null : Names.id(source));
    }

    private static void chain(List<Reading> chain, Map<Reading, List<Reading>> chains, Map<String, Standing> settled) {
        chain.sort(Comparator.comparing((Reading reading) -> reading.window().last())
                .thenComparing(
                        reading -> Objects.requireNonNullElse(reading.figure().known(), LocalDate.MAX))
                .thenComparing(reading -> reading.figure().id()));
        List<Reading> used = new ArrayList<>();
        for (Reading reading : chain) {
            Reading before = used.stream()
                    .filter(earlier ->
                            earlier.window().last().isBefore(reading.window().last()))
                    .reduce((one, other) -> other)
                    .orElse(null);
            if (before == null) {
                used.add(reading);
                if (reading.kind() != Reading.Kind.OPEN) {
                    chains.put(reading, List.of());
                }
            } else if (adds(reading, before) < 0) {
                settled.put(
                        reading.figure().id(),
                        aside(reading.figure(), before.figure(), "it is smaller than an earlier running total"));
            } else {
                used.add(reading);
                chains.put(reading, List.of(before));
            }
        }
        used.stream()
                .filter(reading -> reading.kind() == Reading.Kind.OPEN && !chains.containsKey(reading))
                .filter(reading -> chains.values().stream().noneMatch(before -> before.contains(reading)))
                .map(reading -> reading.figure().id())
                .forEach(lone ->
                        settled.put(lone, Standing.aside(lone, "a running total from a day that is not known")));
    }

    private static double adds(Reading reading, Reading before) {
        double added = reading.likelihood().centre() - before.likelihood().centre();
        return added + reading.likelihood().scaleAbove() + before.likelihood().scaleBelow();
    }

    private static Standing aside(Figure figure, Figure other, String reason) {
        return new Standing(
                figure.id(),
                Standing.Verdict.SET_ASIDE,
                List.of(other.id()),
                Standing.Role.TRIANGULATION,
                "not used: " + reason);
    }

    /// What a running total says of the days since the one before it.
    static Observation observation(Reading reading, List<Reading> before) {
        String figure = reading.figure().id();
        if (before.isEmpty()) {
            return reading.observation();
        }
        Reading earlier = before.getFirst();
        return new Observation(
                List.of(figure, earlier.figure().id()),
                reading.flows(),
                reading.less(),
                Window.of(earlier.window().last().plusDays(1), reading.window().last()),
                reading.likelihood().minus(earlier.likelihood()));
    }
}
