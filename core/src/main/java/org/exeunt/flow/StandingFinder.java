package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exeunt.place.Names;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Quantifier;

/// Says of every figure what became of it, and why, in words for people.
///
/// IDMC's roles: a figure that the series follows is recommended; copies, rounded forms and what was not used
/// triangulate; of figures in dispute the most conservative, that is the lowest, is recommended.
final class StandingFinder {
    private static final double FAR_SCALES = 4;
    private static final double FAR_SHARE = 0.03;
    private static final int MOST_NAMED = 6;

    private final List<Figure> figures;
    private final Observations found;
    private final Settlement settlement;
    private final Map<FlowKey, FittedFlow> flows = new TreeMap<>();
    private final Map<String, Observation> byFigure = new HashMap<>();
    private final Map<FlowKey, List<Observation>> byFlow = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    private final Map<Task, List<Figure>> told;

    StandingFinder(List<Figure> figures, Observations found, Settlement settlement) {
        told = found.speaking().values().stream()
                .filter(reading -> reading.figure().amount().quantifier() != Quantifier.RANGE)
                .collect(Collectors.groupingBy(Task::of, Collectors.mapping(Reading::figure, Collectors.toList())));
        this.figures = figures;
        this.found = found;
        this.settlement = settlement;
        for (Observation observation : settlement.observations()) {
            observation
                    .flows()
                    .forEach(flow -> byFlow.computeIfAbsent(flow, key -> new ArrayList<>())
                            .add(observation));
        }
        figures.forEach(
                figure -> sources.put(figure.id(), Objects.requireNonNullElse(figure.source(), "its authority")));
        settlement.flows().forEach(flow -> flows.put(flow.key(), flow));
        settlement
                .observations()
                .forEach(observation ->
                        observation.figures().forEach(figure -> byFigure.putIfAbsent(figure, observation)));
        settlement.observations().forEach(observation -> byFigure.put(observation.figure(), observation));
    }

    /// What is counted, when, and by whom.
    private record Task(List<FlowKey> flows, Window window, String authority) {
        static Task of(Reading reading) {
            String source = reading.figure().source();
            return new Task(reading.flows(), reading.window(), source == null ? "" : Names.id(source));
        }
    }

    /// One for each figure, in their order.
    List<Standing> standings() {
        return figures.stream().map(figure -> standing(figure.id())).toList();
    }

    private Standing standing(String figure) {
        Standing settled = found.settled().get(figure);
        Observation observation = byFigure.get(figure);
        if (settled != null) {
            return settled;
        }
        if (observation == null) {
            return Standing.aside(figure, "another figure says the same");
        }
        Set<String> others = settlement.between().getOrDefault(figure, Set.of());
        double expected = expected(observation);
        if (isFar(observation, expected)) {
            return new Standing(
                    figure,
                    Standing.Verdict.IN_CONFLICT,
                    others.isEmpty() ? around(observation) : List.copyOf(others),
                    Standing.Role.TRIANGULATION,
                    words(observation, expected));
        }
        if (!others.isEmpty()) {
            return new Standing(
                    figure,
                    Standing.Verdict.IN_CONFLICT,
                    List.copyOf(others),
                    isLowest(observation, others) ? Standing.Role.RECOMMENDED : Standing.Role.TRIANGULATION,
                    dispute(observation, others));
        }
        List<String> twins = twins(figure);
        if (!twins.isEmpty()) {
            return new Standing(
                    figure,
                    Standing.Verdict.IN_CONFLICT,
                    twins,
                    isLowest(observation, Set.copyOf(twins)) ? Standing.Role.RECOMMENDED : Standing.Role.TRIANGULATION,
                    twinWords(figure, twins));
        }
        Double factor = settlement.factors().get(figure);
        if (factor != null) {
            return new Standing(
                    figure, Standing.Verdict.USED, List.of(), Standing.Role.TRIANGULATION, corrected(figure, factor));
        }
        return new Standing(
                figure,
                Standing.Verdict.USED,
                List.of(),
                Standing.Role.RECOMMENDED,
                observation.likelihood().isBound() ? "used as a lower bound: only some of the people" : "used");
    }

