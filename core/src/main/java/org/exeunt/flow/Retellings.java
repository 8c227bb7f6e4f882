package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.exeunt.place.Names;
import org.exeunt.statement.Figure;
import org.jspecify.annotations.Nullable;

/// Finds, among counts of the same flows and days, those that are no news: a number that rounds another one, and one
/// that its own authority has corrected since.
final class Retellings {
    /// How many of its scales a rounded number may lie off.
    private static final double NEAR_SCALES = 2;

    private record Task(List<FlowKey> flows, List<FlowKey> less, Window window, boolean isSum, boolean isLevel) {
        static Task of(Reading reading) {
            return new Task(
                    reading.flows(),
                    reading.less(),
                    reading.window(),
                    reading.isSum(),
                    reading.kind() == Reading.Kind.LEVEL);
        }
    }

    private final List<Reading> readings;
    private final Revisions revisions = new Revisions();

    Retellings(List<Reading> readings) {
        this.readings = readings;
    }

    /// How authorities corrected their numbers, once settled.
    Revisions revisions() {
        return revisions;
    }

    /// The readings that stay; what became of the others goes to `settled`.
    List<Reading> settle(Map<String, Standing> settled) {
        Map<Task, List<Reading>> tasks = readings.stream().collect(Collectors.groupingBy(Task::of));
        List<Reading> kept = new ArrayList<>();
        tasks.values().forEach(task -> kept.addAll(settle(task, settled)));
        kept.sort(Comparator.comparing(reading -> reading.figure().id()));
        return kept;
    }

    private List<Reading> settle(List<Reading> task, Map<String, Standing> settled) {
        List<Reading> latest = new ArrayList<>();
        for (Reading reading : task) {
            Reading later = task.stream()
                    .filter(other -> corrects(other, reading))
                    .max(Comparator.comparing(other -> day(other.figure())))
                    .orElse(null);
            if (later == null) {
                latest.add(reading);
            } else {
                settled.put(reading.figure().id(), corrected(reading.figure(), later.figure()));
                revisions.note(reading.figure(), later.figure());
            }
        }
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : latest) {
            Reading exact = latest.stream()
                    .filter(other -> rounds(reading, other))
                    .min(Comparator.comparingDouble(other -> Math.abs(
                            other.likelihood().centre() - reading.likelihood().centre())))
                    .orElse(null);
            if (exact == null) {
                kept.add(reading);
            } else {
                settled.put(reading.figure().id(), rounded(reading.figure(), exact.figure()));
            }
        }
        return kept;
    }

    private static Standing corrected(Figure old, Figure later) {
        return new Standing(
                old.id(),
                Standing.Verdict.SET_ASIDE,
                List.of(later.id()),
                Standing.Role.TRIANGULATION,
                "not used: " + old.source() + " gave another number for the same days on " + later.known());
    }

    private static Standing rounded(Figure rough, Figure exact) {
        return new Standing(
                rough.id(),
                Standing.Verdict.ROUNDED,
                List.of(exact.id()),
                Standing.Role.TRIANGULATION,
                String.format(
                        Locale.ROOT,
                        "a rounded form of %,.0f for the same people and days",
                        exact.amount().typical()));
    }

    /// Whether `later` is a newer number of the same authority for the same thing, and a different one.
    private static boolean corrects(Reading later, Reading old) {
        String source = source(old.figure());
        LocalDate before = old.figure().known();
        LocalDate after = later.figure().known();
        return source != null
                && source.equals(source(later.figure()))
                && before != null
                && after != null
                && after.isAfter(before)
                && !Hedge.isRough(later.figure())
                && later.likelihood().centre() != old.likelihood().centre()
                && !rounds(old, later);
    }

    private static boolean rounds(Reading rough, Reading exact) {
        double distance = exact.likelihood().centre() - rough.likelihood().centre();
        return !rough.equals(exact)
                && Hedge.isRough(rough.figure())
                && width(exact) < width(rough) / 2
                && Math.abs(distance) <= NEAR_SCALES * rough.likelihood().scale(distance);
    }

    private static double width(Reading reading) {
        return reading.likelihood().scaleBelow() + reading.likelihood().scaleAbove();
    }

    private static LocalDate day(Figure figure) {
        return Objects.requireNonNullElse(figure.known(), LocalDate.MIN);
    }

    private static @Nullable String source(Figure figure) {
        return figure.source() == null ? null : Names.id(figure.source());
    }
}
