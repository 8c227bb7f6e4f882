package org.exeunt.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exeunt.chance.Quantiles;
import org.exeunt.chance.RandomStream;
import org.exeunt.flow.Flow;
import org.exeunt.flow.FlowKey;
import org.exeunt.flow.Observation;
import org.exeunt.flow.Reconciliation;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Mode;
import org.jspecify.annotations.Nullable;

/// Arrivals as an ensemble of simulated movements has them: members move by the crossing rules with uncertain numbers,
/// and are weighted by what the figures say of their arrivals.
///
/// Attractions are first scaled so that a middling member has as many arrivals a destination as the flows have. Weights
/// are tempered until a tenth of the members still count, since a few numbers can't be hit by all days of a crisis
/// together; then as many members as there were are drawn again by weight.
public final class SimulatedFlows {
    private static final int ROUNDS = 3;
    private static final int NUMBERS = -2;
    private static final int AGAIN = -3;
    private static final double LEAST_SHARE = 0.1;

    private final Situation situation;
    private final Reconciliation reconciliation;
    private final Map<Corridor, Flow> flows = new TreeMap<>();
    private final LocalDate first;
    private final int days;

    /// @param lastDay up to which members run
    public SimulatedFlows(Situation situation, Reconciliation reconciliation, LocalDate lastDay) {
        this.situation = situation.under(reconciliation.rules());
        this.reconciliation = reconciliation;
        for (Flow flow : reconciliation.flows()) {
            boolean isSimulated = flow.measure() == Measure.ARRIVAL
                    && flow.mode() == Mode.ANY
                    && flow.corridor().isSingle()
                    && situation.gates().stream().anyMatch(gate -> gate.isOn(flow.corridor()));
            if (isSimulated) {
                flows.merge(
                        flow.corridor(),
                        flow,
                        (one, other) -> one.days().size() >= other.days().size() ? one : other);
            }
        }
        first = flows.values().stream()
                .map(flow -> flow.days().getFirst().date())
                .min(LocalDate::compareTo)
                .orElse(lastDay);
        days = Math.max(1, (int) ChronoUnit.DAYS.between(first, lastDay) + 1);
    }

