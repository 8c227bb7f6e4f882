package org.exeunt.flow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Policy;
import org.exeunt.statement.Statement;
import org.exeunt.statement.Statements;

/// Settles contradicting figures into one daily series for each corridor, measure, population and mode of travel.
///
/// Method and equations: the part "Flow" of the model's description. The same whatever the order of the statements.
/// Keeps
/// what it has settled, so that calling it again with one more figure settles only the corridors that this touches.
public final class FlowReconciler {
    private static final int MOST_KEPT = 4096;

    private record Group(List<Figure> figures, LocalDate asOf, Jumps jumps) {}

    private final Settler settler = new Settler();
    private final Memo<Group, SettledGroup> kept = new Memo<>(MOST_KEPT);

    /// Settles what was known by the end of a day.
    ///
    /// A statement that carries no day of its own counts from the last day on which any of the others became known.
    public Reconciliation reconcile(Statements statements, LocalDate asOf) {
        LocalDate undated = lastKnown(statements, asOf);
        List<Figure> figures = known(statements.figures(), asOf, undated);
        List<Rule> rules = new RuleSettler().settle(known(statements.policies(), asOf, undated));
        Jumps jumps = Jumps.of(rules, asOf);
        List<SettledGroup> groups = FigureGroups.of(figures).parallelStream()
                .map(group -> new Group(group, asOf, jumps.touching(corridors(group))))
                .map(group -> kept.of(group, key -> SettledGroup.of(key.figures, key.asOf, key.jumps, settler)))
                .toList();
        return new Reconciliation(
                asOf,
                figures,
                sorted(groups.stream().flatMap(group -> group.observations().stream()), Observation::figure),
                sorted(groups.stream().flatMap(group -> group.flows().stream()), Flow::key),
                standings(figures, groups),
                rules);
    }

    private static List<Corridor> corridors(List<Figure> figures) {
        return figures.stream().map(Figure::corridor).distinct().toList();
    }

    private static <T, K extends Comparable<K>> List<T> sorted(Stream<T> things, Function<T, K> key) {
        return things.sorted(Comparator.comparing(key)).toList();
    }

    /// In the order of the figures.
    private static List<Standing> standings(List<Figure> figures, List<SettledGroup> groups) {
        Map<String, Standing> standings = new HashMap<>();
        groups.forEach(group -> group.standings().forEach(standing -> standings.put(standing.figure(), standing)));
        return figures.stream()
                .map(figure -> Objects.requireNonNull(standings.get(figure.id())))
                .toList();
    }

    private static LocalDate lastKnown(Statements statements, LocalDate asOf) {
        return Stream.concat(
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
}
