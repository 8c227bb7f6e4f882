package org.exeunt.simulation.flee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where people can be in the course of one day after their first arrival: at a stance, with so many km gone.
///
/// Flee lets somebody who arrives with km of the day left decide again at once. All that matters then is at which
/// further
/// places he could still do so; positions that agree in this are one *node*. The nodes are few, and are ordered so that
/// each leads only to later ones.
final class DayGraph {
    /// Nowhere further today: the rest of the day is spent on the road.
    static final int ON_THE_ROAD = Integer.MIN_VALUE;

    /// At most so many positions are looked at; beyond, km are rounded.
    private static final int MOST = 2_000_000;

    private static final double[] GRIDS_KM = {0.001, 0.1, 1, 5, 20, 100};

    /// The stance of a node.
    final int[] stance;

    /// By node, then by the number of a track among those of its stance: a later node, or `-1 - stance` where the day
    /// ends, or [#ON_THE_ROAD].
    private final int[][] next;

    /// The number of a track among those that leave the stance at its beginning that has no rest.
    private final int[] local;

    /// The node in which those find themselves who come to the end of a track.
    final int[] root;

    private final Network network;
    private final int[][] leaving;
    private double grid = GRIDS_KM[0];

    private record Position(int stance, long gone) {}

    private record Signature(int stance, List<Integer> next) {}

    DayGraph(Network network) {
        this.network = network;
        int stances = network.stancePlace.length;
        local = new int[network.length.length];
        leaving = new int[stances][];
        for (int i = 0; i < stances; i++) {
            leaving[i] = network.ways.leaving(i);
            for (int j = 0; j < leaving[i].length && network.stanceRest[i] == 0; j++) {
                local[leaving[i][j]] = j;
            }
        }
        List<Position> positions = new ArrayList<>();
        for (double candidate : GRIDS_KM) {
            grid = candidate;
            positions = positions();
            if (positions.size() <= MOST) {
                break;
            }
        }
        positions.sort(Comparator.comparingLong(Position::gone).reversed());
        Map<Signature, Integer> known = new LinkedHashMap<>();
        Map<Position, Integer> nodeOf = new HashMap<>();
        for (Position position : positions) {
            List<Integer> follow = new ArrayList<>();
            for (int track : leaving[position.stance()]) {
                follow.add(after(position, track, nodeOf));
            }
            Signature signature = new Signature(position.stance(), follow);
            nodeOf.put(position, known.computeIfAbsent(signature, key -> known.size()));
        }
        int last = known.size() - 1;
        stance = new int[known.size()];
        next = new int[known.size()][];
        known.forEach((signature, id) -> {
            stance[last - id] = signature.stance();
            next[last - id] = signature.next().stream()
                    .mapToInt(to -> to >= 0 ? last - to : to)
                    .toArray();
        });
        root = new int[network.length.length];
        for (int track = 0; track < root.length; track++) {
            root[track] = last - nodeOf.getOrDefault(root(track), last);
        }
    }

    /// Where those come to who leave a node by a track.
    int after(int node, int track) {
        int from = stance[node];
        if (network.stanceRest[from] == 0) {
            return next[node][local[track]];
        }
        int[] tracks = leaving[from];
        int i = 0;
        while (tracks[i] != track) {
            i++;
        }
        return next[node][i];
    }

    int nodes() {
        return stance.length;
    }

    private List<Position> positions() {
        Map<Position, Boolean> seen = new LinkedHashMap<>();
        List<Position> queue = new ArrayList<>();
        for (int track = 0; track < network.length.length; track++) {
            push(root(track), seen, queue);
        }
        for (int i = 0; i < queue.size() && queue.size() <= MOST; i++) {
            Position position = queue.get(i);
            for (int track : leaving[position.stance()]) {
                if (goesOn(position, track)) {
                    push(along(position, track), seen, queue);
                }
            }
        }
        return queue;
    }

    private static void push(Position position, Map<Position, Boolean> seen, List<Position> queue) {
        if (seen.put(position, true) == null) {
            queue.add(position);
        }
    }

    private int after(Position position, int track, Map<Position, Integer> nodeOf) {
        if (network.length[track] > 1) {
            return ON_THE_ROAD;
        }
        int arrival = network.arrival(track);
        if (!goesOn(position, track)) {
            return -1 - arrival;
        }
        Integer node = nodeOf.get(along(position, track));
        return node == null ? -1 - arrival : node;
    }

    private boolean goesOn(Position position, int track) {
        return network.length[track] == 1 && along(position, track).gone() < inGrid(network.speed(track));
    }

    private Position along(Position position, int track) {
        return new Position(network.arrival(track), position.gone() + Math.max(1, inGrid(network.km(track))));
    }

    private Position root(int track) {
        double today = network.km(track) - (network.length[track] - 1) * network.speed(track);
        return new Position(network.arrival(track), inGrid(today));
    }

    private long inGrid(double km) {
        return Math.round(km / grid);
    }

    @Override
    public String toString() {
        return nodes() + " nodes "
                + Arrays.stream(next).mapToInt(array -> array.length).sum() + " steps";
    }
}
