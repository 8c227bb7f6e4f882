package org.exeunt.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A stretch of civil days, both ends included; either end may be unknown.
///
/// @param start first day; null if not known
/// @param end last day; null if not known
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {
    public static final Period UNKNOWN = new Period(null, null);

    /// @throws IllegalArgumentException if it ends before it starts
    public Period {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a period can't end (" + end + ") before it starts (" + start + ")");
        }
    }

    /// One day.
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /// From the first day to the last, both included.
    public static Period of(LocalDate first, LocalDate last) {
        return new Period(first, last);
    }

    /// Ending on this day, from a start that is not known.
    public static Period until(@Nullable LocalDate end) {
        return new Period(null, end);
    }

    /// Number of days, if both ends are known.
    public OptionalLong days() {
        return start == null || end == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(start, end) + 1);
    }

    /// Whether the day lies within; an unknown end does not limit.
    public boolean contains(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }

    /// Whether both ends are known.
    public boolean isClosed() {
        return start != null && end != null;
    }

    @Override
    public String toString() {
        return (start == null ? "" : start) + "/" + (end == null ? "" : end);
    }
}
