package org.exeunt.simulation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Reconciliation;
import org.exeunt.flow.Rule;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Crossing;
import org.exeunt.place.Names;
import org.exeunt.statement.Policy;

/// What a simulation needs to know of one crisis: from where, over which crossings, on which roads, under which rules.
///
/// @param name as it is shown; may be empty
/// @param places where people are, on both sides of the borders
/// @param gates crossings with their capacities
/// @param links roads between places and crossings; may be empty
/// @param rules dated measures, known, announced or in force
public record Situation(String name, List<Place> places, List<Gate> gates, List<Link> links, List<Rule> rules) {
    /// Nothing is laid down.
    public static final Situation EMPTY = new Situation("", List.of(), List.of(), List.of(), List.of());

    /// @throws IllegalArgumentException if two places or crossings share an id, or a link leads nowhere
    public Situation {
        places = List.copyOf(places);
        gates = List.copyOf(gates);
        links = List.copyOf(links);
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        places.forEach(place -> addOnce(ids, place.id()));
        gates.forEach(gate -> addOnce(ids, gate.id()));
        for (Link link : links) {
            for (String end : List.of(link.from(), link.to())) {
                if (!ids.contains(end)) {
                    throw new IllegalArgumentException("a link ends at '" + end + "', which is no place or crossing");
                }
            }
        }
    }

    /// A situation out of the corridors that the reports speak of: one place a country with all its people, one
    /// crossing
    /// a corridor without a capacity, no roads.
    public static Situation of(Reconciliation reconciliation) {
        Map<Country, Place> places = new LinkedHashMap<>();
        Map<String, Gate> gates = new LinkedHashMap<>();
        for (Flow flow : reconciliation.flows()) {
            Corridor corridor = flow.corridor();
            if (Stream.concat(corridor.origins().stream(), corridor.destinations().stream())
                    .anyMatch(Country::isGroup)) {
                continue;
            }
            corridor.origins().forEach(country -> places.computeIfAbsent(country, Situation::whole));
            corridor.destinations().forEach(country -> places.computeIfAbsent(country, Situation::whole));
            if (corridor.isSingle() && !corridor.origins().equals(corridor.destinations())) {
                Country a = corridor.origins().getFirst();
                Country b = corridor.destinations().getFirst();
                String id = Names.id(a.code() + "-" + b.code());
                gates.computeIfAbsent(
                        id,
                        key -> new Gate(new Crossing(key, a.name() + " to " + b.name(), List.of(), a, b, 0, 0), null));
            }
        }
        return new Situation(
                "", List.copyOf(places.values()), List.copyOf(gates.values()), List.of(), reconciliation.rules());
    }

    /// This situation, or where it has no places that of the corridors that the reports speak of.
    public Situation orOf(Reconciliation reconciliation) {
        return places.isEmpty() ? of(reconciliation) : this;
    }

    /// Its crossings.
    public List<Crossing> crossings() {
        return gates.stream().map(Gate::crossing).toList();
    }

    /// The statements that its rules were settled from.
    public List<Policy> policies() {
        return rules.stream().flatMap(rule -> rule.statements().stream()).toList();
    }

    /// The same situation under these rules instead of its own.
    public Situation under(List<Rule> other) {
        return new Situation(name, places, gates, links, other);
    }

    /// The same situation without this rule, as if it had never been.
    public Situation without(String ruleId) {
        return new Situation(
                name,
                places,
                gates,
                links,
                rules.stream().filter(rule -> !rule.id().equals(ruleId)).toList());
    }

    /// People who live in a country: its places added up, or all of its people if it has none here.
    public long people(Country country) {
        long here = places.stream()
                .filter(place -> place.country().equals(country))
                .mapToLong(Place::people)
                .sum();
        return here > 0 ? here : CountryPeople.of(country);
    }

    private static Place whole(Country country) {
        return new Place(
                country.code().toLowerCase(Locale.ROOT), country.name(), country, 0, 0, CountryPeople.of(country));
    }

    private static void addOnce(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("two places or crossings are called '" + id + "'");
        }
    }
}
