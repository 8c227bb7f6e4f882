package org.exeunt.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exeunt.place.Period;
import org.jspecify.annotations.Nullable;

/// The months meant by "the first six months of 2016", "the second quarter of last year", "the same period of 2021",
/// "the end of the year".
final class PartOfYear {
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");
    private static final Pattern MONTHS = Pattern.compile("\\b(first|last) (\\w+) months of\\b");
    private static final Pattern QUARTER = Pattern.compile("\\b(first|second|third|fourth|last) quarter of\\b");
    private static final Pattern SAME = Pattern.compile("\\bsame (?:period|months|time)\\b");
    private static final Pattern END = Pattern.compile("\\bthe end of (?:the|this) year\\b");
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

    private PartOfYear() {}

    /// The days; null if the words name no part of a year.
    ///
    /// @param lower the words in lower case
    /// @param published the day from which they are seen
    static @Nullable Period find(String lower, LocalDate published) {
        int year = year(lower, published);
        Matcher months = MONTHS.matcher(lower);
        if (months.find()) {
            int count = (int) TimeGrammar.count(months.group(2));
            boolean first = months.group(1).equals("first");
            return count < 1 || count > 12 ? null : first ? months(year, 1, count) : months(year, 13 - count, 12);
        }
        Matcher quarter = QUARTER.matcher(lower);
        if (quarter.find()) {
            int index = QUARTERS.indexOf(quarter.group(1));
            int first = 3 * (index < 0 ? QUARTERS.size() - 1 : index) + 1;
            return months(year, first, first + 2);
        }
        if (END.matcher(lower).find()) {
            return Period.of(LocalDate.of(year, 12, 31));
        }
        return SAME.matcher(lower).find() ? Period.of(LocalDate.of(year, 1, 1), published.withYear(year)) : null;
    }

    private static int year(String lower, LocalDate published) {
        Matcher named = YEAR.matcher(lower);
        boolean before = lower.contains("last year") || lower.contains("a year");
        return named.find() ? Integer.parseInt(named.group(1)) : published.getYear() - (before ? 1 : 0);
    }

    private static Period months(int year, int first, int last) {
        return Period.of(
                YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
    }
}
