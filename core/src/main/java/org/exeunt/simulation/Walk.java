package org.exeunt.simulation;

import java.util.Arrays;
import org.exeunt.chance.Binomial;
import org.exeunt.chance.Gamma;
import org.exeunt.chance.Multinomial;
import org.exeunt.chance.RandomStream;

/// One member of a simulation, day by day. All arrays are made before the first day.
final class Walk {
    private static final int APPETITE = 1;
    private static final int LEAVING = 2;
    private static final int CHOICE = 3;
    private static final int ROAD = 4;
    private static final int GATE = 5;
    private static final int MAX_ROAD_DAYS = 30;

    private final Simulator.Terrain terrain;
    private final Movement movement;
    private final int number;
    private final RandomStream random;
    private final Simulation.Member member;
    private final long[] people;
    private final int[] placeKey;
    private final double[][] pull;
    private final double[] weights;
    private final long[] chosen;
    private final long[] queue;
    private final long[][] onRoad;

    Walk(Simulator.Terrain terrain, Movement movement, long seed, int number) {
        this.terrain = terrain;
        this.movement = movement;
        this.number = number;
        int places = terrain.places.size();
        random = RandomStream.of(seed, number, 0, 0, 0);
        member = new Simulation.Member(terrain.directions, terrain.days);
        people = new long[places];
        placeKey = new int[places];
        pull = new double[places][terrain.directions];
        weights = new double[terrain.directions];
        chosen = new long[terrain.directions];
        queue = new long[terrain.directions];
        onRoad = new long[MAX_ROAD_DAYS + 2][terrain.directions];
        for (int p = 0; p < places; p++) {
            people[p] = terrain.places.get(p).people();
            placeKey[p] = terrain.places.get(p).id().hashCode();
            for (int d = 0; d < terrain.directions; d++) {
                pull[p][d] = movement.attraction().getOrDefault(terrain.destination[d], 1.0)
                        * Math.exp(-terrain.km[p][d] / movement.distanceKm());
            }
        }
    }

    Simulation.Member run() {
        for (int day = 0; day < terrain.days; day++) {
            for (int p = 0; p < people.length; p++) {
                leave(p, day);
            }
            for (int d = 0; d < terrain.directions; d++) {
                cross(d, day);
            }
        }
        return member;
    }

    private void leave(int p, int day) {
        boolean isOpen = false;
        for (int d = 0; d < weights.length; d++) {
            double waitDays =
                    Double.isInfinite(terrain.capacity[d]) || queue[d] == 0 ? 0 : queue[d] / terrain.capacity[d];
            weights[d] = pull[p][d] * terrain.passing[d][day] * Math.exp(-waitDays / movement.queueDays());
            isOpen |= weights[d] > 0;
        }
        if (!isOpen || people[p] == 0) {
            return;
        }
        random.moveTo(number, day, placeKey[p], APPETITE);
        double hazard = movement.leavingPerDay()
                * (1 + movement.shock() * excitement(p, day))
                * terrain.willing[p][day]
                * Gamma.factor(random, movement.spread());
        random.moveTo(number, day, placeKey[p], LEAVING);
        long leaving = Binomial.draw(random, people[p], -Math.expm1(-hazard));
        people[p] -= leaving;
        random.moveTo(number, day, placeKey[p], CHOICE);
        Multinomial.draw(random, leaving, weights, chosen);
        random.moveTo(number, day, placeKey[p], ROAD);
        for (int d = 0; d < weights.length; d++) {
            if (chosen[d] > 0) {
                double roadDays = Math.min(MAX_ROAD_DAYS, terrain.km[p][d] / movement.kmPerDay());
                int whole = (int) roadDays;
                long later = Binomial.draw(random, chosen[d], roadDays - whole);
                onRoad[(day + whole) % onRoad.length][d] += chosen[d] - later;
                onRoad[(day + whole + 1) % onRoad.length][d] += later;
            }
        }
    }

    private double excitement(int p, int day) {
        double sum = 0;
        for (RuleDays.Shock shock : terrain.shocks.get(p)) {
            if (day >= shock.day()) {
                sum += shock.push() * Math.exp(-(day - shock.day()) / movement.decayDays());
            }
        }
        return sum;
    }

    private void cross(int d, int day) {
        long[] reaching = onRoad[day % onRoad.length];
        queue[d] += reaching[d];
        reaching[d] = 0;
        double passing = terrain.passing[d][day];
        if (passing > 0) {
            long dealtWith = Math.min(queue[d], (long) Math.min(Long.MAX_VALUE, Math.floor(terrain.capacity[d])));
            random.moveTo(number, day, terrain.key[d], GATE);
            long refused = Binomial.draw(random, dealtWith, 1 - passing);
            queue[d] -= dealtWith;
            member.arrivals[d][day] = dealtWith - refused;
            member.turnedBack[d][day] = refused;
        }
        member.waiting[d][day] = queue[d];
    }

    @Override
    public String toString() {
        return "member " + number + ", waiting " + Arrays.toString(queue);
    }
}
