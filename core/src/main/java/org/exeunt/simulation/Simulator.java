package org.exeunt.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.exeunt.place.Country;

/// Moves cohorts of people by the crossing rules: who leaves, over which crossing, on the road, in the queue, across.
///
/// People at the same place are exchangeable, so one binomial or multinomial is drawn for all of them; the cost does
/// not
/// grow with their number. Draws are keyed by seed, member, day, place and cause: threads don't matter, and a changed
/// policy leaves all other draws as they were. Equations: the part "Simulation" of the model's description.
public final class Simulator {
    private final Situation situation;
    private final LocalDate first;
    private final int days;
    private final Terrain terrain;

    /// @param first the first day
    /// @param days how many, at least 1
    public Simulator(Situation situation, LocalDate first, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a simulation lasts at least a day, not " + days);
        }
        this.situation = situation;
        this.first = first;
        this.days = days;
        this.terrain = new Terrain(situation, first, days);
    }

    /// Runs one member for each movement. The same on any number of threads.
    public Simulation run(long seed, List<Movement> movements, int threads) {
        List<Simulation.Member> members = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
            List<Future<Simulation.Member>> running = new ArrayList<>();
            for (int member = 0; member < movements.size(); member++) {
                int number = member;
                running.add(pool.submit(() -> new Walk(terrain, movements.get(number), seed, number).run()));
            }
            for (Future<Simulation.Member> each : running) {
                members.add(each.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the simulation was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a member of the simulation failed: " + e.getCause(), e);
        }
        return new Simulation(situation, first, days, members);
    }

    /// What all members share, as plain arrays: places, directions (two a gate), distances, rules by day.
    static final class Terrain {
        final int days;
        final LocalDate first;
        final List<Place> places;
        final int directions;
        final Country[] destination;
        final double[] capacity;
        final int[] key;
        final double[][] passing;
        final double[][] willing;
        final double[][] km;
        final List<List<RuleDays.Shock>> shocks = new ArrayList<>();

        Terrain(Situation situation, LocalDate first, int days) {
            this.days = days;
            this.first = first;
            places = situation.places();
            List<Gate> gates = situation.gates();
            directions = 2 * gates.size();
            destination = new Country[directions];
            capacity = new double[directions];
            key = new int[directions];
            passing = new double[directions][];
            RuleDays rules = new RuleDays(situation, first, days);
            Country[] origin = new Country[directions];
            for (int d = 0; d < directions; d++) {
                Gate gate = gates.get(d / 2);
                origin[d] = d % 2 == 0 ? gate.crossing().a() : gate.crossing().b();
                destination[d] = gate.from(origin[d]);
                key[d] = (gate.id() + d % 2).hashCode();
                Double limit = gate.capacityPeoplePerDay();
                capacity[d] = limit == null ? Double.POSITIVE_INFINITY : limit;
                passing[d] = rules.passing(gate, origin[d]);
            }
            double[][] byGate = Distances.of(situation);
            km = new double[places.size()][directions];
            willing = new double[places.size()][];
            for (int p = 0; p < places.size(); p++) {
                Country country = places.get(p).country();
                willing[p] = rules.willing(country);
                shocks.add(rules.shocks(country));
                for (int d = 0; d < directions; d++) {
                    km[p][d] = origin[d].equals(country) ? byGate[p][d / 2] : Double.POSITIVE_INFINITY;
                }
            }
        }
    }
}
