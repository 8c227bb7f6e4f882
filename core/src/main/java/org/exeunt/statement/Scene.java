package org.exeunt.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.exeunt.place.Country;
import org.exeunt.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/// Where a report's measures play: the movement that it tells of, and the country in which it was written.
///
/// @param origin the country that people leave; null if none stands out
/// @param destination the country that they enter, if there is one; null if there are several
/// @param home the country whose government is "the government": that of the dateline or of the issuing authority;
///     null if not known
record Scene(
        @Nullable Country origin,
        @Nullable Country destination,
        @Nullable Country home) {
    private static final double MOST = 0.6;
    private static final int HEAD = 4;
    private static final int LONGEST_NAME = 3;
    private static final int DATELINE = 4;
    private static final Set<String> ENDS = Set.of(",", "|", "(", "-", "–", "—");

    /// The scene of a report.
    ///
    /// @param figures what was counted, which shows best who goes where
    /// @param authorities countries whose authorities the report speaks of, as often as it does
    static Scene of(
            List<Sentence> sentences,
            Background background,
            List<Figure> figures,
            List<Country> authorities,
            Gazetteer gazetteer) {
        Country left = most(figures, figure -> figure.corridor().origins()).orElse(background.origin());
        Country origin = left != null ? left : authorities.stream().findFirst().orElse(null);
        Country entered =
                most(figures, figure -> figure.corridor().destinations()).orElse(background.destination());
        Country destination = entered != null && entered.equals(origin) ? null : entered;
        return new Scene(origin, destination, home(sentences, gazetteer));
    }

    /// The country of most figures, if it is that of clearly more than half of those that name one.
    private static Optional<Country> most(List<Figure> figures, Function<Figure, List<Country>> side) {
        Map<Country, Integer> votes = new HashMap<>();
        int all = 0;
        for (Figure figure : figures) {
            List<Country> countries = side.apply(figure);
            all += countries.isEmpty() ? 0 : 1;
            if (countries.size() == 1) {
                votes.merge(countries.getFirst(), 1, Integer::sum);
            }
        }
        int enough = (int) Math.ceil(MOST * all);
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .max(Map.Entry.<Country, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /// The country of the dateline ("HELSINKI, Sept 26", "Cúcuta, Colombia |") or of the authority in the heading.
    private static @Nullable Country home(List<Sentence> sentences, Gazetteer gazetteer) {
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() >= HEAD) {
                break;
            }
            Country country = dateline(sentence.tokens(), gazetteer);
            if (country != null) {
                return country;
            }
        }
        return sentences.stream()
                .filter(sentence -> sentence.paragraph() < HEAD && sentence.has("authority"))
                .filter(sentence -> !sentence.tokens().getLast().is("."))
                .flatMap(sentence -> sentence.places().stream())
                .filter(place -> place.kind() == PlaceMention.Kind.ADJECTIVE)
                .map(PlaceMention::country)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Country dateline(List<Token> tokens, Gazetteer gazetteer) {
        for (int first = 0; first < Math.min(DATELINE, tokens.size()); first++) {
            boolean opens = first == 0 || ENDS.contains(tokens.get(first - 1).text());
            for (int length = LONGEST_NAME; opens && length >= 1; length--) {
                Country country = named(tokens, first, first + length, gazetteer);
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }

    /// The country of a name that a comma or the like ends, before a date, a country or the end of the line.
    private static @Nullable Country named(List<Token> tokens, int first, int next, Gazetteer gazetteer) {
        boolean name = next < tokens.size()
                && ENDS.contains(tokens.get(next).text())
                && tokens.subList(first, next).stream().allMatch(Token::isCapitalised)
                && next + 1 < tokens.size();
        if (!name) {
            return null;
        }
        Token behind = tokens.get(next + 1);
        Optional<Country> country = gazetteer.findCountry(behind.text());
        if (country.isPresent() && tokens.get(next).is(",")) {
            return country.get();
        }
        String words = PlaceGrammar.words(tokens, first, next - 1);
        boolean dated = behind.isCapitalised() || !behind.isWord();
        return gazetteer
                .findCountryOfCapital(words)
                .or(() -> gazetteer.findTown(words).map(Gazetteer.Town::country))
                .filter(found -> dated)
                .orElse(null);
    }
}
