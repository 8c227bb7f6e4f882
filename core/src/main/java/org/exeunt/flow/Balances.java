package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.exeunt.place.Names;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;

/// Says what balances, counts of both directions and levels mean for entries and exits.
///
/// They say something on days of which a count of entries or of exits speaks; else they could be split in any way.
final class Balances {
    private static final String NO_SIDES =
            "a balance of two directions, and nobody counts either of them on these days";

    /// First and last day that counts of a flow speak of.
    private final Map<FlowKey, Window> known = new TreeMap<>();

    /// @param readings all that could be used
    Balances(Collection<Reading> readings) {
        for (Reading reading : readings) {
            boolean isCount = reading.kind() != Reading.Kind.LEVEL
                    && reading.figure().measure() != Measure.NET
                    && reading.figure().measure() != Measure.CROSSING
                    && reading.figure().population() != Population.SUBSET;
            for (FlowKey flow : isCount ? reading.flows() : List.<FlowKey>of()) {
                known.merge(flow, reading.window(), Window::around);
            }
        }
    }

    /// The reading in terms of entries and exits where that can be said; itself where it needs no terms of these.
    ///
    /// @param settled takes the standing of one that says nothing
    Optional<Reading> expressed(Reading reading, Map<String, Standing> settled) {
        Measure measure = reading.figure().measure();
        Optional<Sides> sides = measure == Measure.STOCK && reading.flows().size() == 1
                ? Sides.find(reading.flows().getFirst(), known.keySet())
                : sides(reading.flows(), reading.window());
        if (measure == Measure.CROSSING) {
            return Optional.of(
                    sides.map(both -> reading.of(sorted(both), List.of())).orElse(reading));
        }
        if (measure != Measure.NET && measure != Measure.STOCK) {
            return Optional.of(reading);
        }
        if (sides.isEmpty()) {
            String id = reading.figure().id();
            settled.put(id, Standing.aside(id, measure == Measure.NET ? NO_SIDES : ReadingFinder.LEVEL));
        }
        return sides.map(
                both -> measure == Measure.NET ? reading.of(List.of(both.in()), List.of(both.out())) : reading);
    }

    private static List<FlowKey> sorted(Sides sides) {
        return List.of(sides.in(), sides.out()).stream().sorted().toList();
    }

    /// The two directions of the only flow, if a count of one of them speaks of all of these days.
    private Optional<Sides> sides(List<FlowKey> flows, Window window) {
        if (flows.size() != 1) {
            return Optional.empty();
        }
        FlowKey flow = flows.getFirst();
        boolean isBoth = flow.measure() == Measure.CROSSING;
        return Sides.find(flow, known.keySet())
                .or(() -> isBoth ? Sides.find(flow.on(flow.corridor().reversed()), known.keySet()) : Optional.empty())
                .filter(both -> holds(both.in(), window) || holds(both.out(), window));
    }

    private boolean holds(FlowKey flow, Window window) {
        Window days = known.get(flow);
        return days != null
                && !window.first().isBefore(days.first())
                && !window.last().isAfter(days.last());
    }

    /// What the levels of one authority say of the people who came and went between them.
    ///
    /// Levels of two authorities are not compared: each has its own idea of who is present.
    ///
    /// @param settled takes the standings of those that say nothing
    List<Observation> between(List<Reading> readings, Map<String, Standing> settled) {
        Map<List<Object>, List<Reading>> registers = new LinkedHashMap<>();
        readings.stream()
                .filter(reading -> reading.kind() == Reading.Kind.LEVEL)
                .sorted(Comparator.comparing(
                                (Reading reading) -> reading.window().last())
                        .thenComparing(reading -> reading.figure().id()))
                .forEach(reading -> registers
                        .computeIfAbsent(List.of(reading.flows(), register(reading.figure())), key -> new ArrayList<>())
                        .add(reading));
        List<Observation> observations = new ArrayList<>();
        registers.values().forEach(register -> between(register, observations, settled));
        return observations;
    }

    private void between(List<Reading> register, List<Observation> observations, Map<String, Standing> settled) {
        List<Observation> changes = new ArrayList<>();
        for (Reading level : register) {
            register.stream()
                    .filter(other ->
                            other.window().last().isBefore(level.window().last()))
                    .max(Comparator.comparing(other -> other.window().last()))
                    .flatMap(before -> change(before, level))
                    .ifPresent(changes::add);
        }
        observations.addAll(changes);
        for (Reading level : register) {
            String id = level.figure().id();
            if (changes.stream().noneMatch(change -> change.figures().contains(id))) {
                settled.put(
                        id,
                        Standing.aside(
                                id,
                                ReadingFinder.LEVEL
                                        + ", and no other level of the same authority tells how it changed"));
            }
        }
    }

    private Optional<Observation> change(Reading before, Reading level) {
        LocalDate first = before.window().last().plusDays(1);
        Window days = Window.of(first, level.window().last());
        Likelihood now = level.likelihood();
        Likelihood then = before.likelihood();
        double noise = Hedge.countingNoise(Math.abs(now.centre() - then.centre()));
        boolean isRise = now.centre() >= then.centre();
        Likelihood change = (isRise ? now.minus(then) : then.minus(now)).widened(noise);
        List<String> figures = List.of(level.figure().id(), before.figure().id());
        return sides(level.flows(), days)
                .map(both -> new Observation(
                        figures,
                        List.of(isRise ? both.in() : both.out()),
                        List.of(isRise ? both.out() : both.in()),
                        days,
                        change));
    }

    /// Whose levels these are: the authority's, or else those of the table that holds them.
    static String register(Figure figure) {
        if (figure.source() != null) {
            return Names.id(figure.source());
        }
        return figure.evidence() instanceof Evidence.Row row ? "table " + row.file() : "figure " + figure.id();
    }
}
