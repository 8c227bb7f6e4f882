package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.exeunt.statement.Measure;

/// The identities of a corridor as flows of their own: NET = entries − exits a day, STOCK = level at the end of each
/// day.
///
/// The bands of a net are those of a difference of two numbers with bands of their own and the correlation of the two
/// in the
/// fit (Zou and Donner 2008).
final class BalanceFlows {
    private final Map<FlowKey, Flow> flows = new TreeMap<>();
    private final Map<FlowKey, FittedFlow> fitted = new HashMap<>();
    private final Speaking speaking;

    BalanceFlows(List<Flow> flows, List<FittedFlow> fitted, Speaking speaking) {
        this.speaking = speaking;
        flows.forEach(flow -> this.flows.put(flow.key(), flow));
        fitted.forEach(flow -> this.fitted.put(flow.key(), flow));
    }

    /// Nets of all corridors of which both directions are known, and the levels that start from one of these.
    ///
    /// @param levels readings of levels
    List<Flow> flows(List<Reading> levels) {
        List<Flow> all = new ArrayList<>();
        for (Flow in : flows.values()) {
            if (in.measure() == Measure.ARRIVAL) {
                Sides.find(in.key(), flows.keySet())
                        .filter(sides -> isMainWay(sides, levels))
                        .map(sides -> flows.get(sides.out()))
                        .flatMap(out -> net(in, out))
                        .ifPresent(net -> {
                            all.add(net);
                            LevelDays.of(net, levels)
                                    .ifPresent(known -> all.add(flow(known.key(), known.days(speaking))));
                        });
            }
        }
        return all;
    }

    /// Where arrivals both ways stand for the exits of each other, the way on which more people go, or of which
    /// somebody
    /// states a level.
    private boolean isMainWay(Sides sides, List<Reading> levels) {
        if (sides.out().measure() == Measure.RETURN) {
            return true;
        }
        boolean isHere = isLevelled(sides.in(), levels);
        boolean isThere = isLevelled(sides.out(), levels);
        return isHere == isThere ? people(sides.in()) >= people(sides.out()) : isHere;
    }

    private static boolean isLevelled(FlowKey flow, List<Reading> levels) {
        return levels.stream().anyMatch(level -> level.flows().contains(flow.as(Measure.STOCK)));
    }

    private double people(FlowKey key) {
        Flow flow = flows.get(key);
        return flow == null
                ? 0
                : flow.days().stream().mapToDouble(Flow.Day::median).sum();
    }

    private Optional<Flow> net(Flow in, Flow out) {
        FlowKey key = in.key().as(Measure.NET);
        FittedFlow entries = fitted.get(in.key());
        List<Flow.Day> days = new ArrayList<>();
        Map<LocalDate, Flow.Day> exits = new HashMap<>();
        out.days().forEach(day -> exits.put(day.date(), day));
        for (Flow.Day day : in.days()) {
            Flow.Day other = exits.get(day.date());
            if (other != null) {
                double correlation = entries == null ? 0 : entries.correlation(day.date());
                days.add(difference(day, other, correlation, speaking.of(key, day.date())));
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(flow(key, days));
    }

    private static Flow.Day difference(Flow.Day in, Flow.Day out, double correlation, List<String> figures) {
        double median = in.median() - out.median();
        double low50 = apart(in.median() - in.low50(), out.high50() - out.median(), correlation);
        double high50 = apart(in.high50() - in.median(), out.median() - out.low50(), correlation);
        double low90 = Math.max(low50, apart(in.median() - in.low90(), out.high90() - out.median(), correlation));
        double high90 = Math.max(high50, apart(in.high90() - in.median(), out.median() - out.low90(), correlation));
        return new Flow.Day(
                in.date(), median, median - low50, median + high50, median - low90, median + high90, figures);
    }

    private static double apart(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other));
    }

    private static Flow flow(FlowKey key, List<Flow.Day> days) {
        return new Flow(key.corridor(), key.measure(), key.population(), key.mode(), days);
    }
}
