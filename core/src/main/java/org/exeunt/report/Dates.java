package org.exeunt.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The dates that a text speaks of.
///
/// @param all in the order of the text
record Dates(List<WrittenDate> all) {
    private static final int LOOKED_AT_CHARACTERS = 20_000;
    private static final DateFinder FINDER = new DateFinder();

    static Dates of(String text) {
        return new Dates(FINDER.find(text.substring(0, Math.min(text.length(), LOOKED_AT_CHARACTERS))));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// Whether one of them may lie so many days around this day; a date without a year may lie in any.
    boolean anyAround(LocalDate day, int daysBefore, int daysAfter) {
        return all.stream()
                .flatMap(date -> days(date, day))
                .anyMatch(date -> !date.isBefore(day.minusDays(daysBefore)) && !date.isAfter(day.plusDays(daysAfter)));
    }

    /// The different days with a year, from so many days before this one up to it.
    long fullBefore(LocalDate day, int daysBefore) {
        return all.stream()
                .flatMap(date -> date.fullDay().stream())
                .filter(date -> !date.isAfter(day) && !date.isBefore(day.minusDays(daysBefore)))
                .distinct()
                .count();
    }

    /// How many of the dates without a year but with a weekday fit, read as days of the year up to this day.
    long weekdaysThatFit(LocalDate day) {
        return weekdays(day).filter(fits -> fits).count();
    }

    /// Whether none of them falls on another weekday.
    boolean contradictsNone(LocalDate day) {
        return weekdays(day).allMatch(fits -> fits);
    }

    private Stream<Boolean> weekdays(LocalDate day) {
        return all.stream()
                .filter(date -> date.weekday() != null && !date.isFull())
                .map(date -> date.day(day.getYear())
                        .map(found -> found.isAfter(day) ? found.minusYears(1) : found)
                        .filter(date::fits)
                        .isPresent());
    }

    private static Stream<LocalDate> days(WrittenDate date, LocalDate near) {
        return date.isFull()
                ? date.fullDay().stream()
                : Stream.of(-1, 0, 1).flatMap(years -> date.day(near.getYear() + years).stream());
    }
}
