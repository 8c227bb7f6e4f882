package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/// Fits flows to observations under several volatilities that are weighted by how well they explain the observations
/// (integrated nested Laplace in the small; Rue, Martino and Chopin 2009).
final class FlowFitter {
    private static final double[] VOLATILITIES = {0.05, 0.1, 0.2, 0.35, 0.6};
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
        return fitTogether(observations, VOLATILITIES);
    }

    /// Fits under these volatilities only.
    Fit fitTogether(List<Observation> observations, double... volatilities) {
        FlowEquations equations = new FlowEquations(observations, jumpVariance);
        List<FlowLayout.Span> spans = equations.spans();
        double[] evidence = new double[volatilities.length];
        double[][][] logs = new double[spans.size()][volatilities.length][];
        double[][][] deviations = new double[spans.size()][volatilities.length][];
        for (int v = 0; v < volatilities.length; v++) {
            double off = (Math.log(volatilities[v]) - USUAL_LOG_VOLATILITY) / LOG_VOLATILITY_DEVIATION;
            evidence[v] = equations.solve(volatilities[v]) - off * off / 2;
            for (int s = 0; s < spans.size(); s++) {
                logs[s][v] = new double[spans.get(s).days()];
                deviations[s][v] = new double[spans.get(s).days()];
                for (int day = 0; day < logs[s][v].length; day++) {
                    logs[s][v][day] = equations.log(s, day);
                    deviations[s][v][day] = equations.deviation(s, day);
                }
            }
        }
        double most = Arrays.stream(evidence).max().orElse(0);
        double[] weights =
                Arrays.stream(evidence).map(log -> Math.exp(log - most)).toArray();
        double sum = Arrays.stream(weights).sum();
        double[] parts = Arrays.stream(weights).map(weight -> weight / sum).toArray();
        List<FittedFlow> fitted = new ArrayList<>();
        for (int s = 0; s < spans.size(); s++) {
            fitted.add(new FittedFlow(spans.get(s).flow(), spans.get(s).first(), parts, logs[s], deviations[s]));
        }
        int best = 0;
        for (int v = 1; v < evidence.length; v++) {
            best = evidence[v] > evidence[best] ? v : best;
        }
        return new Fit(fitted, most + Math.log(sum), volatilities[best]);
    }

    /// Groups of observations, joined where they speak of the same flow.
    static List<List<Observation>> tied(List<Observation> observations) {
        Map<FlowKey, FlowKey> leaders = new HashMap<>();
        for (Observation observation : observations) {
            FlowKey leader = leader(observation.flows().getFirst(), leaders);
            observation.flows().forEach(flow -> leaders.put(leader(flow, leaders), leader));
        }
        Map<FlowKey, List<Observation>> groups = new TreeMap<>();
        for (Observation observation : observations) {
            groups.computeIfAbsent(leader(observation.flows().getFirst(), leaders), key -> new ArrayList<>())
                    .add(observation);
        }
        return List.copyOf(groups.values());
    }

    private static FlowKey leader(FlowKey flow, Map<FlowKey, FlowKey> leaders) {
        FlowKey at = flow;
        for (FlowKey up = leaders.getOrDefault(at, at); !up.equals(at); up = leaders.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }
}
