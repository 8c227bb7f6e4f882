package org.exeunt.report;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date as it stands in a text, perhaps without its year.
///
/// @param start first character
/// @param end first character behind it
/// @param weekday the weekday that stands with it; null if none does
/// @param day day of the month
/// @param month 1 to 12
/// @param year 0 if it is not given
/// @param isAmbiguous whether day and month might be the other way round, as in `03/04/2022`
record WrittenDate(int start, int end, @Nullable DayOfWeek weekday, int day, int month, int year, boolean isAmbiguous) {
    /// Whether the year stands with it.
    boolean isFull() {
        return year > 0;
    }

    /// The day, if its year is given and nothing about it is open.
    Optional<LocalDate> fullDay() {
        return isFull() && !isAmbiguous ? day(year) : Optional.empty();
    }

    /// Whether the weekday that stands with it, if any, is that of this day.
    boolean fits(LocalDate day) {
        return weekday == null || weekday == day.getDayOfWeek();
    }

    /// The day in its own year or, if none is given, in this one; empty if there is no such day.
    Optional<LocalDate> day(int assumedYear) {
        try {
            return Optional.of(LocalDate.of(isFull() ? year : assumedYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
