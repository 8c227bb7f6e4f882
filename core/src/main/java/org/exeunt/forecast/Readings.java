package org.exeunt.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Reconciliation;
import org.exeunt.flow.Standing;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Status;
import org.exeunt.statement.Unit;
import org.jspecify.annotations.Nullable;

/// Makes readings for one flow out of the figures that it rests on: each count once, running totals as what they add.
final class Readings {
    private Readings() {}

    /// The readings of a flow in the order of their last days. Where no figure speaks of this flow alone, one reading
    /// of the
    /// flow's own total with its uncertainty.
    static List<Reading> of(Reconciliation reconciliation, Flow flow) {
        Set<String> aside = new HashSet<>();
        for (Standing standing : reconciliation.standings()) {
            if (standing.verdict() != Standing.Verdict.USED) {
                aside.add(standing.figure());
            }
        }
        Set<String> counts = new HashSet<>();
        List<Reading> readings = new ArrayList<>();
        Map<LocalDate, List<Reading>> running = new HashMap<>();
        for (Figure figure : reconciliation.figures()) {
            if (!speaksOf(figure, flow) || aside.contains(figure.id()) || !counts.add(figure.countId())) {
                continue;
            }
            Reading reading = reading(figure);
            if (reading == null) {
                continue;
            }
            if (figure.aggregation() == Aggregation.CUMULATIVE && reading.low() == reading.high()) {
                running.computeIfAbsent(reading.first(), start -> new ArrayList<>())
                        .add(reading);
            } else {
                readings.add(reading);
            }
        }
        running.values().forEach(chain -> readings.addAll(increments(chain)));
        if (readings.isEmpty()) {
            readings.addAll(whole(flow));
        }
        readings.sort(Comparator.comparing(Reading::last).thenComparing(Reading::first));
        return readings;
    }

    private static boolean speaksOf(Figure figure, Flow flow) {
        return figure.corridor().location().equals(flow.corridor().location())
                && figure.measure() == flow.measure()
                && figure.population() == flow.population()
                && figure.unit() == Unit.PERSON
                && figure.status() != Status.DENIED
                && figure.status() != Status.PLANNED;
    }

    private static @Nullable Reading reading(Figure figure) {
        LocalDate end = figure.period().end();
        LocalDate start = figure.period().start();
        Double hours = figure.hours();
        if (start == null && figure.aggregation() == Aggregation.PER_DAY) {
            start = end;
        }
        if (start == null || end == null || figure.aggregation() == Aggregation.STOCK) {
            return null;
        }
        if (hours != null && hours <= 24) {
            return Reading.of(end, end, figure.amount(), figure.status(), 24 / hours);
        }
        Reading once = Reading.of(start, end, figure.amount(), figure.status(), 1);
        double times = 1;
        if (figure.aggregation() == Aggregation.PER_DAY) {
            times = once.days();
        } else if (hours != null) {
            times = once.days() * 24 / hours;
        }
        return times == 1 ? once : Reading.of(start, end, figure.amount(), figure.status(), times);
    }

    /// The first running total, then what each adds to the one before, if it adds anything.
    private static List<Reading> increments(List<Reading> chain) {
        chain.sort(Comparator.comparing(Reading::last));
        List<Reading> increments = new ArrayList<>();
        Reading before = null;
        for (Reading reading : chain) {
            if (before == null) {
                increments.add(reading);
            } else if (reading.last().isAfter(before.last()) && reading.low() > before.low()) {
                double added = reading.low() - before.low();
                double noise = Math.hypot(reading.low() * reading.below(), before.low() * before.below());
                increments.add(
                        Reading.of(before.last().plusDays(1), reading.last(), added, Math.min(1.5, noise / added)));
            } else {
                continue;
            }
            before = reading;
        }
        return increments;
    }

    private static List<Reading> whole(Flow flow) {
        List<Flow.Day> days =
                flow.days().stream().filter(day -> !day.figures().isEmpty()).toList();
        if (days.isEmpty()) {
            return List.of();
        }
        double median = days.stream().mapToDouble(Flow.Day::median).average().orElse(0);
        double low = days.stream().mapToDouble(Flow.Day::low90).average().orElse(0);
        double high = days.stream().mapToDouble(Flow.Day::high90).average().orElse(0);
        Reading empty = Reading.of(days.getFirst().date(), days.getLast().date(), 0, 1);
        return List.of(Reading.of(
                empty.first(),
                empty.last(),
                Math.max(0, median) * empty.days(),
                Math.max(0.1, Reading.deviation(Math.max(0, low), Math.max(0, high)))));
    }
}
