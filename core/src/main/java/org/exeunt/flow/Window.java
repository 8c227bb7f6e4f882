package org.exeunt.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The days that a number speaks of, and how much of each it counts.
///
/// A 24-hour count over two dates is one day's worth: half of each. The weights sum to the hours divided by 24.
///
/// @param first first day
/// @param last last day
/// @param edge weight of the first and of the last day, from 0 to 1
/// @param inner weight of each day between them, from 0 to 1
public record Window(LocalDate first, LocalDate last, double edge, double inner) {
    public Window {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a window can't end (" + last + ") before it starts (" + first + ")");
        }
    }

    /// One whole day.
    public static Window of(LocalDate day) {
        return new Window(day, day, 1, 1);
    }

    /// Whole days, both included.
    public static Window of(LocalDate first, LocalDate last) {
        return new Window(first, last, 1, 1);
    }

    /// So many hours spread over these days; inner days are whole as long as there are hours enough.
    public static Window of(LocalDate first, LocalDate last, @Nullable Double hours) {
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        if (hours == null || hours >= 24.0 * days) {
            return of(first, last);
        }
        double worth = hours / 24;
        if (days <= 2) {
            return new Window(first, last, worth / days, 1);
        }
        return worth > days - 2
                ? new Window(first, last, (worth - (days - 2)) / 2, 1)
                : new Window(first, last, worth / days, worth / days);
    }

    /// The mean of whole days, both included: together they are one day's worth.
    public static Window mean(LocalDate first, LocalDate last) {
        double part = 1.0 / (ChronoUnit.DAYS.between(first, last) + 1);
        return new Window(first, last, part, part);
    }

    /// Whole days from the first of both to the last of both.
    Window around(Window other) {
        return of(first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /// Number of dates.
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// Weight of the day this many days after the first.
    public double weight(int offsetDays) {
        return offsetDays == 0 || offsetDays == days() - 1 ? edge : inner;
    }

    /// Weight of a date; 0 outside.
    public double weight(LocalDate date) {
        return date.isBefore(first) || date.isAfter(last) ? 0 : weight((int) ChronoUnit.DAYS.between(first, date));
    }

    /// How many days' worth it is.
    public double worth() {
        int days = days();
        return days <= 2 ? edge * days : 2 * edge + inner * (days - 2);
    }

    /// Whether the two share a date.
    public boolean overlaps(Window other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
