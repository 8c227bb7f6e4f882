package org.exeunt.statement;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Period;
import org.jspecify.annotations.Nullable;

/// Words of a sentence that say when.
///
/// @param start first character, inclusive
/// @param end last character, exclusive
/// @param kind how the words relate to the days
/// @param period the days; unknown ends where the publication day would be needed and is not known
/// @param hours length of a window that is not whole days; null otherwise
/// @param days the single days of a list ("on Monday and Tuesday"), else empty
record TimeMention(
        int start,
        int end,
        Kind kind,
        Period period,
        @Nullable Double hours,
        List<LocalDate> days) {
    enum Kind {
        /// On a day, in a month, between two days.
        ON,
        /// From a day on, up to now.
        SINCE,
        /// Up to a day.
        UNTIL,
        /// The last so many hours or days.
        WINDOW
    }
}
