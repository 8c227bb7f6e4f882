package org.exeunt.simulation.flee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exeunt.simulation.flee.input.FleeCase;

/// Everything that the members of an ensemble share: the days, the ways, and what can be chosen in each epoch.
final class Network {
    final Timeline timeline;
    final Ways ways;
    final boolean onFoot;
    final DayGraph day;

    /// By epoch.
    final Options[] options;

    /// First position of a track in the array of people on the road; one position a day.
    final int[] offset;

    /// Days on a track.
    final int[] length;

    final int[] stancePlace;
    final int[] stanceRest;

    /// Where the route of a stance finally leads; -1 without a route.
    final int[] stanceEnd;

    final int[] road;

    /// The stance of those who come back from a track because it closed.
    final int[] back;

    /// Tracks on a road.
    final int[][] tracksOfRoad;

    /// Stances with a route left, by place.
    final int[][] stancesOfPlace;

    /// Places that can be full.
    final int[] limited;

    final int[] unlimited;

    /// By epoch and place that can be full: from where people may choose to go there.
    final int[][][] seenFrom;

    /// Tracks that end at a place.
    final int[][] tracksTo;

    /// Those who live at a place and may be driven out of it.
    final long[] population;

    private final FleeCase flee;
    private final Roads roads;

    Network(FleeCase flee) {
        this.flee = flee;
        timeline = new Timeline(flee);
        roads = timeline.roads;
        onFoot = flee.settings().moving().startOnFoot();
        ways = new Ways(roads, timeline.places());
        options = timeline.epochs().stream().map(this::options).toArray(Options[]::new);
        fillOnward();
        int tracks = ways.tracks();
        road = new int[tracks];
        back = new int[tracks];
        offset = new int[tracks + 1];
        length = new int[tracks];
        List<Ints> ofRoad = lists(roads.count());
        for (int track = 0; track < tracks; track++) {
            road[track] = ways.trackRoad(track);
            back[track] = ways.stance(roads.from[road[track]], ways.trackRest(track));
            length[track] = (int) (roads.km[road[track]] / speed(track)) + 1;
            offset[track + 1] = offset[track] + length[track];
            ofRoad.get(road[track]).add(track);
        }
        tracksOfRoad = arrays(ofRoad);
        int stances = ways.stances();
        stancePlace = new int[stances];
        stanceRest = new int[stances];
        stanceEnd = new int[stances];
        List<Ints> ofPlace = lists(timeline.places());
        for (int stance = 0; stance < stances; stance++) {
            stancePlace[stance] = ways.stancePlace(stance);
            stanceRest[stance] = ways.stanceRest(stance);
            stanceEnd[stance] = stanceRest[stance] == 0 ? -1 : ways.lastPlace(stanceRest[stance]);
            if (stanceRest[stance] != 0) {
                ofPlace.get(stancePlace[stance]).add(stance);
            }
        }
        stancesOfPlace = arrays(ofPlace);
        List<Ints> to = lists(timeline.places());
        for (int track = 0; track < tracks; track++) {
            to.get(roads.to[road[track]]).add(track);
        }
        tracksTo = arrays(to);
        limited =
                IntStream.range(0, timeline.places()).filter(timeline::hasLimit).toArray();
        unlimited = IntStream.range(0, timeline.places())
                .filter(place -> !timeline.hasLimit(place))
                .toArray();
        seenFrom = Arrays.stream(options).map(this::seenFrom).toArray(int[][][]::new);
        population = flee.locations().stream()
                .mapToLong(location -> location.kind().isCamp() ? 0 : location.population())
                .toArray();
        day = new DayGraph(this);
    }

    FleeCase flee() {
        return flee;
    }

    double speed(int track) {
        return ways.isFirst(track) && onFoot
                ? flee.settings().moving().maxWalkSpeed()
                : roads.speed[ways.trackRoad(track)];
    }

    double km(int track) {
        return roads.km[ways.trackRoad(track)];
    }

    /// The stance at the end of a track.
    int arrival(int track) {
        return ways.stance(roads.to[ways.trackRoad(track)], ways.trackRest(track));
    }

    private Options options(Epoch epoch) {
        int places = timeline.places();
        int[][] track = new int[places][];
        int[][] firstTrack = new int[places][];
        int[][] end = new int[places][];
        double[][] weight = new double[places][];
        boolean[] forced = new boolean[places];
        RouteFinder finder = new RouteFinder(flee, roads, epoch);
        for (int place = 0; place < places; place++) {
            forced[place] = epoch.forced[place] >= 0;
            List<RouteFinder.Route> routes = forced[place]
                    ? List.of(new RouteFinder.Route(List.of(roads.to[epoch.forced[place]]), 1))
                    : finder.from(place);
            // Flee travels by the first road to the next place, also where another one to it was chosen.
            Map<List<Integer>, Double> merged = new LinkedHashMap<>();
            routes.forEach(route -> merged.merge(route.places(), route.weight(), Double::sum));
            List<List<Integer>> places1 = new ArrayList<>(merged.keySet());
            int count = places1.size();
            track[place] = new int[count];
            firstTrack[place] = new int[onFoot ? count : 0];
            end[place] = new int[count];
            weight[place] = new double[count];
            for (int i = 0; i < count; i++) {
                List<Integer> way = places1.get(i);
                int taken = forced[place] ? epoch.forced[place] : firstRoad(epoch, place, way.getFirst());
                int rest = ways.rest(way.subList(1, way.size()));
                track[place][i] = ways.track(taken, rest, false);
                ways.leave(place, track[place][i]);
                if (onFoot) {
                    firstTrack[place][i] = ways.track(taken, rest, true);
                }
                end[place][i] = way.getLast();
                weight[place][i] = merged.getOrDefault(way, 0.0);
            }
        }
        return new Options(track, firstTrack, end, weight, forced, new int[0]);
    }

    private int[][] seenFrom(Options of) {
        int[][] seen = new int[timeline.places()][0];
        for (int place : limited) {
            seen[place] = IntStream.range(0, of.end.length)
                    .filter(from -> Arrays.stream(of.end[from]).anyMatch(end -> end == place))
                    .toArray();
        }
        return seen;
    }

    private int firstRoad(Epoch epoch, int place, int next) {
        for (int candidate : epoch.roads[place]) {
            if (roads.to[candidate] == next) {
                return candidate;
            }
        }
        return -1;
    }

    /// The tracks of those who go on with a route; these lead to further stances until there are no more.
    private void fillOnward() {
        List<Ints> onward = lists(options.length);
        for (int stance = 0; stance < ways.stances(); stance++) {
            int rest = ways.stanceRest(stance);
            for (int epoch = 0; epoch < options.length; epoch++) {
                int taken = rest == 0
                        ? -1
                        : firstRoad(timeline.epochs().get(epoch), ways.stancePlace(stance), ways.nextPlace(rest));
                int track = taken < 0 ? -1 : ways.track(taken, ways.afterNext(rest), false);
                if (track >= 0) {
                    ways.leave(stance, track);
                }
                onward.get(epoch).add(track);
            }
        }
        for (int epoch = 0; epoch < options.length; epoch++) {
            Options of = options[epoch];
            options[epoch] = new Options(
                    of.track,
                    of.firstTrack,
                    of.end,
                    of.weight,
                    of.forced,
                    onward.get(epoch).toArray());
        }
    }

    private static List<Ints> lists(int count) {
        List<Ints> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new Ints());
        }
        return lists;
    }

    private static int[][] arrays(List<Ints> lists) {
        return Arrays.stream(lists.toArray(Ints[]::new)).map(Ints::toArray).toArray(int[][]::new);
    }
}
