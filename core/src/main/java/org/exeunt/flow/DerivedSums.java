package org.exeunt.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds counts of several countries together that somebody has added up from counts that are known one by one: they
/// are
/// no counting of their own, and rounding and days that don't quite match would only set them against their parts.
final class DerivedSums {
    private static final double SAME_SHARE = 0.03;
    private static final double SAME_DAYS = 0.7;

    private final List<Reading> readings;

    DerivedSums(List<Reading> readings) {
        this.readings = readings;
    }

    /// The readings that stay; what became of the others goes to `settled`.
    List<Reading> settle(Map<String, Standing> settled) {
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : readings) {
            Optional<List<Reading>> parts =
                    reading.flows().size() > 1 && reading.isSum() ? parts(reading) : Optional.empty();
            if (parts.isPresent()) {
                settled.put(reading.figure().id(), standing(reading, parts.get()));
            } else {
                kept.add(reading);
            }
        }
        return kept;
    }

    /// One reading for each of its flows, about the same days, that add up to it.
    private Optional<List<Reading>> parts(Reading whole) {
        List<Reading> parts = new ArrayList<>();
        for (FlowKey flow : whole.flows()) {
            Optional<Reading> part = readings.stream()
                    .filter(reading -> reading.flows().equals(List.of(flow)) && reading.isSum())
                    .filter(reading -> overlap(reading.window(), whole.window()) >= SAME_DAYS)
                    .max((one, other) -> Double.compare(
                            overlap(one.window(), whole.window()), overlap(other.window(), whole.window())));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        double sum =
                parts.stream().mapToDouble(part -> part.likelihood().centre()).sum();
        double stated = whole.figure().amount().typical();
        return Math.abs(sum - stated) <= SAME_SHARE * stated ? Optional.of(parts) : Optional.empty();
    }

    /// Days that two windows share, as a part of the days of both.
    private static double overlap(Window one, Window other) {
        if (!one.overlaps(other)) {
            return 0;
        }
        Window shared = Window.of(
                one.first().isAfter(other.first()) ? one.first() : other.first(),
                one.last().isBefore(other.last()) ? one.last() : other.last());
        return (double) shared.days() / (one.days() + other.days() - shared.days());
    }

    private static Standing standing(Reading whole, List<Reading> parts) {
        List<String> numbers = parts.stream()
                .map(part -> String.format(
                        Locale.ROOT, "%,.0f", part.figure().amount().typical()))
                .toList();
        return new Standing(
                whole.figure().id(),
                Standing.Verdict.COPY,
                parts.stream().map(part -> part.figure().id()).toList(),
                Standing.Role.TRIANGULATION,
                "the sum of other figures: " + String.join(" + ", numbers));
    }
}
