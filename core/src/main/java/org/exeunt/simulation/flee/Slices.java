package org.exeunt.simulation.flee;

import java.util.Arrays;

/// Into how many slices a day's arrivals are cut, so that those who decide later see the camps that earlier ones
/// filled.
///
/// One is enough on a day on which no camp's room can change by much. Otherwise as many are taken as keep the change of
/// room in one slice below [#STEP], judged by who arrives today and by who moved on yesterday.
final class Slices {
    /// The most slices of a day.
    private static final int MOST = 32;

    /// Change of room in one slice that is not worth a further one.
    private static final double STEP = 0.05;

    private final Network network;
    private final Choices choices;
    private final int fixed;
    private final long[] before;
    private final double[] inflow;
    private long used;

    /// @param fixed slices of every day, or 0 to choose them
    Slices(Network network, Choices choices, int fixed) {
        this.network = network;
        this.choices = choices;
        this.fixed = fixed;
        int places = network.timeline.places();
        before = new long[places];
        inflow = new double[places];
    }

    void reset() {
        used = 0;
        Arrays.fill(before, -1);
    }

    long used() {
        return used;
    }

    /// Remembers how full the camps are in the morning; the difference to the morning before is what came in.
    void beginDay(long[] present) {
        for (int place : network.limited) {
            inflow[place] = before[place] < 0 ? 0 : Math.max(0, present[place] - before[place]);
            before[place] = present[place];
        }
    }

    /// @param arriving people who come to the end of each track today
    int choose(long[] arriving, long[] present) {
        int count = fixed > 0 ? fixed : Math.min(MOST, needed(arriving, present));
        used += count;
        return count;
    }

    private int needed(long[] arriving, long[] present) {
        double most = 0;
        for (int place : network.limited) {
            double direct = 0;
            for (int track : network.tracksTo[place]) {
                direct += arriving[track];
            }
            double expected = Math.max(direct, inflow[place]);
            double now = choices.room(place, (double) present[place]);
            double then = choices.room(place, (double) present[place] + 2 * expected);
            most = Math.max(most, now - then);
        }
        return 1 + (int) (most / STEP);
    }
}
