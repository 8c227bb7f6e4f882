package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Population;

/// Makes observations out of figures: each count once, rounded retellings folded into what they round, corrected
/// numbers
/// in place of the old ones, running totals as what each adds to the one before.
final class ObservationFinder {
    private static final Comparator<Reading> BY_TRUST = Comparator.comparingDouble(ObservationFinder::relativeScale)
            .thenComparing(reading -> reading.figure().id());

    private final ReadingFinder readings = new ReadingFinder();

    /// What these figures say, whatever their order.
    ///
    /// @param asOf the day as of which they count
    Observations find(List<Figure> figures, LocalDate asOf) {
        Map<String, Standing> settled = new TreeMap<>();
        Map<String, Reading> speaking = new TreeMap<>();
        for (Figure figure : figures) {
            readings.objection(figure)
                    .ifPresentOrElse(
                            reason -> settled.put(figure.id(), Standing.aside(figure.id(), reason)),
                            () -> speaking.put(figure.id(), readings.reading(figure)));
        }
        Balances balances = new Balances(speaking.values());
        Map<String, Reading> expressed = new TreeMap<>();
        speaking.forEach(
                (id, reading) -> balances.expressed(reading, settled).ifPresent(other -> expressed.put(id, other)));
        List<Reading> tellers = tellers(expressed, settled);
        Retellings retellings = new Retellings(tellers);
        tellers = retellings.settle(settled);
        tellers = new DerivedSums(retellings.revisions().expect(tellers, asOf)).settle(settled);
        List<Observation> observations = new ArrayList<>(balances.between(tellers, settled));
        observations.addAll(observations(tellers, settled));
        observations.sort(Comparator.comparing(Observation::figure));
        List<Reading> levels = tellers.stream()
                .filter(reading -> reading.kind() == Reading.Kind.LEVEL
                        && !settled.containsKey(reading.figure().id()))
                .toList();
        return new Observations(observations, levels, settled, expressed);
    }

    private static List<Observation> observations(List<Reading> tellers, Map<String, Standing> settled) {
        Map<Reading, List<Reading>> chains = new RunningTotals(tellers).chains(settled);
        Set<List<FlowKey>> wholes = tellers.stream()
                .filter(reading -> !isSubset(reading))
                .map(Reading::flows)
                .collect(Collectors.toSet());
        List<Observation> observations = new ArrayList<>();
        for (Reading reading : tellers) {
            List<Reading> before = chains.get(reading);
            if (before != null || reading.kind() == Reading.Kind.SUM || reading.kind() == Reading.Kind.RATE) {
                Observation observation =
                        before == null ? reading.observation() : RunningTotals.observation(reading, before);
                observations.add(isSubset(reading) ? part(observation, wholes.contains(reading.flows())) : observation);
            }
        }
        return observations;
    }

    /// Of each count the figure that tells it most exactly; the others are copies.
    private static List<Reading> tellers(Map<String, Reading> speaking, Map<String, Standing> settled) {
        Map<String, List<Reading>> counts = speaking.values().stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.figure().countId(), TreeMap::new, Collectors.toList()));
        List<Reading> tellers = new ArrayList<>();
        for (List<Reading> count : counts.values()) {
            Reading teller = count.stream().min(BY_TRUST).orElseThrow();
            tellers.add(RunningTotals.firstTold(teller, count));
            count.stream()
                    .filter(reading -> !reading.equals(teller))
                    .forEach(copy -> settled.put(
                            copy.figure().id(),
                            Standing.copy(copy.figure().id(), teller.figure().id())));
        }
        return tellers;
    }

    private static double relativeScale(Reading reading) {
        Likelihood likelihood = reading.likelihood();
        return (likelihood.scaleBelow() + likelihood.scaleAbove()) / (likelihood.centre() + 1);
    }

    private static boolean isSubset(Reading reading) {
        return reading.figure().population() == Population.SUBSET;
    }

    /// Some of the people are at most all of them. Where nothing else is known of the whole, it is taken to be up to
    /// about twice the part.
    private static Observation part(Observation observation, boolean isWholeKnown) {
        Likelihood likelihood = observation.likelihood();
        Likelihood bound = isWholeKnown
                ? likelihood.atLeast()
                : new Likelihood(
                        likelihood.centre(),
                        likelihood.scaleBelow(),
                        Math.max(likelihood.scaleAbove(), likelihood.centre()),
                        likelihood.weight());
        return observation.with(bound);
    }
}
