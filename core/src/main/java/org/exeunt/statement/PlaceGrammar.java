package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.exeunt.place.Country;
import org.exeunt.place.Crossing;
import org.exeunt.place.Gazetteer;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the words of a sentence that name a place or a people.
final class PlaceGrammar {
    /// `KazakhstanGeorgia`, `US-Mexico`, `Chadian-Sudanese`.
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[-\u2013\u2014]");
    private static final Set<String> AT = Set.of(
            "in", "at", "near", "from", "to", "around", "outside", "of", "towards", "into", "reach", "through", "for");
    private static final Set<String> BULLETS = Set.of("•", "*", "-", "–", "·", "▪", "◦");
    private static final int LONGEST_NAME = 4;
    private static final Set<String> CROSSING_WORDS =
            Set.of("crossing", "checkpoint", "checkpoints", "bridge", "gate", "barrier", "post", "border");
    private static final Set<String> COUNTRY_WORDS =
            Set.of("country", "nation", "state", "republic", "neighbour", "neighbor");

    private final Gazetteer gazetteer;
    private final Map<String, Country> peoples;
    private final Map<String, List<Country>> regions;
    private final Map<String, Country> provinces;
    private final Lexicon lexicon;

    PlaceGrammar(
            Gazetteer gazetteer,
            Map<String, Country> peoples,
            Map<String, List<Country>> regions,
            Map<String, Country> provinces,
            Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.peoples = peoples;
        this.regions = regions;
        this.provinces = provinces;
        this.lexicon = lexicon;
    }

