package org.exeunt.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a number counts: its unit, and who.
///
/// @param unit people, vehicles, kilometres, …
/// @param factor by which the stated number is multiplied to be in that unit
/// @param last last token of the noun, or of the number where there is no noun
/// @param people a people named behind the number: `Russians`; null if none
/// @param group the words for who; null if none
/// @param population who is counted
/// @param bare whether there is no noun at all: "6,109 between Thursday and Friday"
record Counted(
        Unit unit,
        double factor,
        int last,
        @Nullable PlaceMention people,
        @Nullable String group,
        Population population,
        boolean bare) {
    private static final int MODIFIERS = 4;
    private static final Set<String> SINGULAR =
            Set.of("refugee", "migrant", "immigrant", "citizen", "traveller", "passenger");
    private static final Set<String> CITIZENS = Set.of("citizens", "citizen", "nationals", "national");

    /// What the number counts, or nothing if it counts something else than people, vehicles, length or time.
    static Optional<Counted> of(Sentence sentence, NumberMention number, Lexicon lexicon) {
        List<Token> tokens = sentence.tokens();
        int at = number.last() + 1;
        if (at < tokens.size() && tokens.get(at).is("-")) {
            at++;
        }
        PlaceMention people = null;
        for (int step = 0; step <= MODIFIERS && at < tokens.size(); step++) {
            Token token = tokens.get(at);
            PlaceMention place = placeAt(sentence, at);
            if (place != null && place.kind() == PlaceMention.Kind.PEOPLE && !isNounBehind(sentence, place, lexicon)) {
                return Optional.of(person(sentence, number, place.last(), place, lexicon));
            }
            if (place != null && isOfCountry(place)) {
                people = place;
                at = place.last() + 1;
                continue;
            }
            Optional<Counted> noun = noun(sentence, number, at, people, lexicon);
            if (noun.isPresent()) {
                return noun;
            }
            if (lexicon.has("object", token.lower()) || token.is("%")) {
                return Optional.empty();
            }
            if (isUnknownPeople(sentence, at, lexicon)) {
                return Optional.of(person(sentence, number, at, people, lexicon));
            }
            if (!isModifier(token, lexicon) && !isUnknownWordBeforeNoun(tokens, at, lexicon)) {
                break;
            }
            at++;
        }
        boolean ofCountry = people != null && people.kind() == PlaceMention.Kind.ADJECTIVE;
        int noun = people == null ? number.last() + 1 : at;
        boolean another = at < tokens.size()
                && (people == null || ofCountry)
                && !isColumnBreak(tokens, noun)
                && !isTime(sentence, noun)
                && isOtherNoun(tokens.get(noun), lexicon);
        return another ? Optional.empty() : Optional.of(bare(sentence, number));
    }

    /// Whether a wide blank parts a token from the one before, as between the columns of a table.
    private static boolean isColumnBreak(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at).start() - tokens.get(at - 1).end() > 1;
    }

    private static boolean isOfCountry(PlaceMention place) {
        return place.kind() == PlaceMention.Kind.ADJECTIVE
                || place.kind() == PlaceMention.Kind.PEOPLE
                || place.kind() == PlaceMention.Kind.COUNTRY;
    }

    private static boolean isNounBehind(Sentence sentence, PlaceMention place, Lexicon lexicon) {
        int next = place.last() + 1;
        return next < sentence.tokens().size()
                && lexicon.has("person", sentence.tokens().get(next).lower());
    }

    private static Optional<Counted> noun(
            Sentence sentence, NumberMention number, int at, @Nullable PlaceMention people, Lexicon lexicon) {
        String word = sentence.tokens().get(at).lower();
        if (lexicon.has("distance", word)) {
            double factor = word.startsWith("met") ? 0.001 : word.startsWith("mile") ? 1.609344 : 1;
            return Optional.of(new Counted(Unit.KILOMETRE, factor, at, null, null, Population.ALL, false));
        }
        if (lexicon.has("duration", word)) {
            Unit unit = word.startsWith("day") ? Unit.DAY : Unit.HOUR;
            double factor = word.startsWith("minute") ? 1.0 / 60 : 1;
            return Optional.of(new Counted(unit, factor, at, null, null, Population.ALL, false));
        }
        if (lexicon.has("vehicle", word)) {
            return Optional.of(new Counted(Unit.VEHICLE, 1, at, null, word, Population.ALL, false));
        }
        boolean members = sentence.isWord(at + 1, "members");
        if (lexicon.has("household", word) && !members) {
            return Optional.of(new Counted(Unit.HOUSEHOLD, 1, at, people, word, Population.ALL, false));
        }
        return lexicon.has("person", word) && !isCompound(sentence.tokens(), at, lexicon)
                ? Optional.of(person(sentence, number, at, people, lexicon))
                : Optional.empty();
    }

    /// "two refugee camps", "a migrant crisis": people who only tell what kind of thing is counted.
    private static boolean isCompound(List<Token> tokens, int at, Lexicon lexicon) {
        if (!SINGULAR.contains(tokens.get(at).lower()) || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return next.isWord()
                && !next.isCapitalised()
                && !lexicon.has("person", next.lower())
                && !lexicon.has("light", next.lower())
                && (lexicon.has("object", next.lower()) || !lexicon.isVerbOrTime(next.lower()));
    }

    private static Counted person(
            Sentence sentence, NumberMention number, int last, @Nullable PlaceMention people, Lexicon lexicon) {
        String group = PlaceGrammar.words(sentence.tokens(), number.last() + 1, last);
        String head = sentence.tokens().get(last).lower();
        Population population = Population.ALL;
        if (lexicon.has("subset", head)) {
            population = Population.SUBSET;
        } else if (people != null || CITIZENS.contains(head)) {
            population = Population.NATIONALS;
        }
        return new Counted(Unit.PERSON, 1, last, people, group, population, false);
    }

    private static Counted bare(Sentence sentence, NumberMention number) {
        boolean partly = sentence.isWord(number.last() + 1, "of")
                && (sentence.isWord(number.last() + 2, "them") || sentence.isWord(number.last() + 2, "whom"));
        return new Counted(
                Unit.PERSON, 1, number.last(), null, null, partly ? Population.SUBSET : Population.ALL, true);
    }

    /// "1,200 Yazidis fled": a name in the plural that no list knows, before a verb or a preposition.
    private static boolean isUnknownPeople(Sentence sentence, int at, Lexicon lexicon) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(at);
        if (!token.isCapitalised()
                || !token.lower().matches("\\p{L}{4,}(?:[si]|ese|ya)")
                || placeAt(sentence, at) != null) {
            return false;
        }
        return at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).isCapitalised()
                && (lexicon.has("light", tokens.get(at + 1).lower())
                        || lexicon.isVerbOrTime(tokens.get(at + 1).lower()));
    }

    private static boolean isTime(Sentence sentence, int at) {
        int start = sentence.tokens().get(at).start();
        return sentence.times().stream().anyMatch(time -> time.start() == start);
    }

    private static boolean isModifier(Token token, Lexicon lexicon) {
        return token.isWord() && lexicon.has("modifier", token.lower());
    }

    /// An adjective that the lexicon does not know, if a noun that it knows follows.
    private static boolean isUnknownWordBeforeNoun(List<Token> tokens, int at, Lexicon lexicon) {
        Token token = tokens.get(at);
        if (!token.isWord() || lexicon.has("light", token.lower())) {
            return false;
        }
        for (int i = at + 1; i < Math.min(at + 3, tokens.size()); i++) {
            Token next = tokens.get(i);
            if (lexicon.has("person", next.lower()) || lexicon.has("vehicle", next.lower())) {
                return true;
            }
            if (!next.isWord() || lexicon.has("light", next.lower())) {
                return false;
            }
        }
        return false;
    }

    /// Whether a word behind a number is a noun for something else ("14 words"), not the start of a new phrase.
    private static boolean isOtherNoun(Token token, Lexicon lexicon) {
        if (!token.isWord() || lexicon.has("light", token.lower()) || lexicon.has("modifier", token.lower())) {
            return false;
        }
        return !lexicon.isVerbOrTime(token.lower())
                && !token.lower().endsWith("ly")
                && !token.lower().endsWith("ed");
    }

    private static @Nullable PlaceMention placeAt(Sentence sentence, int token) {
        for (PlaceMention place : sentence.places()) {
            if (place.first() == token) {
                return place;
            }
        }
        return null;
    }
}
