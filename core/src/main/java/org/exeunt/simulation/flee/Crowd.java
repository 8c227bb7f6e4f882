package org.exeunt.simulation.flee;

import java.util.Arrays;
import org.exeunt.chance.Multinomial;
import org.exeunt.chance.Poisson;
import org.exeunt.chance.RandomStream;
import org.exeunt.simulation.flee.input.FleeSettings.ConflictDriven;

/// The people of one member: counts by stance and by position on the road. Nothing is allocated from day to day.
final class Crowd {
    private static final int SPAWN = 0;
    private static final int SET_OUT = 1;
    private static final int SET_OUT_FIRST = 2;
    private static final int SLICE = 3;
    private static final int ARRIVE = 4;

    private final Network network;
    private final Timeline timeline;
    private final DayGraph graph;
    private final Choices choices;
    private final RandomStream random;
    private final long[] standing;
    private final long[] fresh;
    private final long[] present;
    private final long[] onRoad;
    private final long[] turned;
    private final long[] trackPeople;
    private final long[] arriving;
    private final long[] atNode;
    private final long[] active;
    private final long[] taken;
    private final long[] population;
    private final double[] weight;
    private final long[] spawned;
    private final Slices slices;
    private int member;
    private int day;
    private int slice;
    private long people;

    Crowd(Network network, long seed, int fixedSlices) {
        this.network = network;
        this.timeline = network.timeline;
        this.graph = network.day;
        this.choices = new Choices(network);
        this.random = RandomStream.of(seed, 0, 0, 0, 0);
        int places = timeline.places();
        int tracks = network.length.length;
        standing = new long[network.stancePlace.length];
        fresh = new long[network.onFoot ? places : 0];
        present = new long[places];
        onRoad = new long[network.offset[tracks]];
        turned = new long[network.offset[tracks]];
        trackPeople = new long[tracks];
        arriving = new long[tracks];
        atNode = new long[graph.nodes()];
        active = new long[(graph.nodes() + 63) / 64];
        int most = 1;
        for (Options options : network.options) {
            for (int[] each : options.track) {
                most = Math.max(most, each.length);
            }
        }
        taken = new long[most];
        population = new long[places];
        weight = new double[places];
        spawned = new long[places];
        slices = new Slices(network, choices, fixedSlices);
    }

    /// Begins a member anew: people in the camps, nobody elsewhere.
    void begin(int member) {
        this.member = member;
        Arrays.fill(standing, 0);
        Arrays.fill(fresh, 0);
        Arrays.fill(present, 0);
        Arrays.fill(onRoad, 0);
        Arrays.fill(turned, 0);
        Arrays.fill(trackPeople, 0);
        choices.reset();
        slices.reset();
        people = 0;
        for (int place = 0; place < population.length; place++) {
            population[place] = network.population[place];
        }
        for (int camp : timeline.camps) {
            add(camp, timeline.initial(camp));
        }
    }

    /// One day, as Flee goes through it.
    void live(int day) {
        this.day = day;
        spawn();
        for (int road : timeline.closing(day)) {
            turn(road);
        }
        choices.begin(day, present);
        slices.beginDay(present);
        setOut();
        travel();
    }

    long present(int place) {
        return present[place];
    }

    long people() {
        return people;
    }

    /// Slices of the days so far.
    long slicesUsed() {
        return slices.used();
    }

    private void add(int place, long count) {
        if (network.onFoot) {
            fresh[place] += count;
        } else {
            standing[place] += count;
        }
        present[place] += count;
        people += count;
    }

    private void spawn() {
        ConflictDriven driven = network.flee().settings().spawning().driven();
        if (driven == null) {
            spawnCounted();
        } else {
            for (int place = 0; place < population.length; place++) {
                spawnDriven(place, timeline.push(day)[place], driven);
            }
        }
    }

    private void spawnCounted() {
        long count = timeline.leaving(day);
        if (count == 0) {
            return;
        }
        double[] push = timeline.push(day);
        double sum = 0;
        for (int place = 0; place < weight.length; place++) {
            weight[place] = push[place] * population[place];
            sum += weight[place];
        }
        if (!(sum > 0)) {
            throw new NobodyToLeave(day, count);
        }
        Multinomial.draw(random.moveTo(member, day, 0, SPAWN), count, weight, spawned);
        for (int place = 0; place < spawned.length; place++) {
            leave(place, spawned[place]);
        }
    }

    private void spawnDriven(int place, double push, ConflictDriven driven) {
        if (push > 0) {
            double mean = driven.peoplePerDay() * timeline.intensity(day, place);
            leave(
                    place,
                    switch (driven.mode()) {
                        case CONSTANT -> (long) mean;
                        case POP_RATIO -> (long) (mean * population[place]);
                        case POISSON -> Poisson.draw(random.moveTo(member, day, place, SPAWN), mean);
                    });
        }
    }

    private void leave(int place, long count) {
        if (count > 0) {
            add(place, count);
            if (network.flee().settings().spawning().takeFromPopulation()) {
                population[place] = Math.max(0, population[place] - count);
            }
        }
    }

