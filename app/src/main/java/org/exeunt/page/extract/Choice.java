package org.exeunt.page.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.exeunt.place.Names;
import org.jspecify.annotations.Nullable;

/// Which part is exported, and how openly.
///
/// @param corridor as locations are written, such as `RUS-FIN` or `RUS-GEO:verkhny-lars`; null for all
/// @param first first day spoken of; null for no bound
/// @param last last day spoken of; null for no bound
/// @param delayDays what happened or became known in so many days before the day of the data is left out
/// @param small whether counts from 1 to 9 are shown
/// @param licence under which the one who exports gives it away; empty if that is not said
public record Choice(
        @Nullable String corridor,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int delayDays,
        boolean small,
        String licence) {
    /// Everything, small counts hidden.
    public static final Choice ALL = new Choice(null, null, null, 0, false, "");

    public Choice {
        if (delayDays < 0) {
            throw new IllegalArgumentException("a delay has 0 days or more: " + delayDays);
        }
        if (corridor != null && !corridor.matches("[A-Z;*]+-[A-Z;*]+(:.+)?")) {
            throw new IllegalArgumentException(
                    "'" + corridor + "' is no corridor such as RUS-FIN or RUS-GEO:verkhny-lars");
        }
    }

    /// Whether something on this way is asked for: on the corridor itself, over one of its crossings, or among others
    /// that
    /// a figure adds up.
    boolean isOn(List<String> origin, List<String> destination, @Nullable String crossing) {
        if (corridor == null) {
            return true;
        }
        String[] parts = corridor.split(":", 2);
        String[] sides = parts[0].split("-", 2);
        return holds(origin, sides[0])
                && holds(destination, sides[1])
                && (parts.length == 1 || (crossing != null && Names.id(crossing).equals(Names.id(parts[1]))));
    }

    /// Whether a stretch of days, whose ends may not be known, touches the days asked for.
    boolean isWithin(@Nullable LocalDate start, @Nullable LocalDate end) {
        LocalDate to = end != null ? end : start;
        LocalDate from = start != null ? start : end;
        boolean begun = last == null || (from != null && !from.isAfter(last));
        return begun && (first == null || (to != null && !to.isBefore(first)));
    }

    private static boolean holds(List<String> codes, String side) {
        return side.equals("*") || codes.containsAll(Arrays.asList(side.split(";", -1)));
    }
}
