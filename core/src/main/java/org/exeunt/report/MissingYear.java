package org.exeunt.report;

import java.time.LocalDate;
import java.util.Optional;

/// Settles the year of a date line without one, by two witnesses in the text: a full date in the weeks before, and a
/// second one or a weekday that fits. One alone is not enough: texts also recall what happened years ago.
final class MissingYear {
    private static final int DAYS_BEFORE = 60;

    /// The day; empty if its year is not certain.
    Optional<LocalDate> find(WrittenDate date, Dates dates) {
        return dates.all().stream()
                .flatMap(other -> other.fullDay().stream())
                .map(LocalDate::getYear)
                .distinct()
                .flatMap(year -> java.util.stream.Stream.of(year, year + 1))
                .distinct()
                .flatMap(year -> date.day(year).stream())
                .filter(day -> isSettled(date, day, dates))
                .max(LocalDate::compareTo);
    }

    private static boolean isSettled(WrittenDate date, LocalDate day, Dates dates) {
        long witnesses = dates.fullBefore(day, DAYS_BEFORE);
        boolean weekday = date.weekday() != null || dates.weekdaysThatFit(day) > 0;
        return date.fits(day) && dates.contradictsNone(day) && (witnesses >= 2 || (witnesses == 1 && weekday));
    }
}
