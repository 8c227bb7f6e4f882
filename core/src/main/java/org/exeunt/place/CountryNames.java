package org.exeunt.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names of countries, of their people and of their capitals.
///
/// From `names-more.csv`, which we keep, and `countries.tsv`, which the build writes; the former goes first, and a
/// word stays with the country that has it first. A word that two countries share is thus settled in `names-more.csv`:
/// Dominican is of the Dominican Republic, Congo and Congolese of the Democratic Republic, Korean of South Korea.
final class CountryNames {
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z](\\.? ?[A-Z]){1,5}\\.?");
    private static final Pattern NOT_CAPITAL = Pattern.compile("[^A-Z]+");

    private final Map<String, Country> names = new HashMap<>(1024);
    private final Map<String, Country> abbreviations = new HashMap<>();
    private final Map<String, Country> demonyms = new HashMap<>(1024);
    private final Map<String, Country> capitals = new HashMap<>(512);
    private final Map<Country, Point> points = new HashMap<>(512);

    static CountryNames load() {
        CountryNames all = new CountryNames();
        new BundledFile("names-more.csv").eachRow(all::addMore);
        new BundledFile("countries.tsv").text().lines().forEach(all::addLine);
        return all;
    }

    Optional<Country> findCountry(String name) {
        Country abbreviated = ABBREVIATION.matcher(name).matches() ? abbreviations.get(abbreviation(name)) : null;
        return Optional.ofNullable(abbreviated == null ? names.get(key(name)) : abbreviated);
    }

    Optional<Country> findCountryOfDemonym(String word) {
        return Optional.ofNullable(demonyms.get(Names.fold(word)));
    }

    Optional<Country> findCountryOfCapital(String name) {
        return Optional.ofNullable(capitals.get(Names.fold(name)));
    }

    Optional<Point> findPoint(Country country) {
        return Optional.ofNullable(points.get(country));
    }

    int longestNameWords() {
        return Stream.of(names, demonyms, capitals)
                .flatMap(map -> map.keySet().stream())
                .mapToInt(CountryNames::words)
                .max()
                .orElse(0);
    }

    /// Words in a folded name.
    static int words(String key) {
        return 1 + (int) key.chars().filter(character -> character == ' ').count();
    }

    /// A row `country,names,demonyms,capitals`; what it claims must be free.
    private void addMore(NamedCsvRecord row) {
        Country country = Country.of(row.getField("country"));
        for (String name : BundledFile.list(row.getField("names"))) {
            refuseTaken(name, addName(name, country), country);
        }
        for (String demonym : BundledFile.list(row.getField("demonyms"))) {
            refuseTaken(demonym, addDemonym(demonym, country), country);
        }
        for (String capital : BundledFile.list(row.getField("capitals"))) {
            refuseTaken(capital, capitals.putIfAbsent(Names.fold(capital), country), country);
        }
    }

    private static void refuseTaken(String word, @Nullable Country owner, Country country) {
        if (owner != null && !owner.equals(country)) {
            throw new IllegalArgumentException("'" + word + "' is already " + owner + ", so it can't be " + country);
        }
    }

    /// A line `code, alpha2, names, demonyms, capitals, latitude, longitude` between tabs.
    private void addLine(String line) {
        List<String> fields = Arrays.asList(line.split("\t", -1));
        Country country = Country.of(fields.get(0));
        BundledFile.list(fields.get(2)).forEach(name -> addName(name, country));
        BundledFile.list(fields.get(3)).forEach(demonym -> addDemonym(demonym, country));
        BundledFile.list(fields.get(4)).forEach(capital -> capitals.putIfAbsent(Names.fold(capital), country));
        if (!fields.get(5).isEmpty()) {
            points.put(country, new Point(Double.parseDouble(fields.get(5)), Double.parseDouble(fields.get(6))));
        }
    }

    private @Nullable Country addName(String name, Country country) {
        return ABBREVIATION.matcher(name).matches()
                ? abbreviations.putIfAbsent(abbreviation(name), country)
                : names.putIfAbsent(key(name), country);
    }

    private @Nullable Country addDemonym(String demonym, Country country) {
        Country owner = null;
        for (String form : Demonym.forms(demonym)) {
            Country before = demonyms.putIfAbsent(Names.fold(form), country);
            owner = owner == null ? before : owner;
        }
        return owner;
    }

    /// `U.S.`, `U. S.` and `US` are the same.
    private static String abbreviation(String name) {
        return NOT_CAPITAL.matcher(name).replaceAll("");
    }

    /// Folded, without a leading article.
    private static String key(String name) {
        String folded = Names.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
