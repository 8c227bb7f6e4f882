package org.exeunt.flow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Names;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Policy;
import org.exeunt.statement.Statement;
import org.exeunt.statement.Statements;

/// Settles contradicting figures into one daily series for each corridor, measure and population.
///
/// Method and equations: the part "Flow" of the model's description. The same whatever the order of the statements.
/// Keeps
/// what it has settled, so that calling it again with one more figure settles only the flows which that touches.
public final class FlowReconciler {
    /// How much the log of a flow may jump when a rule becomes known, comes into force or ends: about threefold.
    private static final double JUMP_VARIANCE = Math.pow(Math.log(3), 2);

    private final Settler settler = new Settler();

    /// Settles what was known by the end of a day.
    ///
    /// A statement that carries no day of its own counts from the last day on which any of the others became known.
    public Reconciliation reconcile(Statements statements, LocalDate asOf) {
        LocalDate undated = lastKnown(statements, asOf);
        List<Figure> figures = known(statements.figures(), asOf, undated);
        List<Policy> policies = known(statements.policies(), asOf, undated);
        List<Rule> rules = new RuleSettler().settle(policies);
        Observations found = new ObservationFinder().find(figures, asOf);
        Map<String, String> authorities = authorities(figures);
        Settlement settlement = settler.settle(found.observations(), authorities, rules, jumps(rules));
        List<Standing> standings = new StandingFinder(figures, found, settlement).standings();
        Map<FlowKey, Map<LocalDate, List<String>>> speaking = speaking(found, standings);
        Ceilings ceilings = new Ceilings(settlement.observations());
        List<Flow> flows = settlement.flows().stream()
                .map(flow -> flow.flow(
                        date -> speaking.getOrDefault(flow.key(), Map.of()).getOrDefault(date, List.of()),
                        date -> ceilings.people(flow.key(), date)))
                .toList();
        return new Reconciliation(asOf, figures, settlement.observations(), flows, standings, rules);
    }

    private static LocalDate lastKnown(Statements statements, LocalDate asOf) {
        return java.util.stream.Stream.concat(
                        statements.figures().stream().map(Figure::known),
                        statements.policies().stream().map(Policy::known))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(LocalDate::compareTo)
                .orElse(asOf);
    }

    private static <S extends Statement> List<S> known(List<S> statements, LocalDate asOf, LocalDate undated) {
        return statements.stream()
                .filter(statement ->
                        !Objects.requireNonNullElse(statement.known(), undated).isAfter(asOf))
                .sorted(Comparator.comparing(Statement::id))
                .toList();
    }

    /// Who is said to have counted, by figure.
    private static Map<String, String> authorities(List<Figure> figures) {
        Map<String, String> authorities = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.source() != null) {
                authorities.put(figure.id(), Names.id(figure.source()));
            }
        }
        return authorities;
    }

    private static java.util.function.ToDoubleBiFunction<FlowKey, LocalDate> jumps(List<Rule> rules) {
        Map<LocalDate, Set<Corridor>> days = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.inForce() == null) {
                continue;
            }
            for (LocalDate day : new LocalDate[] {rule.announced(), rule.inForce(), rule.ended()}) {
                if (day != null) {
                    days.computeIfAbsent(day, key -> new HashSet<>()).add(rule.corridor());
                }
            }
        }
        return (flow, day) -> days.getOrDefault(day, Set.of()).stream().anyMatch(way -> touches(way, flow.corridor()))
                ? JUMP_VARIANCE
                : 0;
    }

    private static boolean touches(Corridor rule, Corridor flow) {
        return shares(rule.origins(), flow.origins())
                && shares(rule.destinations(), flow.destinations())
                && (rule.crossing() == null
                        || flow.crossing() == null
                        || rule.over(flow.crossing()).location().equals(rule.location()));
    }

    private static boolean shares(List<Country> some, List<Country> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    /// By flow and day, the figures that speak of it and were not set aside, copies among them.
    private static Map<FlowKey, Map<LocalDate, List<String>>> speaking(Observations found, List<Standing> standings) {
        Set<String> aside = new HashSet<>();
        standings.stream()
                .filter(standing -> standing.verdict() == Standing.Verdict.SET_ASIDE)
                .forEach(standing -> aside.add(standing.figure()));
        Map<FlowKey, Map<LocalDate, List<String>>> speaking = new TreeMap<>();
        new TreeMap<>(found.speaking()).forEach((figure, reading) -> {
            if (!aside.contains(figure)) {
                for (FlowKey flow : reading.flows()) {
                    for (int day = 0; day < reading.window().days(); day++) {
                        speaking.computeIfAbsent(flow, key -> new HashMap<>())
                                .computeIfAbsent(
                                        reading.window().first().plusDays(day), key -> new java.util.ArrayList<>())
                                .add(figure);
                    }
                }
            }
        });
        return speaking;
    }
}
