package org.exeunt.simulation.flee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.exeunt.simulation.flee.input.Flaw;
import org.exeunt.simulation.flee.input.FleeCase;
import org.exeunt.simulation.flee.input.FleeSettings.Spawning;
import org.exeunt.simulation.flee.input.Location;
import org.jspecify.annotations.Nullable;

/// All that the files settle before anybody moves, day by day; read-only and shared by all members.
final class Timeline {
    final FleeCase flee;
    final Roads roads;

    /// Places that are camps at the beginning, which the output lists.
    final int[] camps;

    private final List<Epoch> epochs = new ArrayList<>();
    private final int[] epochOfDay;
    private final int[][] closing;
    private final double[][] push;
    private final double[][] intensity;
    private final long[] leaving;
    private final long[] debt;
    private final long[] raw;
    private final double[] capacity;
    private final boolean[] idpCamps;

    Timeline(FleeCase flee) {
        this.flee = flee;
        this.roads = Roads.of(flee);
        int days = flee.days();
        int places = flee.locations().size();
        epochOfDay = new int[days];
        closing = new int[days][];
        push = new double[days][];
        intensity = new double[days][];
        leaving = new long[days];
        debt = new long[days];
        raw = new long[days];
        capacity = capacities();
        PlaceStates states = new PlaceStates(flee);
        camps = IntStream.range(0, places).filter(place -> states.camp[place]).toArray();
        OpenRoads open = new OpenRoads(flee, roads);
        for (int day = 0; day < days; day++) {
            boolean changed = states.turn(day);
            int asOf = changed || day == 0 || !flee.copies(Flaw.DECAY) ? day : day - 1;
            push[day] = IntStream.range(0, places)
                    .mapToDouble(place -> states.push(place, asOf))
                    .toArray();
            intensity[day] = states.conflict.clone();
            open.turn(day, states);
            closing[day] = open.closing();
            add(day, states, open);
        }
        idpCamps = states.idpCamp;
        count();
    }

    int days() {
        return epochOfDay.length;
    }

    int places() {
        return capacity.length;
    }

    List<Epoch> epochs() {
        return epochs;
    }

    int epochOf(int day) {
        return epochOfDay[day];
    }

    /// Roads that close on a day.
    int[] closing(int day) {
        return closing[day];
    }

    /// What drives people out of each place on a day, without its population.
    double[] push(int day) {
        return push[day];
    }

    /// Intensity of conflict at a place on a day.
    double intensity(int day, int place) {
        return intensity[day][place];
    }

    /// How many set out on a day, by the counts.
    long leaving(int day) {
        return leaving[day];
    }

    long debt(int day) {
        return debt[day];
    }

    /// The sum of all increases up to a day.
    long raw(int day) {
        return raw[day];
    }

    /// How many a place holds on a day; below 1 for no limit.
    double capacity(int place, int day) {
        long daily = flee.locations().get(place).capacityPerDay();
        double grown = daily > 0 ? capacity[place] + (double) daily * (day + 1) : capacity[place];
        return grown * flee.settings().moving().capacityScaling();
    }

    /// Whether a place can ever be full.
    boolean hasLimit(int place) {
        return capacity(place, days() - 1) >= 1;
    }

    boolean isIdpCamp(int place) {
        return idpCamps[place];
    }

    /// How many stand in a camp before the first day.
    long initial(int place) {
        Location location = flee.locations().get(place);
        Spawning spawning = flee.settings().spawning();
        if (spawning.emptyCampsOnDay0()) {
            return 0;
        }
        return location.initialPeople() + (spawning.insertDay0() ? flee.counts().at(location.name(), 0) : 0);
    }

    private double[] capacities() {
        Spawning spawning = flee.settings().spawning();
        boolean takenOff = spawning.driven() == null
                && spawning.insertDay0()
                && (spawning.emptyCampsOnDay0() || flee.copies(Flaw.CAPACITY));
        return flee.locations().stream()
                .mapToDouble(location -> {
                    double full = location.kind().isCamp() ? location.population() : -1;
                    return full > 0 && takenOff
                            ? full - flee.counts().onDay0(location.name()).orElse(0)
                            : full;
                })
                .toArray();
    }

    private void add(int day, PlaceStates states, OpenRoads open) {
        int places = places();
        String home = flee.locations().getFirst().country();
        Epoch epoch = new Epoch(
                IntStream.range(0, places)
                        .mapToDouble(place -> states.chance(place, capacity[place]))
                        .toArray(),
                IntStream.range(0, places)
                        .mapToDouble(place -> states.score(place, day, home))
                        .toArray(),
                states.camp.clone(),
                states.marker.clone(),
                open.leaving(),
                open.forced());
        if (epochs.isEmpty() || !same(epoch, epochs.getLast())) {
            epochs.add(epoch);
        }
        epochOfDay[day] = epochs.size() - 1;
    }

    private static boolean same(Epoch one, @Nullable Epoch other) {
        return other != null
                && Arrays.equals(one.chance, other.chance)
                && Arrays.equals(one.score, other.score)
                && Arrays.equals(one.camp, other.camp)
                && Arrays.equals(one.marker, other.marker)
                && Arrays.deepEquals(one.roads, other.roads)
                && Arrays.equals(one.forced, other.forced);
    }

    /// How many leave on each day: the increase of what was counted, a decrease being a debt against later ones.
    private void count() {
        Spawning spawning = flee.settings().spawning();
        if (spawning.driven() != null) {
            return;
        }
        long owed = 0;
        long sum = 0;
        for (int day = 0; day < days(); day++) {
            long increase = flee.counts().increase(day, spawning.sumFromCamps());
            long more = day == 0 && spawning.insertDay0() ? 0 : increase - owed;
            sum += increase;
            owed = Math.max(0, -more);
            leaving[day] = Math.max(0, more);
            debt[day] = owed;
            raw[day] = sum;
        }
    }
}
