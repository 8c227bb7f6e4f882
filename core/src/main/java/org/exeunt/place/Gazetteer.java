package org.exeunt.place;

import java.util.List;
import java.util.Optional;

/// Finds places by the words that reports use for them.
///
/// Words are compared as [Names#fold(String)] folds them; only abbreviations (`US`, `UK`, `CAR`) want their capitals.
public interface Gazetteer {
    /// The country named by these words: its name (`Finland`, `Türkiye`), or a long or short form of it.
    Optional<Country> findCountry(String name);

    /// The country of a demonym, singular or plural, noun or adjective: `Russian`, `Russians`, `Finnish`, `Finns`.
    Optional<Country> findCountryOfDemonym(String word);

    /// The country for whose government this city's name is used (`Moscow`, `Helsinki`): capitals.
    Optional<Country> findCountryOfCapital(String name);

    /// A point that stands for the country on a map: its capital, as a rule.
    Optional<Point> findPoint(Country country);

    /// The largest town of this name, if any.
    Optional<Town> findTown(String name);

    /// The crossing of this name or alias, or of two of its names joined (`Shehyni-Medyka`).
    ///
    /// Many crossings share their names with towns and people (Narva, Jaber, Lotta): ask only where the words
    /// around speak of a border.
    Optional<Crossing> findCrossing(String name);

    /// All crossings, by id.
    List<Crossing> crossings();

    /// Words in the longest name of a country, people, capital or crossing: no longer sequence needs looking up.
    ///
    /// Counted as [Names#fold(String)] parts them, so that `Guinea-Bissau` has two.
    int longestNameWords();

    /// Adds crossings, such as those of a situation, in front of the known ones; one with a known id takes its place.
    Gazetteer with(List<Crossing> crossings);

    /// A populated place.
    ///
    /// @param name its main name
    /// @param country where it lies
    /// @param latitude degrees north
    /// @param longitude degrees east
    /// @param people inhabitants, 0 if not known
    record Town(String name, Country country, double latitude, double longitude, long people) {}
}
