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
record WrittenDate(int start, int end, @Nullable DayOfWeek weekday, int day, int month, int year) {
    /// Whether the year stands with it.
    boolean isFull() {
        return year > 0;
    }

    /// The day, if its year is given.
    Optional<LocalDate> day(int assumedYear) {
        try {
            return Optional.of(LocalDate.of(isFull() ? year : assumedYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
