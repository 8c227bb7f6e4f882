package org.exeunt.statement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.exeunt.place.Country;

/// What the reader knows of one language: data files in a folder of resources, so that a language can be added without
/// touching code.
///
/// @param numbers number words
/// @param hedges words around a number that say how exact it is
/// @param lexicon words of movement, of time, of saying and so on, by section
/// @param policies words of measures, by kind and status
/// @param policyRules verbs and objects that together make a measure
/// @param lexer cuts text into tokens
/// @param times finds the words that say when
/// @param peoples peoples that are not named after a country, with the country that they are counted from
/// @param regions adjectives of regions, with the countries that "the … country" can mean
/// @param provinces provinces that reports name without their country
record LanguagePack(
        Map<String, NumberWord> numbers,
        List<Hedge> hedges,
        Lexicon lexicon,
        Lexicon policies,
        List<PolicyRule> policyRules,
        Lexer lexer,
        TimeGrammar times,
        Map<String, Country> peoples,
        Map<String, List<Country>> regions,
        Map<String, Country> provinces) {
    private static final LanguagePack ENGLISH = load("en");

    /// A word that is a number or part of one.
    record NumberWord(Kind kind, double value) {
        enum Kind {
            UNIT,
            TEN,
            SCALE,
            ARTICLE,
            FRACTION,
            VAGUE
        }
    }

    /// Words before or behind a number that say how exact it is; SKIP ones say nothing of it but belong to it.
    record Hedge(List<String> words, Quantifier quantifier, Place place) {
        enum Place {
            BEFORE,
            AFTER,
            SKIP
        }
    }

    /// A verb and an object that make a measure where they stand close to each other.
    ///
    /// @param kind the measure
    /// @param verb section of the verb
    /// @param object section of the object
    /// @param order which of them must stand first, if either must
    /// @param reach largest gap between them
    record PolicyRule(PolicyKind kind, String verb, String object, Order order, double reach) {
        enum Order {
            VERB,
            OBJECT,
            EITHER
        }
    }

    static LanguagePack english() {
        return ENGLISH;
    }

    private static LanguagePack load(String language) {
        Map<String, NumberWord> numbers = new HashMap<>();
        for (NamedCsvRecord row : csv(language + "/numbers.csv")) {
            numbers.put(
                    row.getField("word"),
                    new NumberWord(
                            NumberWord.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                            Double.parseDouble(row.getField("value"))));
        }
        Lexer lexer = new Lexer(numbers.keySet());
        List<Hedge> hedges = csv(language + "/hedges.csv").stream()
                .map(row -> new Hedge(
                        lexer
                                .tokens(
                                        row.getField("phrase"),
                                        0,
                                        row.getField("phrase").length())
                                .stream()
                                .map(Token::lower)
                                .toList(),
                        Quantifier.valueOf(row.getField("quantifier")),
                        Hedge.Place.valueOf(row.getField("place").toUpperCase(Locale.ROOT))))
                .sorted((a, b) -> Integer.compare(b.words().size(), a.words().size()))
                .toList();
        Map<String, Country> peoples = csv(language + "/peoples.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("people"), row -> Country.of(row.getField("country"))));
        Map<String, List<Country>> regions = csv(language + "/regions.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("adjective"),
                        row -> Arrays.stream(row.getField("countries").split(";", -1))
                                .map(Country::of)
                                .toList()));
        Map<String, Country> provinces = csv(language + "/provinces.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("province"), row -> Country.of(row.getField("country"))));
        return new LanguagePack(
                Map.copyOf(numbers),
                hedges,
                Lexicon.parse(text(language + "/lexicon.txt"), lexer),
                Lexicon.parse(text(language + "/policies.txt"), lexer),
                policyRules(csv(language + "/policy-rules.csv")),
                lexer,
                new TimeGrammar(text(language + "/times.txt")),
                peoples,
                regions,
                provinces);
    }

    private static List<PolicyRule> policyRules(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> new PolicyRule(
                        PolicyKind.valueOf(row.getField("kind")),
                        row.getField("verb"),
                        row.getField("object"),
                        PolicyRule.Order.valueOf(row.getField("order").toUpperCase(Locale.ROOT)),
                        Double.parseDouble(row.getField("reach"))))
                .toList();
    }

    private static List<NamedCsvRecord> csv(String name) {
        return CsvReader.builder().ofNamedCsvRecord(text(name)).stream().toList();
    }

    private static String text(String name) {
        try (InputStream in = LanguagePack.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the language pack lacks " + name);
            }
            return new InputStreamReader(in, StandardCharsets.UTF_8).readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }
}