    /// Other numbers of the same authority for the same people and days.
    private List<String> twins(String figure) {
        Reading reading = found.speaking().get(figure);
        if (reading == null || reading.figure().source() == null) {
            return List.of();
        }
        double number = reading.figure().amount().typical();
        return told.getOrDefault(Task.of(reading), List.of()).stream()
                .filter(other -> isAnother(other.amount().typical(), number))
                .map(Figure::id)
                .toList();
    }

    /// Whether two numbers differ by more than rounding.
    private static boolean isAnother(double one, double other) {
        return Math.abs(one - other) >= Math.max(Hedge.unit(one), Hedge.unit(other));
    }

    private String twinWords(String figure, List<String> twins) {
        List<String> numbers = twins.stream()
                .map(twin -> found.speaking().get(twin))
                .map(reading -> reading == null
                        ? ""
                        : Standing.number(reading.figure().amount().typical()))
                .toList();
        Reading own = found.speaking().get(figure);
        return "says "
                + (own == null ? "" : Standing.number(own.figure().amount().typical()))
                + " where the same authority is also said to have counted " + String.join(", ", numbers)
                + "; perhaps a slip in one of them";
    }

    private String corrected(String figure, double factor) {
        String authority = sources.getOrDefault(figure, "its authority");
        return String.format(
                Locale.ROOT,
                "used after correction: %s counts about %.0f %% %s than the others",
                authority,
                100 * Math.abs(factor - 1),
                factor > 1 ? "higher" : "lower");
    }

    private double expected(Observation observation) {
        return observation.expectedPeople((flow, date) -> {
            FittedFlow fitted = flows.get(flow);
            return fitted == null ? 0 : fitted.quantile(date, 0.5);
        });
    }

    private static boolean isFar(Observation observation, double expected) {
        double off = expected - observation.likelihood().centre();
        double scale = observation.likelihood().scale(off);
        return Math.abs(off) > FAR_SCALES * scale
                && Math.abs(off) > FAR_SHARE * observation.likelihood().centre();
    }

    private boolean isLowest(Observation observation, Set<String> others) {
        return others.stream()
                .map(byFigure::get)
                .allMatch(other -> other == null
                        || other.likelihood().centre()
                                > observation.likelihood().centre());
    }

    /// The figures near by that the series follows instead.
    private List<String> around(Observation observation) {
        LocalDate from = observation.window().first().minusDays(3);
        LocalDate to = observation.window().last().plusDays(3);
        Set<String> near = new TreeSet<>();
        List<Observation> same = observation.flows().stream()
                .flatMap(flow -> byFlow.getOrDefault(flow, List.of()).stream())
                .distinct()
                .toList();
        for (Observation other : same) {
            boolean isNear = !other.window().last().isBefore(from)
                    && !other.window().first().isAfter(to);
            if (isNear && !other.figure().equals(observation.figure()) && !isFar(other, expected(other))) {
                near.add(other.figure());
            }
        }
        return new ArrayList<>(near).subList(0, Math.min(MOST_NAMED, near.size()));
    }

    private static String words(Observation observation, double expected) {
        double stated = observation.likelihood().centre();
        double ratio = stated / Math.max(1, expected);
        String slip = Math.abs(Math.log10(ratio) - 1) < 0.2
                ? "; perhaps a zero too many"
                : Math.abs(Math.log10(Math.max(1e-9, ratio)) + 1) < 0.2 ? "; perhaps a zero too few" : "";
        return String.format(
                Locale.ROOT,
                "says %,.0f for %s where the other figures make it %,.0f (%+.0f %%)%s",
                stated,
                observation.window(),
                expected,
                100 * (ratio - 1),
                slip);
    }

    private String dispute(Observation observation, Set<String> others) {
        List<String> numbers = new ArrayList<>();
        for (String other : others) {
            Observation against = byFigure.get(other);
            if (against != null) {
                numbers.add(String.format(
                        Locale.ROOT,
                        "%,.0f (%+.0f %%)",
                        against.likelihood().centre(),
                        100
                                * (against.likelihood().centre()
                                                / Math.max(
                                                        1,
                                                        observation.likelihood().centre())
                                        - 1)));
            }
        }
        return String.format(
                Locale.ROOT,
                "says %,.0f for %s; against it stands %s; the band holds both",
                observation.likelihood().centre(),
                observation.window(),
                String.join(", ", numbers));
    }
}
