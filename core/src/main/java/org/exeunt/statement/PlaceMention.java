package org.exeunt.statement;

import java.util.List;
import org.exeunt.place.Country;
import org.jspecify.annotations.Nullable;

/// Words of a sentence that name a place or a people.
///
/// @param first first token
/// @param last last token
/// @param kind what the words are
/// @param countries the countries they can mean: one, or several for a word such as `Baltic`
/// @param name name of a crossing or town; null for others
record PlaceMention(
        int first,
        int last,
        Kind kind,
        List<Country> countries,
        @Nullable String name) {
    enum Kind {
        COUNTRY,
        /// People of a country as a noun: `Russians`.
        PEOPLE,
        /// Adjective of a country: `Finnish`.
        ADJECTIVE,
        /// A capital, which often stands for its government.
        CAPITAL,
        TOWN,
        CROSSING,
        /// `the country`, `the Nordic country`: what it means is told by the sentences before.
        ANAPHOR,
        /// `abroad`, `neighbouring countries`: outside, but not where.
        ABROAD
    }

    Country country() {
        return countries.getFirst();
    }

    boolean isCountry() {
        return kind == Kind.COUNTRY;
    }
}