    /// All mentions, from left to right, the longest at each place.
    List<PlaceMention> mentions(List<Token> tokens, List<Cue> cues) {
        List<PlaceMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            PlaceMention mention = mentionAt(tokens, at);
            if (mention == null) {
                addRunTogether(mentions, tokens, at);
                at++;
            } else {
                mentions.add(mention);
                at = mention.last() + 1;
            }
        }
        for (Cue cue : cues) {
            Kind kind = switch (cue.section()) {
                case "country.anaphor" -> Kind.ANAPHOR;
                case "abroad" -> Kind.ABROAD;
                default -> null;
            };
            if (kind != null && mentions.stream().noneMatch(m -> m.first() <= cue.last() && cue.first() <= m.last())) {
                mentions.add(new PlaceMention(cue.first(), cue.last(), kind, List.of(), null));
            }
        }
        mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return mentions;
    }

    private @Nullable PlaceMention mentionAt(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isCapitalised()) {
            return null;
        }
        for (int length = Math.min(LONGEST_NAME, tokens.size() - at); length >= 1; length--) {
            int last = at + length - 1;
            if (!joins(tokens, at, last)) {
                continue;
            }
            PlaceMention mention = named(tokens, at, last);
            if (mention != null) {
                return mention;
            }
        }
        PlaceMention crossing = unknownCrossing(tokens, at);
        return crossing == null ? passed(tokens, at) : crossing;
    }

    /// A name that the gazetteer does not know behind "through" or "via", or at the head of a line of a list: "• Adré:
    /// 400".
    private @Nullable PlaceMention passed(List<Token> tokens, int at) {
        boolean through = at > 0
                && (tokens.get(at - 1).is("through") || tokens.get(at - 1).is("via"))
                && at > 1;
        boolean label = at == 1 && BULLETS.contains(tokens.getFirst().text());
        if ((!through && !label) || isOrdinaryWord(tokens, at)) {
            return null;
        }
        int last = at;
        while (last + 1 < tokens.size() && tokens.get(last + 1).isCapitalised() && last - at < 3) {
            last++;
        }
        boolean closed = last + 1 < tokens.size()
                && (tokens.get(last + 1).is(":") || tokens.get(last + 1).is("("));
        return through || closed ? new PlaceMention(at, last, Kind.CROSSING, List.of(), words(tokens, at, last)) : null;
    }

    /// Whether the tokens stand together as the words of one name do.
    private static boolean joins(List<Token> tokens, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            Token token = tokens.get(i);
            boolean owned = token.lower().startsWith("'") && i < last;
            boolean inner = token.isWord() && (owned || !token.lower().startsWith("'"));
            if (!inner || (i == last && !token.isCapitalised())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable PlaceMention named(List<Token> tokens, int first, int last) {
        String name = plain(words(tokens, first, last));
        Optional<Country> country = gazetteer.findCountry(name);
        if (country.isPresent()) {
            return new PlaceMention(first, last, Kind.COUNTRY, List.of(country.get()), null);
        }
        Country province = provinces.get(name);
        if (province != null) {
            return new PlaceMention(first, last, Kind.COUNTRY, List.of(province), name);
        }
        Country people = peoples.get(name);
        if (people != null) {
            return new PlaceMention(first, last, Kind.PEOPLE, List.of(people), null);
        }
        Optional<Country> demonym = gazetteer.findCountryOfDemonym(name);
        if (demonym.isPresent()) {
            return new PlaceMention(
                    first, last, isPeople(tokens, last) ? Kind.PEOPLE : Kind.ADJECTIVE, List.of(demonym.get()), null);
        }
        List<Country> region = regions.get(name);
        if (region != null
                && last + 1 < tokens.size()
                && COUNTRY_WORDS.contains(tokens.get(last + 1).lower())) {
            return new PlaceMention(first, last + 1, Kind.ANAPHOR, region, null);
        }
        Optional<Crossing> crossing = gazetteer.findCrossing(name);
        if (crossing.isPresent()) {
            return new PlaceMention(
                    first,
                    last,
                    Kind.CROSSING,
                    List.of(crossing.get().a(), crossing.get().b()),
                    crossingName(tokens, first, last));
        }
        Optional<Country> capital = gazetteer.findCountryOfCapital(name);
        if (capital.isPresent()) {
            return new PlaceMention(first, last, Kind.CAPITAL, List.of(capital.get()), name);
        }
        return isWhere(tokens, first) ? town(tokens, first, last, name) : null;
    }

    /// A name in capitals as it is written elsewhere: "SUDAN" is "Sudan", but "UN" stays.
    private static String plain(String name) {
        boolean capitals = name.length() > LONGEST_NAME && name.equals(name.toUpperCase(Locale.ROOT));
        if (!capitals) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || !Character.isLetter(plain.charAt(i - 1))) {
                plain.setCharAt(i, Character.toUpperCase(plain.charAt(i)));
            }
        }
        return plain.toString();
    }

    /// Many words are also names of towns: they count as such only where a place is to be expected.
    private static boolean isWhere(List<Token> tokens, int first) {
        return first > 0 && AT.contains(tokens.get(first - 1).lower());
    }

    private @Nullable PlaceMention town(List<Token> tokens, int first, int last, String name) {
        boolean inner = last + 1 < tokens.size() && tokens.get(last + 1).isCapitalised();
        return gazetteer
                .findTown(name)
                .filter(town -> !inner && name.length() > 2)
                .map(town -> new PlaceMention(first, last, Kind.TOWN, List.of(town.country()), name))
                .orElse(null);
    }

    private static String crossingName(List<Token> tokens, int first, int last) {
        return words(tokens, first, last);
    }

    /// A name before "crossing", "checkpoint" or the like that the gazetteer does not know.
    private @Nullable PlaceMention unknownCrossing(List<Token> tokens, int at) {
        int last = at;
        while (last + 1 < tokens.size() && tokens.get(last + 1).isCapitalised() && last - at < 3) {
            last++;
        }
        int next = last + 1;
        boolean border = next < tokens.size() && tokens.get(next).is("border");
        int word = border ? next + 1 : next;
        boolean named = word < tokens.size()
                && CROSSING_WORDS.contains(tokens.get(word).lower())
                && !tokens.get(word).is("border")
                && tokens.get(word).text().equals(tokens.get(word).lower());
        if (!named || isOrdinaryWord(tokens, at)) {
            return null;
        }
        return new PlaceMention(at, last, Kind.CROSSING, List.of(), words(tokens, at, last));
    }

    private boolean isOrdinaryWord(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        return lexicon.has("light", word) || lexicon.has("authority", word) || lexicon.has("modifier", word);
    }

    /// Whether a demonym is the people themselves: `Russians`, or a word without a plural of its own, such as
    /// `Sudanese`,
    /// that does not stand before a noun.
    private boolean isPeople(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        boolean plural = word.endsWith("s") && !word.endsWith("ss");
        if (plural || word.endsWith("men") || !word.endsWith("ese") || at + 1 >= tokens.size()) {
            return plural || word.endsWith("men");
        }
        Token next = tokens.get(at + 1);
        return next.kind() == Token.Kind.MARK
                || lexicon.has("light", next.lower())
                || (next.isWord() && lexicon.isVerbOrTime(next.lower()));
    }

    /// `KazakhstanGeorgia`: two names that a page has run together.
    private void addRunTogether(List<PlaceMention> mentions, List<Token> tokens, int at) {
        if (!tokens.get(at).isCapitalised()) {
            return;
        }
        String[] parts = RUN_TOGETHER.split(tokens.get(at).text(), -1);
        if (parts.length < 2) {
            return;
        }
        List<Country> countries = new ArrayList<>();
        for (String part : parts) {
            Optional<Country> country = gazetteer.findCountry(part).or(() -> gazetteer.findCountryOfDemonym(part));
            if (country.isEmpty()) {
                return;
            }
            countries.add(country.get());
        }
        countries.forEach(country -> mentions.add(new PlaceMention(at, at, Kind.COUNTRY, List.of(country), null)));
    }

    static String words(List<Token> tokens, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean apart =
                    i > first && tokens.get(i).start() > tokens.get(i - 1).end();
            words.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return words.toString();
    }
}