    /// A road closes: all who are on it will turn up again at its beginning.
    private void turn(int road) {
        for (int track : network.tracksOfRoad[road]) {
            for (int i = network.offset[track]; i < network.offset[track + 1]; i++) {
                turned[i] += onRoad[i];
                onRoad[i] = 0;
            }
        }
    }

    /// Everybody who stands somewhere may set out. Those in camps are mostly the oldest, and Flee goes by age.
    private void setOut() {
        for (int place : network.limited) {
            setOut(place);
        }
        choices.look(present);
        for (int place : network.unlimited) {
            setOut(place);
        }
    }

    private void setOut(int place) {
        if (network.onFoot && fresh[place] > 0) {
            long count = fresh[place];
            random.moveTo(member, day, place, SET_OUT_FIRST);
            fresh[place] -= setOut(place, count, choices.options().firstTrack);
        }
        long count = standing[place];
        if (count > 0) {
            random.moveTo(member, day, place, SET_OUT);
            standing[place] -= setOut(place, count, choices.options().track);
        }
        for (int stance : network.stancesOfPlace[place]) {
            count = standing[stance];
            if (count > 0) {
                standing[stance] = 0;
                int track = onward(stance);
                if (track < 0) {
                    standing[place] += count;
                } else {
                    present[place] -= count;
                    enter(track, 0, count);
                }
            }
        }
    }

    private long setOut(int place, long count, int[][] tracks) {
        long gone = choices.draw(random, place, count, taken);
        if (gone > 0) {
            present[place] -= gone;
            int[] track = tracks[place];
            for (int i = 0; i < track.length; i++) {
                if (taken[i] > 0) {
                    enter(track[i], 0, taken[i]);
                }
            }
        }
        return gone;
    }

    private void enter(int track, int dayOnTrack, long count) {
        onRoad[network.offset[track] + dayOnTrack] += count;
        trackPeople[track] += count;
    }

    /// The track by which people with a route go on; -1 if it is barred, which ends their route.
    private int onward(int stance) {
        return choices.turnsAway(network.stanceEnd[stance]) ? -1 : choices.options().onward[stance];
    }

    private void travel() {
        int tracks = trackPeople.length;
        for (int track = 0; track < tracks; track++) {
            arriving[track] = 0;
            if (trackPeople[track] > 0) {
                int first = network.offset[track];
                int last = network.offset[track + 1] - 1;
                arriving[track] = onRoad[last];
                long back = turned[last];
                for (int i = last; i > first; i--) {
                    onRoad[i] = onRoad[i - 1];
                    turned[i] = turned[i - 1];
                }
                onRoad[first] = 0;
                turned[first] = 0;
                trackPeople[track] -= arriving[track] + back;
                standing[network.back[track]] += back;
                present[network.stancePlace[network.back[track]]] += back;
            }
        }
        int count = slices.choose(arriving, present);
        for (slice = 0; slice < count; slice++) {
            for (int track = 0; track < tracks; track++) {
                if (arriving[track] > 0) {
                    reach(graph.root[track], part(track, arriving[track], slice, count));
                }
            }
            passNodes();
            if (slice < count - 1) {
                choices.look(present);
            }
        }
    }

    /// People of one slice out of those who arrive on a track; which slice small groups fall into is left to chance.
    private long part(int track, long count, int slice, int of) {
        if (of == 1) {
            return count;
        }
        random.moveTo(member, day, track, SLICE);
        double shift = random.nextDouble();
        return (long) Math.floor((double) count * (slice + 1) / of + shift)
                - (long) Math.floor((double) count * slice / of + shift);
    }

    private void reach(int node, long count) {
        if (count > 0) {
            atNode[node] += count;
            active[node >> 6] |= 1L << node;
        }
    }

    private void passNodes() {
        for (int word = 0; word < active.length; word++) {
            while (active[word] != 0) {
                int node = (word << 6) + Long.numberOfTrailingZeros(active[word]);
                active[word] &= active[word] - 1;
                long count = atNode[node];
                atNode[node] = 0;
                decide(node, count);
            }
        }
    }

    /// People who have arrived with km of the day left decide again.
    private void decide(int node, long count) {
        int stance = graph.stance[node];
        int place = network.stancePlace[stance];
        present[place] += count;
        if (network.stanceRest[stance] != 0) {
            int track = onward(stance);
            if (track < 0) {
                standing[place] += count;
            } else {
                present[place] -= count;
                hop(node, track, count);
            }
            return;
        }
        random.moveTo(member, day, place, ARRIVE + slice * graph.nodes() + node);
        long gone = choices.draw(random, place, count, taken);
        standing[place] += count - gone;
        if (gone > 0) {
            present[place] -= gone;
            int[] track = choices.options().track[place];
            for (int i = 0; i < track.length; i++) {
                if (taken[i] > 0) {
                    hop(node, track[i], taken[i]);
                }
            }
        }
    }

    private void hop(int node, int track, long count) {
        int to = graph.after(node, track);
        if (to == DayGraph.ON_THE_ROAD) {
            enter(track, 1, count);
        } else if (to >= 0) {
            reach(to, count);
        } else {
            standing[-1 - to] += count;
            present[network.stancePlace[-1 - to]] += count;
        }
    }
}