    /// Simulated arrivals on each corridor that the situation has a crossing for, with their spread over the members.
    public List<Flow> run(long seed, int members, int threads) {
        if (flows.isEmpty()) {
            return List.of();
        }
        Simulator simulator = new Simulator(situation, first, days);
        Movement middling = scaled(simulator, seed);
        List<Movement> movements = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            movements.add(varied(middling, RandomStream.of(seed, member, 0, 0, NUMBERS)));
        }
        Simulation simulation = simulator.run(seed, movements, threads);
        int[] drawn = drawn(logWeights(simulation), RandomStream.of(seed, 0, 0, 0, AGAIN));
        return flows.values().stream()
                .map(flow -> flow(flow, simulation, drawn))
                .toList();
    }

    /// The middling movement, with attractions under which it has as many arrivals as the flows.
    private Movement scaled(Simulator simulator, long seed) {
        Movement movement = Movement.usual();
        for (int round = 0; round < ROUNDS; round++) {
            Simulation pilot = simulator.run(seed, List.of(movement), 1);
            Map<Country, Double> attraction = new HashMap<>(movement.attraction());
            double wanted = 0;
            double got = 0;
            for (Flow flow : flows.values()) {
                double known =
                        flow.days().stream().mapToDouble(Flow.Day::median).sum();
                double simulated = sum(pilot.arrivals(0, flow.corridor()), flow);
                Country destination = flow.corridor().destinations().getFirst();
                if (flow.corridor().crossing() == null) {
                    wanted += known;
                    got += simulated;
                    attraction.merge(destination, (known + 1) / (simulated + 1), (old, ratio) -> old * ratio);
                }
            }
            double more = wanted == 0 ? 1 : (wanted + 1) / (got + 1);
            movement = with(movement, Math.min(0.01, movement.leavingPerDay() * more), attraction);
        }
        return movement;
    }

    private double sum(double[] arrivals, Flow flow) {
        double sum = 0;
        for (Flow.Day day : flow.days()) {
            int at = (int) ChronoUnit.DAYS.between(first, day.date());
            sum += at < days ? arrivals[at] : 0;
        }
        return sum;
    }

    private static Movement with(Movement movement, double leavingPerDay, Map<Country, Double> attraction) {
        return new Movement(
                leavingPerDay,
                movement.shock(),
                movement.decayDays(),
                movement.spread(),
                movement.distanceKm(),
                movement.queueDays(),
                movement.kmPerDay(),
                attraction);
    }

    private static Movement varied(Movement middling, RandomStream random) {
        Map<Country, Double> attraction = new TreeMap<>();
        new TreeMap<>(middling.attraction())
                .forEach((country, weight) -> attraction.put(country, weight * factor(random, 0.3)));
        return new Movement(
                Math.min(0.05, middling.leavingPerDay() * factor(random, 0.5)),
                middling.shock() * factor(random, 0.6),
                middling.decayDays() * factor(random, 0.4),
                middling.spread() * factor(random, 0.4),
                middling.distanceKm() * factor(random, 0.3),
                middling.queueDays() * factor(random, 0.3),
                middling.kmPerDay() * factor(random, 0.2),
                attraction);
    }

    private static double factor(RandomStream random, double logDeviation) {
        return Math.exp(logDeviation * random.nextGaussian());
    }

    private double[] logWeights(Simulation simulation) {
        double[] logs = new double[simulation.members()];
        for (int member = 0; member < logs.length; member++) {
            Map<FlowKey, double[]> arrivals = new HashMap<>();
            for (Flow flow : flows.values()) {
                arrivals.put(flow.key(), simulation.arrivals(member, flow.corridor()));
            }
            for (Observation observation : reconciliation.observations()) {
                if (arrivals.keySet().containsAll(observation.flows())
                        && arrivals.keySet().containsAll(observation.less())) {
                    logs[member] += observation.logLikelihood((flow, date) -> at(arrivals.get(flow), date));
                }
            }
        }
        return logs;
    }

    private double at(double @Nullable [] arrivals, LocalDate date) {
        long day = ChronoUnit.DAYS.between(first, date);
        return arrivals == null || day < 0 || day >= days ? 0 : arrivals[(int) day];
    }

    /// Members drawn by weight, systematically.
    private static int[] drawn(double[] logs, RandomStream random) {
        double temper = 1;
        while (effective(logs, temper) < LEAST_SHARE * logs.length && temper > 1e-6) {
            temper *= 0.7;
        }
        double most = Arrays.stream(logs).max().orElse(0);
        double[] weights = new double[logs.length];
        double whole = 0;
        for (int i = 0; i < logs.length; i++) {
            weights[i] = Math.exp(temper * (logs[i] - most));
            whole += weights[i];
        }
        int[] drawn = new int[logs.length];
        double step = whole / logs.length;
        double mark = random.nextDouble() * step;
        double reached = weights[0];
        for (int child = 0, i = 0; child < drawn.length; child++, mark += step) {
            while (reached < mark && i < logs.length - 1) {
                reached += weights[++i];
            }
            drawn[child] = i;
        }
        return drawn;
    }

    private static double effective(double[] logs, double temper) {
        double most = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        double squares = 0;
        for (double log : logs) {
            double weight = Math.exp(temper * (log - most));
            sum += weight;
            squares += weight * weight;
        }
        return sum * sum / squares;
    }

    private Flow flow(Flow known, Simulation simulation, int[] drawn) {
        Map<Integer, double[]> courses = new HashMap<>();
        for (int member : drawn) {
            courses.computeIfAbsent(member, number -> simulation.arrivals(number, known.corridor()));
        }
        List<Flow.Day> list = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            double[] people = new double[drawn.length];
            for (int i = 0; i < drawn.length; i++) {
                people[i] = courses.getOrDefault(drawn[i], people)[day];
            }
            List<Double> quantiles = Quantiles.of(people, List.of(0.05, 0.25, 0.5, 0.75, 0.95));
            LocalDate date = first.plusDays(day);
            list.add(new Flow.Day(
                    date,
                    quantiles.get(2),
                    quantiles.get(1),
                    quantiles.get(3),
                    quantiles.get(0),
                    quantiles.get(4),
                    known.on(date).map(Flow.Day::figures).orElse(List.of())));
        }
        list.sort(Comparator.comparing(Flow.Day::date));
        return new Flow(known.corridor(), known.measure(), known.population(), list);
    }
}
