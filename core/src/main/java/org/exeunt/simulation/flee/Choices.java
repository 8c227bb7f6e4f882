package org.exeunt.simulation.flee;

import java.util.Arrays;
import org.exeunt.chance.Binomial;
import org.exeunt.chance.RandomStream;
import org.exeunt.simulation.flee.input.FleeSettings.Moving;

/// What the people at each place do when they may set out, as chances, with the room that camps have left at the
/// moment.
///
/// Belongs to one member; nothing is allocated once it is made.
final class Choices {
    /// Up to so many people are drawn one by one.
    private static final int FEW = 6;

    /// Below this room a camp turns people away.
    private static final double TURNED_AWAY = 0.5;

    private final Network network;
    private final Moving moving;
    private final boolean blind;
    private final int[] limited;
    private final double[] room;
    private final double[] capacity;
    private final boolean[] stale;
    private final double[] stay;
    private final double[][] chance;
    private final double[][] share;
    private Options options;
    private Epoch epoch;
    private int[][] seenFrom;
    private int epochNumber = -1;

    Choices(Network network) {
        this.network = network;
        this.moving = network.flee().settings().moving();
        this.blind = new RouteFinder(
                        network.flee(),
                        network.timeline.roads,
                        network.timeline.epochs().getFirst())
                .isBlind();
        int places = network.timeline.places();
        this.limited = network.limited;
        room = new double[places];
        capacity = new double[places];
        stale = new boolean[places];
        stay = new double[places];
        int most = 1;
        for (Options each : network.options) {
            for (int[] tracks : each.track) {
                most = Math.max(most, tracks.length);
            }
        }
        chance = new double[places][most];
        share = new double[places][most];
        options = network.options[0];
        epoch = network.timeline.epochs().getFirst();
        seenFrom = network.seenFrom[0];
        Arrays.fill(room, 1);
    }

    /// Begins a day.
    void begin(int day, long[] present) {
        int number = network.timeline.epochOf(day);
        if (number != epochNumber) {
            epochNumber = number;
            options = network.options[number];
            epoch = network.timeline.epochs().get(number);
            seenFrom = network.seenFrom[number];
            Arrays.fill(stale, true);
        }
        for (int place : limited) {
            capacity[place] = network.timeline.capacity(place, day);
        }
        look(present);
    }

    /// Forgets the member before.
    void reset() {
        epochNumber = -1;
        Arrays.fill(room, 1);
    }

    Options options() {
        return options;
    }

    Epoch epoch() {
        return epoch;
    }

    double capacity(int place) {
        return capacity[place];
    }

    /// Sees how full the camps are now.
    void look(long[] present) {
        for (int place : limited) {
            double now = room(place, (double) present[place]);
            if (now != room[place]) {
                room[place] = now;
                for (int from : seenFrom[place]) {
                    stale[from] = true;
                }
            }
        }
    }

    double room(int place, double people) {
        double cap = capacity[place];
        double buffer = moving.capacityBuffer();
        if (cap < 1 || people <= buffer * cap) {
            return 1;
        }
        return people >= cap ? 0 : 1 - (people - buffer * cap) / (cap * (1 - buffer));
    }

    boolean turnsAway(int place) {
        return epoch.camp[place] && room[place] < TURNED_AWAY;
    }

    /// How many of `people` at a place take each choice.
    ///
    /// @param taken filled for the place's choices
    /// @return how many set out
    long draw(RandomStream random, int place, long people, long[] taken) {
        if (stale[place]) {
            weigh(place);
        }
        int choices = options.track[place].length;
        for (int i = 0; i < choices; i++) {
            taken[i] = 0;
        }
        return people <= FEW
                ? drawEach(random, place, (int) people, choices, taken)
                : drawAll(random, place, people, choices, taken);
    }

    private long drawEach(RandomStream random, int place, int people, int choices, long[] taken) {
        long gone = 0;
        double[] chances = chance[place];
        for (int person = 0; person < people; person++) {
            double u = random.nextDouble() - stay[place];
            if (u < 0) {
                continue;
            }
            int last = -1;
            for (int i = 0; i < choices; i++) {
                if (chances[i] > 0) {
                    last = i;
                    u -= chances[i];
                    if (u < 0) {
                        break;
                    }
                }
            }
            if (last >= 0) {
                taken[last]++;
                gone++;
            }
        }
        return gone;
    }

    private long drawAll(RandomStream random, int place, long people, int choices, long[] taken) {
        long left = people - Binomial.draw(random, people, stay[place]);
        long gone = left;
        double[] shares = share[place];
        for (int i = 0; i < choices && left > 0; i++) {
            if (shares[i] > 0) {
                taken[i] = shares[i] >= 1 ? left : Binomial.draw(random, left, shares[i]);
                left -= taken[i];
            }
        }
        return gone - left;
    }

    private void weigh(int place) {
        stale[place] = false;
        double[] chances = chance[place];
        int[] end = options.end[place];
        double[] weight = options.weight[place];
        boolean roomless = blind || options.forced[place];
        double power = moving.weightPower();
        double sum = 0;
        double most = 0;
        for (int i = 0; i < end.length; i++) {
            double free = room[end[i]];
            chances[i] = roomless || free == 1 ? weight[i] : weight[i] * (power == 1 ? free : Math.pow(free, power));
            most = Math.max(most, chances[i]);
            sum += chances[i];
        }
        if (moving.pruningThreshold() >= 1.001) {
            sum = prune(chances, end.length, most / moving.pruningThreshold());
        }
        double going = 0;
        for (int i = 0; i < end.length; i++) {
            chances[i] = epoch.chance[place] * (sum > 0 ? chances[i] / sum : 1.0 / end.length);
            if (!options.forced[place] && turnsAway(end[i])) {
                chances[i] = 0;
            }
            going += chances[i];
        }
        stay[place] = Math.max(0, 1 - going);
        if (1 - going < 1e-12) {
            stay[place] = 0;
        }
        double left = going;
        for (int i = 0; i < end.length; i++) {
            share[place][i] = left > 0 ? Math.min(1, chances[i] / left) : 0;
            left = left - chances[i] < going * 1e-14 ? 0 : left - chances[i];
        }
    }

    private static double prune(double[] chances, int count, double least) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            chances[i] = chances[i] < least ? 0 : chances[i];
            sum += chances[i];
        }
        return sum;
    }
}
