package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exeunt.chance.Normal;
import org.exeunt.statement.Measure;

/// How many people are there at the end of each day: the levels that one authority states, and from each of them on the
/// net
/// of the days.
///
/// The bands are as wide as if the errors of all days since the nearest stated level went the same way, so that they
/// are
/// rather too wide than too narrow.
///
/// @param net entries minus exits
/// @param stated levels by day, those of the authority that states the most
record LevelDays(Flow net, TreeMap<LocalDate, Reading> stated) {
    private static final double Z_50 = Normal.quantile(0.75);
    private static final double Z_90 = Normal.quantile(0.95);

    /// A level with the distances of the ends of its bands.
    private record Level(double median, double below50, double above50, double below90, double above90) {
        static Level of(Likelihood stated) {
            return new Level(
                    stated.centre(),
                    Z_50 * stated.scaleBelow(),
                    Z_50 * stated.scaleAbove(),
                    Z_90 * stated.scaleBelow(),
                    Z_90 * stated.scaleAbove());
        }

        /// A day later.
        Level plus(Flow.Day net) {
            return new Level(
                    median + net.median(),
                    below50 + net.median() - net.low50(),
                    above50 + net.high50() - net.median(),
                    below90 + net.median() - net.low90(),
                    above90 + net.high90() - net.median());
        }

        /// A day earlier.
        Level minus(Flow.Day net) {
            return new Level(
                    median - net.median(),
                    below50 + net.high50() - net.median(),
                    above50 + net.median() - net.low50(),
                    below90 + net.high90() - net.median(),
                    above90 + net.median() - net.low90());
        }

        double width() {
            return below90 + above90;
        }

        /// Between two ways to the same day, the nearer one the more; the bands are those of the narrower.
        Level and(Level other) {
            double part = other.width() / Math.max(1e-9, width() + other.width());
            Level sure = width() <= other.width() ? this : other;
            double middle = part * median + (1 - part) * other.median;
            return new Level(middle, sure.below50, sure.above50, sure.below90, sure.above90);
        }

        Flow.Day on(LocalDate date, List<String> figures) {
            return new Flow.Day(
                    date, median, median - below50, median + above50, median - below90, median + above90, figures);
        }
    }

    /// The levels that go with a net, if any are stated within its days.
    static Optional<LevelDays> of(Flow net, List<Reading> levels) {
        FlowKey key = net.key().as(Measure.STOCK);
        LocalDate first = net.days().getFirst().date().minusDays(1);
        LocalDate last = Objects.requireNonNull(net.days().getLast()).date();
        Map<String, List<Reading>> registers = levels.stream()
                .filter(level -> level.flows().equals(List.of(key)))
                .filter(level -> !level.window().last().isBefore(first)
                        && !level.window().last().isAfter(last))
                .collect(Collectors.groupingBy(
                        level -> Balances.register(level.figure()), TreeMap::new, Collectors.toList()));
        return registers.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(register -> {
                    TreeMap<LocalDate, Reading> stated = new TreeMap<>();
                    register.forEach(level ->
                            stated.merge(level.window().last(), level, (one, other) -> least(List.of(one, other))));
                    return new LevelDays(net, stated);
                });
    }

    /// Of two levels of one day the lower, as the more careful.
    private static Reading least(List<Reading> levels) {
        return levels.stream()
                .min(Comparator.comparingDouble(
                                (Reading level) -> level.likelihood().centre())
                        .thenComparing(level -> level.figure().id()))
                .orElseThrow();
    }

    /// Which flow it is.
    FlowKey key() {
        return net.key().as(Measure.STOCK);
    }

    /// The days from the first stated level to the end of the net.
    List<Flow.Day> days(Speaking speaking) {
        Map<LocalDate, Level> forward = new TreeMap<>();
        Map<LocalDate, Level> backward = new TreeMap<>();
        Level at = null;
        for (Flow.Day day : net.days()) {
            Reading before = stated.get(day.date().minusDays(1));
            at = before != null ? Level.of(before.likelihood()) : at;
            at = at == null ? null : at.plus(day);
            if (at != null) {
                forward.put(day.date(), at);
            }
        }
        at = null;
        for (Flow.Day day : net.days().reversed()) {
            Reading here = stated.get(day.date());
            at = here != null ? Level.of(here.likelihood()) : at;
            if (at != null) {
                backward.put(day.date(), at);
                at = at.minus(day);
            }
        }
        List<Flow.Day> days = new ArrayList<>();
        for (Flow.Day day : net.days()) {
            Level before = forward.get(day.date());
            Level after = backward.get(day.date());
            boolean isStated = stated.containsKey(day.date());
            Level level = before == null || after == null || isStated ? (isStated ? after : before) : before.and(after);
            if (level != null) {
                days.add(level.on(day.date(), speaking.of(key(), day.date())));
            }
        }
        return days;
    }
}
