package org.exeunt.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The gazetteer bundled with Exeunt: the countries and territories of ISO 3166-1 with the English words for them and
/// their people, towns of 1,000 inhabitants or more, and some 550 official border crossings.
///
/// Names and credits: `docs/sources.md`. Towns are read when one is first asked for. Safe for use by many threads.
///
/// Beware of names with two meanings. `Georgia`, `Jordan` and `Chad` are found as countries wherever they stand; the
/// reader settles by context whether a state or a person is meant. Kosovo is `XKX` (see {@link Country}); other places
/// without a code of their own (Abkhazia, South Ossetia) are not countries here; Gaza and the West Bank are Palestine
/// (`PSE`).
public final class WorldGazetteer implements Gazetteer {
    private final CountryNames countries;
    private final Supplier<Towns> towns;
    private final CrossingNames crossings;
    private final int longestNameWords;

    private WorldGazetteer(CountryNames countries, Supplier<Towns> towns, CrossingNames crossings) {
        this.countries = countries;
        this.towns = towns;
        this.crossings = crossings;
        this.longestNameWords = Math.max(countries.longestNameWords(), crossings.longestNameWords());
    }

    /// Reads the bundled data.
    ///
    /// @throws IllegalStateException if a file is missing from the build
    public static WorldGazetteer load() {
        return new WorldGazetteer(CountryNames.load(), new Once(), new CrossingNames(CrossingTable.load()));
    }

    @Override
    public Optional<Country> findCountry(String name) {
        return countries.findCountry(name);
    }

    @Override
    public Optional<Country> findCountryOfDemonym(String word) {
        return countries.findCountryOfDemonym(word);
    }

    @Override
    public Optional<Country> findCountryOfCapital(String name) {
        return countries.findCountryOfCapital(name);
    }

    @Override
    public Optional<Point> findPoint(Country country) {
        return countries.findPoint(country);
    }

    @Override
    public Optional<Town> findTown(String name) {
        return towns.get().findTown(name);
    }

    @Override
    public Optional<Crossing> findCrossing(String name) {
        return crossings.findCrossing(name);
    }

    @Override
    public List<Crossing> crossings() {
        return crossings.crossings();
    }

    @Override
    public int longestNameWords() {
        return longestNameWords;
    }

    @Override
    public WorldGazetteer with(List<Crossing> more) {
        List<Crossing> all = new ArrayList<>(more);
        all.addAll(crossings.crossings());
        return new WorldGazetteer(countries, towns, new CrossingNames(all));
    }

    /// The towns, read once.
    private static final class Once implements Supplier<Towns> {
        private @Nullable Towns towns;

        @Override
        public synchronized Towns get() {
            Towns known = towns;
            if (known == null) {
                known = Towns.load();
                towns = known;
            }
            return known;
        }
    }
}
