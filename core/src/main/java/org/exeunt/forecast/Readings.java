package org.exeunt.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeunt.flow.Flow;
import org.exeunt.flow.FlowKey;
import org.exeunt.flow.Likelihood;
import org.exeunt.flow.Observation;
import org.exeunt.flow.Reconciliation;
import org.exeunt.flow.Standing;

/// Makes readings for one flow out of the observations that speak of it alone.
final class Readings {
    /// Log width of a side against which nothing speaks.
    private static final double OPEN_SIDE = 3;

    private Readings() {}

    /// The readings of a flow in the order of their last days. Where no observation speaks of this flow alone, one
    /// reading of the flow's own total with its uncertainty.
    static List<Reading> of(Reconciliation reconciliation, Flow flow) {
        List<FlowKey> alone = List.of(flow.key());
        Set<String> doubtful = doubtful(reconciliation);
        List<Reading> readings = new ArrayList<>();
        for (Observation observation : reconciliation.observations()) {
            if (observation.flows().equals(alone)
                    && !observation.isBalance()
                    && !doubtful.contains(observation.figure())) {
                readings.add(reading(observation));
            }
        }
        if (readings.isEmpty()) {
            readings.addAll(whole(flow));
        }
        readings.sort(Comparator.comparing(Reading::last).thenComparing(Reading::first));
        return readings;
    }

    /// Figures that the settled flows go past, and those in dispute but for the one that is recommended.
    private static Set<String> doubtful(Reconciliation reconciliation) {
        return reconciliation.standings().stream()
                .filter(standing -> standing.verdict() == Standing.Verdict.IN_CONFLICT
                        && standing.role() == Standing.Role.TRIANGULATION)
                .map(Standing::figure)
                .collect(Collectors.toSet());
    }

    /// A count of some hours over several dates becomes what these dates have in whole.
    private static Reading reading(Observation observation) {
        var window = observation.window();
        double times = window.days() / window.worth();
        Likelihood likelihood = observation.likelihood();
        double people = likelihood.centre() * times;
        return new Reading(
                window.first(),
                window.last(),
                people,
                people,
                logWidth(likelihood.scaleBelow(), likelihood.centre()),
                logWidth(likelihood.scaleAbove(), likelihood.centre()));
    }

    private static double logWidth(double scale, double centre) {
        return Math.min(OPEN_SIDE, scale / (centre + 0.5));
    }

    private static List<Reading> whole(Flow flow) {
        List<Flow.Day> days =
                flow.days().stream().filter(day -> !day.figures().isEmpty()).toList();
        if (days.isEmpty()) {
            return List.of();
        }
        double median = days.stream().mapToDouble(Flow.Day::median).sum();
        double low = days.stream().mapToDouble(Flow.Day::low90).sum();
        double high = days.stream().mapToDouble(Flow.Day::high90).sum();
        LocalDate last = Objects.requireNonNull(days.getLast()).date();
        return List.of(Reading.of(days.getFirst().date(), last, median, Math.max(0.1, Reading.deviation(low, high))));
    }
}
