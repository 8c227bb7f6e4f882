package org.exeunt.simulation.flee;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.exeunt.simulation.flee.input.Closure;
import org.exeunt.simulation.flee.input.Flaw;
import org.exeunt.simulation.flee.input.FleeCase;

/// Which roads are open on the day that is at hand, and which of them closed on that day.
final class OpenRoads {
    private final FleeCase flee;
    private final Roads roads;
    private final List<List<Integer>> open = new ArrayList<>();
    private final List<List<Integer>> closed = new ArrayList<>();
    private final boolean[] forced;
    private final List<Integer> closing = new ArrayList<>();

    OpenRoads(FleeCase flee, Roads roads) {
        this.flee = flee;
        this.roads = roads;
        this.forced = roads.forced.clone();
        for (int place = 0; place < flee.locations().size(); place++) {
            open.add(new ArrayList<>());
            closed.add(new ArrayList<>());
        }
        for (int road = 0; road < roads.count(); road++) {
            open.get(roads.from[road]).add(road);
        }
    }

    /// Closes and opens what `closures.csv` says of a day; camps are handed on.
    void turn(int day, PlaceStates states) {
        closing.clear();
        for (Closure closure : flee.closures()) {
            if (closure.firstDay() == day) {
                apply(closure, false, states);
            }
            if (closure.lastDay() == day) {
                apply(closure, true, states);
            }
        }
    }

    /// Roads that closed on this day: who is on them goes back.
    int[] closing() {
        return closing.stream().mapToInt(Integer::intValue).toArray();
    }

    int[][] leaving() {
        return open.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /// The first open road that all have to take from each place, or -1.
    int[] forced() {
        return open.stream()
                .mapToInt(list ->
                        list.stream().filter(road -> forced[road]).findFirst().orElse(-1))
                .toArray();
    }

    private void apply(Closure closure, boolean opens, PlaceStates states) {
        int first = indexOf(closure.name1());
        int second = indexOf(closure.name2());
        switch (closure.kind()) {
            case COUNTRY -> {
                border(closure.name1(), closure.name2(), opens);
                border(closure.name2(), closure.name1(), opens);
            }
            case LOCATION -> around(first, opens);
            case LINK -> {
                boolean asFlee = flee.copies(Flaw.LINKS);
                // Python keeps one object of each single letter, so that Flee finds these, and closes the way back.
                if (!asFlee || closure.name1().length() == 1) {
                    switchRoads(second, road -> roads.to[road] == first, opens);
                }
                if (!asFlee) {
                    switchRoads(first, road -> roads.to[road] == second, opens);
                }
            }
            case CAMP, IDP_CAMP -> states.openCamp(first, closure.kind(), opens);
            case FORCED_REDIRECTION -> redirect(first, second, opens);
        }
    }

    private void redirect(int from, int to, boolean on) {
        for (int road : open.get(from)) {
            if (roads.to[road] == to) {
                forced[road] = on && !flee.copies(Flaw.REDIRECTION);
            }
        }
    }

    private void border(String from, String to, boolean opens) {
        for (int place = 0; place < open.size(); place++) {
            if (country(place).equals(from)) {
                switchRoads(place, road -> country(roads.to[road]).equals(to), opens);
            }
        }
    }

    private void around(int place, boolean opens) {
        if (place < 0) {
            return;
        }
        List<Integer> own = List.copyOf((opens ? closed : open).get(place));
        for (int road : own) {
            switchRoads(roads.to[road], back -> roads.to[back] == place, opens);
            switchRoads(place, out -> roads.to[out] == roads.to[road], opens);
        }
    }

    private void switchRoads(int place, IntPredicate which, boolean opens) {
        List<Integer> source = (opens ? closed : open).get(place);
        List<Integer> chosen = source.stream().filter(which::test).toList();
        source.removeAll(chosen);
        (opens ? open : closed).get(place).addAll(chosen);
        if (!opens) {
            closing.addAll(chosen);
        }
    }

    private String country(int place) {
        return flee.locations().get(place).country();
    }

    private int indexOf(String name) {
        for (int place = 0; place < flee.locations().size(); place++) {
            if (flee.locations().get(place).name().equals(name)) {
                return place;
            }
        }
        return -1;
    }
}
