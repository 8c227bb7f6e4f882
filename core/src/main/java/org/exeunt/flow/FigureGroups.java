package org.exeunt.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.statement.Figure;

/// Parts figures into groups that have nothing to say to each other: between other countries, and no copies of each
/// other.
final class FigureGroups {
    private FigureGroups() {}

    /// The groups, each in the order of the figures; the same whatever that order is.
    static List<List<Figure>> of(List<Figure> figures) {
        Groups<String> groups = new Groups<>();
        Map<Corridor, String> ways = new HashMap<>();
        Set<String> copied = new HashSet<>();
        for (Figure figure : figures) {
            ways.computeIfAbsent(figure.corridor(), corridor -> way(corridor, groups));
            if (!figure.countId().equals(figure.id())) {
                copied.add(figure.countId());
            }
        }
        joinAreas(ways.keySet(), groups);
        for (Figure figure : figures) {
            if (copied.contains(figure.countId())) {
                groups.join(List.of(ways.getOrDefault(figure.corridor(), ""), "count " + figure.countId()));
            }
        }
        Map<Corridor, String> leaders = new HashMap<>();
        ways.forEach((corridor, way) -> leaders.put(corridor, groups.leader(way)));
        Map<String, List<Figure>> parts = new LinkedHashMap<>();
        for (Figure figure : figures) {
            parts.computeIfAbsent(leaders.getOrDefault(figure.corridor(), ""), leader -> new ArrayList<>())
                    .add(figure);
        }
        return List.copyOf(parts.values());
    }

    /// Joins all pairs of countries of a corridor, and gives one of them.
    private static String way(Corridor corridor, Groups<String> groups) {
        List<String> pairs = new ArrayList<>();
        for (String origin : Corridor.codes(corridor.origins()).split(";", -1)) {
            for (String destination : Corridor.codes(corridor.destinations()).split(";", -1)) {
                pairs.add(pair(origin, destination));
            }
        }
        groups.join(pairs);
        return pairs.getFirst();
    }

    /// Both directions are one pair.
    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /// Joins a group of countries with its members, seen from the same origin.
    private static void joinAreas(Set<Corridor> corridors, Groups<String> groups) {
        for (Corridor around : corridors) {
            for (Country area : around.destinations()) {
                for (Country origin : area.isGroup() ? around.origins() : List.<Country>of()) {
                    corridors.stream()
                            .filter(corridor -> corridor.origins().contains(origin))
                            .flatMap(corridor -> corridor.destinations().stream())
                            .filter(area::includes)
                            .forEach(member -> groups.join(
                                    List.of(pair(origin.code(), area.code()), pair(origin.code(), member.code()))));
                }
            }
        }
    }
}
