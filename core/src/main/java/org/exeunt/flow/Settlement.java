package org.exeunt.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Observations of tied flows, settled: biased authorities corrected, disputes widened, flows fitted.
///
/// @param observations as the flows were fitted to them
/// @param factors of authorities that count more or fewer than the others, by figure
/// @param between for a figure, the figures that it contradicts
/// @param flows in the order of their keys
record Settlement(
        List<Observation> observations,
        Map<String, Double> factors,
        Map<String, Set<String>> between,
        List<FittedFlow> flows) {
    Settlement {
        observations = List.copyOf(observations);
        flows = List.copyOf(flows);
    }

    /// Settles observations that are tied together.
    ///
    /// @param authorities names by figure
    static Settlement of(List<Observation> tied, Map<String, String> authorities, FlowFitter fitter) {
        Authorities corrected = Authorities.among(tied, authorities, fitter);
        Disputes disputes = Disputes.among(corrected.observations());
        Map<String, Double> factors = new TreeMap<>();
        for (Observation observation : tied) {
            String authority = authorities.getOrDefault(observation.figure(), "");
            Double factor = corrected.factors().get(authority);
            if (factor != null) {
                factors.put(observation.figure(), factor);
            }
        }
        return new Settlement(
                disputes.observations(),
                factors,
                disputes.between(),
                corrected
                        .fitOf(disputes.observations())
                        .orElseGet(() -> fitter.fitTogether(disputes.observations()))
                        .flows());
    }

    /// Settlements of flows that nothing ties together, as one.
    static Settlement joined(List<Settlement> apart) {
        Map<String, Double> factors = new TreeMap<>();
        Map<String, Set<String>> between = new TreeMap<>();
        apart.forEach(settlement -> {
            factors.putAll(settlement.factors);
            between.putAll(settlement.between);
        });
        return new Settlement(
                sorted(
                        apart.stream().flatMap(one -> one.observations.stream()),
                        Comparator.comparing(Observation::figure)),
                factors,
                between,
                sorted(apart.stream().flatMap(one -> one.flows.stream()), Comparator.comparing(FittedFlow::key)));
    }

    private static <T> List<T> sorted(Stream<T> things, Comparator<T> order) {
        return things.sorted(order).toList();
    }
}
