package org.exeunt.flow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;

/// The days on which a flow may jump: those on which a rule that touches it became known, came into force or ended.
/// Only
/// rules that are in force by then and known count.
///
/// @param ways by day, the corridors that rules touch
record Jumps(Map<LocalDate, Set<Corridor>> ways) {
    /// Of the jumps of the log of a flow; most rules change little, some change it threefold.
    private static final double VARIANCE = 0.5;

    /// The jumps that rules make, as of a day.
    static Jumps of(List<Rule> rules, LocalDate asOf) {
        Map<LocalDate, Set<Corridor>> ways = new TreeMap<>();
        for (Rule rule : rules) {
            LocalDate inForce = rule.inForce();
            if (inForce != null && !inForce.isAfter(asOf)) {
                for (LocalDate day : new LocalDate[] {rule.announced(), inForce, rule.ended()}) {
                    if (day != null) {
                        ways.computeIfAbsent(day, key -> new TreeSet<>()).add(rule.corridor());
                    }
                }
            }
        }
        return new Jumps(ways);
    }

    /// Those that touch any of these corridors.
    Jumps touching(Collection<Corridor> corridors) {
        Map<LocalDate, Set<Corridor>> touching = new TreeMap<>();
        ways.forEach((day, touched) -> touched.stream()
                .filter(way -> corridors.stream().anyMatch(corridor -> touches(way, corridor)))
                .forEach(way ->
                        touching.computeIfAbsent(day, key -> new TreeSet<>()).add(way)));
        return new Jumps(touching);
    }

    /// Square of the scale by which the log of a flow may jump into a day, beyond its daily walk.
    double variance(FlowKey flow, LocalDate day) {
        return ways.getOrDefault(day, Set.of()).stream().anyMatch(way -> touches(way, flow.corridor())) ? VARIANCE : 0;
    }

    private static boolean touches(Corridor rule, Corridor flow) {
        return shares(rule.origins(), flow.origins())
                && shares(rule.destinations(), flow.destinations())
                && (rule.crossing() == null
                        || flow.crossing() == null
                        || rule.over(flow.crossing()).location().equals(rule.location()));
    }

    private static boolean shares(List<Country> some, List<Country> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream()
                        .anyMatch(one -> others.stream().anyMatch(other -> one.equals(other) || other.includes(one)));
    }
}
