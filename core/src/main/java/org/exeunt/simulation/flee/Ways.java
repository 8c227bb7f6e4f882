package org.exeunt.simulation.flee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is left of people's routes, where they can stand, and the tracks on which they travel; each known by a number.
///
/// A *rest* is the places that somebody still means to pass; rest 0 is none. A *stance* is a place and a rest; stance
/// `p`
/// is place `p` and no rest. A *track* is a road, the rest at its end, and whether it is somebody's first road.
final class Ways {
    private record Key(int a, int b, boolean c) {}

    private final Roads roads;
    private final Map<List<Integer>, Integer> rests = new HashMap<>();
    private final List<List<Integer>> restPlaces = new ArrayList<>();
    private final Map<Key, Integer> stances = new HashMap<>();
    private final Map<Key, Integer> tracks = new HashMap<>();
    private final List<Ints> leaving = new ArrayList<>();
    private final Ints stancePlace = new Ints();
    private final Ints stanceRest = new Ints();
    private final Ints trackRoad = new Ints();
    private final Ints trackRest = new Ints();
    private final Ints trackFirst = new Ints();

    Ways(Roads roads, int places) {
        this.roads = roads;
        rest(List.of());
        for (int place = 0; place < places; place++) {
            stance(place, 0);
        }
    }

    int rest(List<Integer> places) {
        Integer known = rests.get(places);
        if (known != null) {
            return known;
        }
        int id = restPlaces.size();
        rests.put(List.copyOf(places), id);
        restPlaces.add(List.copyOf(places));
        return id;
    }

    int nextPlace(int rest) {
        return restPlaces.get(rest).getFirst();
    }

    int lastPlace(int rest) {
        return restPlaces.get(rest).getLast();
    }

    int afterNext(int rest) {
        List<Integer> places = restPlaces.get(rest);
        return rest(places.subList(1, places.size()));
    }

    int stance(int place, int rest) {
        return stances.computeIfAbsent(new Key(place, rest, false), key -> {
            stanceRest.add(rest);
            leaving.add(new Ints());
            return stancePlace.add(place);
        });
    }

    /// The track on a road, with the stances at both its ends.
    int track(int road, int rest, boolean first) {
        Integer known = tracks.get(new Key(road, rest, first));
        if (known != null) {
            return known;
        }
        trackRest.add(rest);
        trackFirst.add(first ? 1 : 0);
        int id = trackRoad.add(road);
        tracks.put(new Key(road, rest, first), id);
        stance(roads.to[road], rest);
        stance(roads.from[road], rest);
        return id;
    }

    /// Says that a track, not anybody's first, leaves a stance.
    void leave(int stance, int track) {
        Ints list = leaving.get(stance);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == track) {
                return;
            }
        }
        list.add(track);
    }

    int stances() {
        return stancePlace.size();
    }

    int stancePlace(int stance) {
        return stancePlace.get(stance);
    }

    int stanceRest(int stance) {
        return stanceRest.get(stance);
    }

    int tracks() {
        return trackRoad.size();
    }

    int trackRoad(int track) {
        return trackRoad.get(track);
    }

    int trackRest(int track) {
        return trackRest.get(track);
    }

    boolean isFirst(int track) {
        return trackFirst.get(track) == 1;
    }

    /// Tracks that leave a stance.
    int[] leaving(int stance) {
        return leaving.get(stance).toArray();
    }
}
