package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.exeunt.statement.Measure;

/// Fits flows to observations under several volatilities that are weighted by how well they explain the observations
/// (integrated nested Laplace in the small; Rue, Martino and Chopin 2009).
final class FlowFitter {
    private static final List<Double> VOLATILITIES = List.of(0.1, 0.2, 0.35, 0.6);
    private static final int USUAL = 1;

    /// A volatility whose log chance lies so far below the best is left out, and those beyond it are not tried.
    private static final double NEGLIGIBLE_LOG = 9;

    private static final double USUAL_LOG_VOLATILITY = Math.log(0.2);
    private static final double LOG_VOLATILITY_DEVIATION = 0.7;

    private final ToDoubleBiFunction<FlowKey, LocalDate> jumpVariance;

    /// @param jumpVariance how much the log of a flow may jump into a day, beyond its daily walk
    FlowFitter(ToDoubleBiFunction<FlowKey, LocalDate> jumpVariance) {
        this.jumpVariance = jumpVariance;
    }

    /// Flows that were fitted together.
    ///
    /// @param flows in the order of their keys
    /// @param evidence log of the chance of the observations, up to a constant
    /// @param volatility that explains them best
    record Fit(List<FittedFlow> flows, double evidence, double volatility) {
        Fit {
            flows = List.copyOf(flows);
        }
    }

    /// Fits the flows that the observations speak of.
    Fit fitTogether(List<Observation> observations) {
        FlowEquations equations = new FlowEquations(observations, jumpVariance);
        List<Solution> solutions = new ArrayList<>();
        solutions.add(solve(equations, VOLATILITIES.get(USUAL)));
        for (int direction : new int[] {-1, 1}) {
            for (int v = USUAL + direction; v >= 0 && v < VOLATILITIES.size(); v += direction) {
                Solution solution = solve(equations, VOLATILITIES.get(v));
                double best = best(solutions).evidence;
                solutions.add(solution);
                if (solution.evidence < best - NEGLIGIBLE_LOG) {
                    break;
                }
            }
        }
        return fit(equations, solutions);
    }

    /// Fits under one volatility only.
    Fit fitTogether(List<Observation> observations, double volatility) {
        FlowEquations equations = new FlowEquations(observations, jumpVariance);
        return fit(equations, List.of(solve(equations, volatility)));
    }

    /// Logs, deviations and correlations with the exits on the same day, by span and day.
    private static final class Solution {
        private final double volatility;
        private final double evidence;
        private final double[][] logs;
        private final double[][] deviations;
        private final double[][] correlations;

        private Solution(double volatility, double evidence, int spans) {
            this.volatility = volatility;
            this.evidence = evidence;
            logs = new double[spans][];
            deviations = new double[spans][];
            correlations = new double[spans][];
        }
    }

    private static Solution solve(FlowEquations equations, double volatility) {
        double off = (Math.log(volatility) - USUAL_LOG_VOLATILITY) / LOG_VOLATILITY_DEVIATION;
        List<FlowLayout.Span> spans = equations.spans();
        Solution solution = new Solution(volatility, equations.solve(volatility) - off * off / 2, spans.size());
        for (int s = 0; s < spans.size(); s++) {
            solution.logs[s] = new double[spans.get(s).days()];
            solution.deviations[s] = new double[spans.get(s).days()];
            solution.correlations[s] = new double[spans.get(s).days()];
            int exits = exits(s, spans);
            for (int day = 0; day < solution.logs[s].length; day++) {
                solution.logs[s][day] = equations.log(s, day);
                solution.deviations[s][day] = equations.deviation(s, day);
                LocalDate date = spans.get(s).first().plusDays(day);
                if (exits >= 0 && spans.get(exits).holds(date)) {
                    int other = spans.get(exits).index(date);
                    solution.correlations[s][day] = equations.correlation(s, day, exits, other);
                }
            }
        }
        return solution;
    }

    /// The span of the other direction of entries; -1 if there is none.
    private static int exits(int entries, List<FlowLayout.Span> spans) {
        List<FlowKey> keys = spans.stream().map(FlowLayout.Span::flow).toList();
        FlowKey in = keys.get(entries);
        return in.measure() == Measure.ARRIVAL
                ? Sides.find(in, keys).map(sides -> keys.indexOf(sides.out())).orElse(-1)
                : -1;
    }

    private static Solution best(List<Solution> solutions) {
        return solutions.stream()
                .max(Comparator.comparingDouble(solution -> solution.evidence))
                .orElseThrow();
    }

    private static Fit fit(FlowEquations equations, List<Solution> solutions) {
        Solution best = best(solutions);
        double[] weights = solutions.stream()
                .mapToDouble(solution -> Math.exp(solution.evidence - best.evidence))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        double[] parts = Arrays.stream(weights).map(weight -> weight / sum).toArray();
        List<FittedFlow> fitted = new ArrayList<>();
        for (int s = 0; s < equations.spans().size(); s++) {
            int span = s;
            fitted.add(new FittedFlow(
                    equations.spans().get(s).flow(),
                    equations.spans().get(s).first(),
                    parts,
                    solutions.stream().map(solution -> solution.logs[span]).toArray(double[][]::new),
                    solutions.stream()
                            .map(solution -> solution.deviations[span])
                            .toArray(double[][]::new),
                    solutions.stream()
                            .map(solution -> solution.correlations[span])
                            .toArray(double[][]::new)));
        }
        return new Fit(fitted, best.evidence + Math.log(sum), best.volatility);
    }

    /// Groups of observations, joined where they speak of the same flow or one speaks of a part of the other's.
    static List<List<Observation>> tied(List<Observation> observations) {
        Groups<FlowKey> groups = new Groups<>();
        observations.forEach(observation -> groups.join(observation.allFlows()));
        Parts.among(groups.members()).forEach(parts -> {
            groups.join(List.of(parts.whole(), parts.parts().getFirst()));
            groups.join(parts.parts());
        });
        Map<FlowKey, List<Observation>> tied = new TreeMap<>();
        for (Observation observation : observations) {
            tied.computeIfAbsent(groups.leader(observation.flows().getFirst()), key -> new ArrayList<>())
                    .add(observation);
        }
        return List.copyOf(tied.values());
    }
}
