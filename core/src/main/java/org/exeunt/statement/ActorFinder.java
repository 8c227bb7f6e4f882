package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeunt.place.Country;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// Finds whose authorities act in a sentence: its subject, by country, people's adjective, capital or metonym.
final class ActorFinder {
    /// A place behind these is not the one that acts.
    private static final Set<String> PREPOSITIONS = Set.of(
            "with", "between", "near", "on", "at", "via", "through", "against", "than", "like", "unlike", "across",
            "around", "along", "about", "outside", "beyond");
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "the", "both", "all");
    private static final Set<String> ARTICLES = Set.of("the", "neighbouring", "neighboring", "nearby");

    /// A sentence is about a country that it names within so many words.
    private static final int TOPIC = 8;

    private final Map<String, List<Country>> regions;

    ActorFinder(LanguagePack pack) {
        regions = pack.regions();
    }

    /// Countries that act.
    ///
    /// @param countries one, or several where they are named together
    /// @param firm whether they are the subject of the measure itself, not only of who speaks of it
    record Actors(List<Country> countries, boolean firm) {
        static final Actors NONE = new Actors(List.of(), false);
    }

    /// Words that stand for the authorities of a country, as places.
    List<PlaceMention> actingPlaces(Sentence sentence, List<Cue> cues) {
        List<PlaceMention> places = new ArrayList<>(sentence.places());
        for (Cue cue : cues) {
            metonym(cue)
                    .map(country -> new PlaceMention(cue.first(), cue.last(), Kind.CAPITAL, List.of(country), null))
                    .ifPresent(places::add);
        }
        for (Cue cue : cues) {
            List<Country> states = cue.section().equals("states") && cue.first() > 0
                    ? regions.getOrDefault(
                            sentence.tokens().get(cue.first() - 1).text(), List.of())
                    : List.of();
            if (!states.isEmpty()) {
                places.removeIf(place -> place.last() >= cue.first() - 1 && place.first() <= cue.last());
                places.add(new PlaceMention(cue.first() - 1, cue.last(), Kind.COUNTRY, states, null));
            }
        }
        places.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return places;
    }

    /// The country for which these words stand, if they do.
    static Optional<Country> metonym(Cue cue) {
        return cue.section().length() == 3 && cue.section().equals(cue.section().toUpperCase(java.util.Locale.ROOT))
                ? Country.find(cue.section())
                : Optional.empty();
    }

    Actors actors(Sentence sentence, List<Cue> cues, Cue measure) {
        List<PlaceMention> places = actingPlaces(sentence, cues);
        List<Country> by = by(sentence, places, measure);
        if (!by.isEmpty()) {
            return new Actors(by, true);
        }
        PlaceMention subject = subject(sentence, cues, places, measure, true);
        if (subject == null) {
            PlaceMention earlier = subject(sentence, cues, places, measure, false);
            return earlier == null ? Actors.NONE : new Actors(earlier.countries(), false);
        }
        boolean firm = !isWithin(sentence, cues, subject) && !isOnlySpeaker(sentence, cues, subject, measure);
        return new Actors(together(sentence, cues, places, subject), firm);
    }

    /// "in Finland", but not "the government in Helsinki".
    private static boolean isWithin(Sentence sentence, List<Cue> cues, PlaceMention place) {
        int before = before(sentence, place);
        boolean seat = cues.stream().anyMatch(cue -> cue.section().equals("government") && cue.last() == before - 1);
        return Role.of(sentence, place) == Role.IN && !seat;
    }

    private static @Nullable PlaceMention subject(
            Sentence sentence, List<Cue> cues, List<PlaceMention> places, Cue measure, boolean ofItsPart) {
        PlaceMention subject = null;
        for (PlaceMention place : places) {
            boolean before =
                    place.last() < measure.first() && !(ofItsPart && isParted(sentence, place.last(), measure.first()));
            if (before && acts(sentence, cues, place)) {
                boolean within = isWithin(sentence, cues, place);
                subject = subject == null || !within ? place : subject;
            }
        }
        return subject;
    }

    /// "was closed by Russia".
    private static List<Country> by(Sentence sentence, List<PlaceMention> places, Cue measure) {
        return places.stream()
                .filter(place ->
                        place.first() > measure.last() && place.countries().size() == 1)
                .filter(place -> place.kind() != Kind.PEOPLE && place.kind() != Kind.TOWN)
                .filter(place -> sentence.isWord(before(sentence, place), "by")
                        && sentence.gap(measure.last(), place.first()) < 1.5)
                .map(PlaceMention::country)
                .limit(1)
                .toList();
    }

    private static int before(Sentence sentence, PlaceMention place) {
        int before = place.first() - 1;
        while (before >= 0 && ARTICLES.contains(sentence.tokens().get(before).lower())) {
            before--;
        }
        return before;
    }

    /// Whether a semicolon or the like stands between.
    static boolean isParted(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.isWord(i, ";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean acts(Sentence sentence, List<Cue> cues, PlaceMention place) {
        boolean named = place.countries().size() == 1 || place.isCountry();
        if (!named || place.kind() == Kind.TOWN || isPeople(sentence, cues, place)) {
            return false;
        }
        Role role = Role.of(sentence, place);
        int before = before(sentence, place);
        boolean led = before >= 0
                && PREPOSITIONS.contains(sentence.tokens().get(before).lower());
        return !led && role != Role.TO && role != Role.FROM && !isEndOfList(sentence, place);
    }

    /// "to Istanbul and Yerevan": the second goes with the first.
    private static boolean isEndOfList(Sentence sentence, PlaceMention place) {
        int before = place.first() - 1;
        return (sentence.isWord(before, "and") || sentence.isWord(before, "or") || sentence.isWord(before, ","))
                && sentence.places().stream()
                        .filter(other -> other.last() == before - 1)
                        .map(other -> Role.of(sentence, other))
                        .anyMatch(role -> role == Role.TO || role == Role.FROM);
    }

    /// "Russians", "Russian men".
    static boolean isPeople(Sentence sentence, List<Cue> cues, PlaceMention place) {
        if (place.kind() == Kind.PEOPLE) {
            return cues.stream()
                    .noneMatch(cue -> cue.section().equals("government") && cue.first() == place.last() + 1);
        }
        return place.kind() == Kind.ADJECTIVE
                && cues.stream()
                        .anyMatch(cue -> cue.section().equals("person")
                                && cue.first() > place.last()
                                && cue.first() - place.last() <= 2);
    }

    /// "Latvia said that men were …": whoever says it need not be the one who does it.
    private static boolean isOnlySpeaker(Sentence sentence, List<Cue> cues, PlaceMention subject, Cue measure) {
        for (Cue say : sentence.cues("say")) {
            boolean declared = measure.first() - say.last() <= 2;
            boolean between = subject.last() < say.first() && say.last() < measure.first() && !declared;
            if (between) {
                return cues.stream()
                        .noneMatch(cue -> cue.section().equals("self")
                                && cue.first() > say.last()
                                && cue.first() <= measure.last());
            }
        }
        return false;
    }

    /// "Poland, Lithuania and Latvia": all of a list whose last one acts, or the states that an adjective stands for.
    private static List<Country> together(
            Sentence sentence, List<Cue> cues, List<PlaceMention> places, PlaceMention last) {
        List<Country> together = new ArrayList<>(last.countries());
        int first = last.first();
        for (int i = places.indexOf(last) - 1; i >= 0; i--) {
            PlaceMention place = places.get(i);
            boolean list = place.isCountry() && last.isCountry() && isList(sentence, place.last(), first);
            if (!list || !acts(sentence, cues, place)) {
                break;
            }
            together.addAll(0, place.countries());
            first = place.first();
        }
        return together;
    }

    private static boolean isCounted(Sentence sentence, int token) {
        return sentence.numbers().stream().anyMatch(number -> number.first() <= token && token <= number.last());
    }

    private static boolean isList(Sentence sentence, int last, int first) {
        for (int i = last + 1; i < first; i++) {
            boolean joint = JOINTS.contains(sentence.tokens().get(i).lower())
                    || sentence.tokens().get(i).isNumber()
                    || isCounted(sentence, i);
            if (!joint) {
                return false;
            }
        }
        return first - last >= 2;
    }

    /// The country whose authorities a whole sentence is about, for the sentences behind it.
    @Nullable
    Country topic(Sentence sentence, List<Cue> cues) {
        for (PlaceMention place : actingPlaces(sentence, cues)) {
            if (acts(sentence, cues, place) && !isWithin(sentence, cues, place) && place.first() <= TOPIC) {
                return place.country();
            }
        }
        return null;
    }
}
