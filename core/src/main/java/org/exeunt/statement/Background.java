package org.exeunt.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exeunt.place.Country;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// What a report as a whole is about: which country people leave, and which they enter.
///
/// @param origin the country that most of its sentences speak of as left; null if none stands out
/// @param destination the country that most speak of as entered, if there is one; null if there are several
/// @param origins countries by how often they are spoken of as left
/// @param destinations countries by how often they are spoken of as entered
record Background(
        @Nullable Country origin,
        @Nullable Country destination,
        Map<Country, Double> origins,
        Map<Country, Double> destinations) {
    private static final double ENOUGH = 0.7;
    private static final double TIED = 0.95;
    private static final double OTHER = 0.3;
    private static final Set<String> MOTION =
            Set.of("enter", "leave", "cross", "return", "admit", "refuse", "wait", "queue", "stay");

    /// The background of a report, from all its sentences.
    static Background of(List<Sentence> sentences) {
        Map<Country, Double> origins = new HashMap<>();
        Map<Country, Double> destinations = new HashMap<>();
        for (Sentence sentence : sentences) {
            boolean moving = sentence.cues().stream().anyMatch(cue -> MOTION.contains(cue.section()));
            Country left = left(sentence);
            if (left != null) {
                origins.merge(left, 2.0, Double::sum);
            }
            for (PlaceMention place : sentence.places()) {
                if (place.kind() == Kind.CROSSING) {
                    place.countries().forEach(country -> destinations.merge(country, 0.5, Double::sum));
                    place.countries().forEach(country -> origins.merge(country, 0.3, Double::sum));
                }
                if (place.countries().size() == 1 && !place.country().equals(left)) {
                    vote(sentence, place, moving, origins, destinations);
                }
            }
        }
        Country origin = origin(origins, destinations);
        origins.keySet().stream().filter(c -> c.equals(origin)).forEach(destinations::remove);
        Country destination = top(destinations, origin, 0.1);
        double best = destination == null ? 0 : destinations.getOrDefault(destination, 0.0);
        boolean rivalled = destinations.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(destination) && entry.getValue() >= 0.5 * best);
        return new Background(origin, rivalled ? null : destination, Map.copyOf(origins), Map.copyOf(destinations));
    }

    /// The country most spoken of as left, but for this one; null if there is none.
    @Nullable
    Country otherOrigin(Country except) {
        return top(origins, except, ENOUGH);
    }

    /// The country that is meant by "leave the country" or "go abroad": the first that the sentence names.
    private static @Nullable Country left(Sentence sentence) {
        boolean leaving = sentence.places().stream()
                .anyMatch(place -> (place.kind() == Kind.ANAPHOR
                                && sentence.cues("leave").stream().anyMatch(cue -> place.first() - cue.last() == 1))
                        || (place.kind() == Kind.ABROAD && sentence.isWord(place.first(), "abroad")));
        return leaving
                ? sentence.places().stream()
                        .filter(place -> place.countries().size() == 1)
                        .map(PlaceMention::country)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static void vote(
            Sentence sentence,
            PlaceMention place,
            boolean moving,
            Map<Country, Double> origins,
            Map<Country, Double> destinations) {
        Role role = Role.of(sentence, place);
        double weight = (moving ? 1 : 0.3) * (place.kind() == Kind.TOWN ? 0.4 : 1);
        if (place.kind() == Kind.PEOPLE) {
            origins.merge(place.country(), 2 * weight, Double::sum);
        } else if (role == Role.FROM) {
            origins.merge(place.country(), 1.5 * weight, Double::sum);
        } else if (role == Role.TO) {
            destinations.merge(place.country(), 2 * weight, Double::sum);
        } else if (role == Role.IN || role == Role.NONE) {
            destinations.merge(place.country(), weight, Double::sum);
        } else {
            destinations.merge(place.country(), 0.5 * weight, Double::sum);
            origins.merge(place.country(), 0.3 * weight, Double::sum);
        }
    }

    /// The country most spoken of as left, but for the one that most enter; where none is spoken of as left, the other
    /// country that the report is about.
    private static @Nullable Country origin(Map<Country, Double> origins, Map<Country, Double> destinations) {
        Country most = top(origins, null, ENOUGH);
        if (most != null && standsOut(origins)) {
            return most;
        }
        Country entered = top(destinations, null, ENOUGH);
        Map<Country, Double> left = new HashMap<>(origins);
        left.keySet().removeIf(country -> country.equals(entered));
        Country origin = top(left, null, ENOUGH);
        if (origin != null || entered == null) {
            return origin != null && standsOut(left) ? origin : null;
        }
        Map<Country, Double> others = new HashMap<>(destinations);
        left.forEach((country, votes) -> others.merge(country, votes, Double::sum));
        others.remove(entered);
        double enough = Math.max(ENOUGH, OTHER * destinations.getOrDefault(entered, 0.0));
        return standsOut(others) ? top(others, null, enough) : null;
    }

    /// Whether no two countries share the most votes: "they come from Haiti, Ecuador and China" names no one origin.
    private static boolean standsOut(Map<Country, Double> votes) {
        double most =
                votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return votes.values().stream().filter(vote -> vote >= TIED * most).count() == 1;
    }

    private static @Nullable Country top(Map<Country, Double> votes, @Nullable Country except, double enough) {
        return votes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(except) && entry.getValue() >= enough)
                .max(Map.Entry.<Country, Double>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
