package org.exeunt.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds authorities that count more or fewer than the others throughout, and takes the difference out of their
/// numbers.
///
/// Each authority's numbers are held against the flows that all others make. One that is off by a constant factor is
/// believed to be so if the observations are much better explained once it is taken out, and no other authority's
/// factor explains them nearly as well: of two that differ nobody can tell who is right.
///
/// @param observations with the factors taken out
/// @param factors by authority: 1.2 for one that counts a fifth more than the others
/// @param fit of the observations; null if there was nothing to compare
record Authorities(List<Observation> observations, Map<String, Double> factors, FlowFitter.@Nullable Fit fit) {
    private static final int LEAST_NUMBERS = 4;
    private static final double LEAST_LOG = 0.03;
    private static final double LEAST_DEVIATIONS = 3;
    private static final double LEAST_GAIN = 5;
    private static final int MOST_BIASED = 3;

    private record Candidate(String authority, double log, FlowFitter.Fit fit, List<Observation> corrected) {}

    /// @param authorities names by figure; figures without an authority are left alone
    static Authorities among(List<Observation> observations, Map<String, String> authorities, FlowFitter fitter) {
        List<Observation> corrected = observations;
        Map<String, Double> factors = new TreeMap<>();
        TreeSet<String> names = observations.stream()
                .map(observation -> authorities.get(observation.figure()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.size() < 2) {
            return new Authorities(observations, factors, null);
        }
        FlowFitter.Fit fit = fitter.fitTogether(observations);
        for (int round = 0; round < MOST_BIASED; round++) {
            List<Observation> before = corrected;
            FlowFitter.Fit fitBefore = fit;
            List<Candidate> candidates = names.parallelStream()
                    .flatMap(name -> candidate(name, before, authorities, fitBefore, fitter).stream())
                    .sorted(Comparator.comparingDouble((Candidate one) -> one.fit.evidence())
                            .reversed())
                    .toList();
            boolean isClear = !candidates.isEmpty()
                    && candidates.getFirst().fit.evidence() > fit.evidence() + LEAST_GAIN
                    && (candidates.size() == 1
                            || candidates.getFirst().fit.evidence()
                                    > candidates.get(1).fit.evidence() + LEAST_GAIN);
            if (!isClear) {
                break;
            }
            Candidate best = candidates.getFirst();
            factors.merge(best.authority, Math.exp(best.log), (one, other) -> one * other);
            corrected = best.corrected;
            fit = best.fit;
        }
        return new Authorities(corrected, factors, fit);
    }

    /// The fit, if it is one of these observations.
    Optional<FlowFitter.Fit> fitOf(List<Observation> others) {
        return Optional.ofNullable(observations.equals(others) ? fit : null);
    }

    /// The fit without an authority's constant factor, if it seems to have one.
    private static Optional<Candidate> candidate(
            String name,
            List<Observation> observations,
            Map<String, String> authorities,
            FlowFitter.Fit whole,
            FlowFitter fitter) {
        List<Observation> own = observations.stream()
                .filter(observation -> name.equals(authorities.get(observation.figure())))
                .toList();
        List<Observation> others = observations.stream()
                .filter(observation -> !name.equals(authorities.get(observation.figure())))
                .toList();
        if (own.size() < LEAST_NUMBERS || others.size() < LEAST_NUMBERS) {
            return Optional.empty();
        }
        Map<FlowKey, FittedFlow> flows = fitter.fitTogether(others, whole.volatility()).flows().stream()
                .collect(Collectors.toMap(FittedFlow::key, flow -> flow));
        List<double[]> ratios = new ArrayList<>();
        for (Observation observation : own) {
            ratio(observation, flows).ifPresent(ratios::add);
        }
        if (ratios.size() < LEAST_NUMBERS) {
            return Optional.empty();
        }
        double log = weightedMedian(ratios);
        double precision = ratios.stream().mapToDouble(ratio -> ratio[1]).sum();
        if (Math.abs(log) < LEAST_LOG || Math.abs(log) * Math.sqrt(precision) < LEAST_DEVIATIONS) {
            return Optional.empty();
        }
        List<Observation> corrected = observations.stream()
                .map(observation -> own.contains(observation) ? observation.divided(Math.exp(log)) : observation)
                .toList();
        return Optional.of(new Candidate(name, log, fitter.fitTogether(corrected), corrected));
    }

    /// Log ratio of the number to what the others make of it, and its precision.
    private static Optional<double[]> ratio(Observation observation, Map<FlowKey, FittedFlow> flows) {
        boolean isCovered = observation.flows().stream()
                .allMatch(key -> flows.containsKey(key)
                        && Objects.requireNonNull(flows.get(key)).covers(observation.window()));
        double centre = observation.likelihood().centre();
        if (!isCovered
                || centre <= 0
                || observation.isBalance()
                || observation.likelihood().isBound()) {
            return Optional.empty();
        }
        double median = observation.expectedPeople((flow, date) -> quantile(flows, flow, date, 0.5));
        double high = observation.expectedPeople((flow, date) -> quantile(flows, flow, date, 0.84));
        double own = (observation.likelihood().scaleBelow()
                        + observation.likelihood().scaleAbove())
                / (2 * centre);
        double deviation = Math.log((high + 1) / (median + 1));
        return Optional.of(
                new double[] {Math.log(centre / Math.max(1, median)), 1 / (own * own + deviation * deviation + 1e-6)});
    }

    private static double quantile(
            Map<FlowKey, FittedFlow> flows, FlowKey flow, java.time.LocalDate date, double level) {
        FittedFlow fitted = flows.get(flow);
        return fitted == null ? 0 : fitted.quantile(date, level);
    }

    private static double weightedMedian(List<double[]> ratios) {
        ratios.sort(Comparator.comparingDouble(ratio -> ratio[0]));
        double half = ratios.stream().mapToDouble(ratio -> ratio[1]).sum() / 2;
        double sum = 0;
        for (double[] ratio : ratios) {
            sum += ratio[1];
            if (sum >= half) {
                return ratio[0];
            }
        }
        return 0;
    }
}
