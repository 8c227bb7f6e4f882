package org.exeunt.statement;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names of weekdays and months, long and short.
final class DayNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);
    /// Names and short forms that no ending tells from other words: "month" is no Monday, "market" no March.
    private static final Set<String> SHORT = Set.of("tues", "thur", "thurs", "march", "april", "june", "july", "sept");

    private DayNames() {}

    static @Nullable DayOfWeek weekday(String lower) {
        return word(lower, WEEKDAYS, true);
    }

    static @Nullable Integer month(String lower) {
        return word(lower, MONTHS, false);
    }

    private static <T> @Nullable T word(String lower, Map<String, T> names, boolean weekday) {
        Matcher words = WORD.matcher(lower);
        while (words.find()) {
            String word = words.group();
            T found = word.length() < 3 ? null : names.get(word.substring(0, 3));
            if (found != null && (word.length() == 3 || SHORT.contains(word) || isLongForm(word, weekday))) {
                return found;
            }
        }
        return null;
    }

    private static boolean isLongForm(String word, boolean weekday) {
        return weekday
                ? word.endsWith("day") || word.endsWith("days")
                : word.endsWith("ber") || word.endsWith("ary") || word.equals("august");
    }
}
