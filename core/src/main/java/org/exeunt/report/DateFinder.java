package org.exeunt.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds dates in a text as people write them, in every bundled language: `26 September 2022`, `Sept. 26`,
/// `26.9.2022`, `20/08/2018`, `2022-09-26`, `Wednesday 17 of June of 2020`. Of `03/04/2022` the day is taken to come
/// first, and it is marked as ambiguous.
final class DateFinder {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<String, Integer> MONTHS = names("months");
    private static final Map<String, Integer> WEEKDAYS = names("weekdays");
    /// Names of months that are words of their own when written small.
    private static final Set<String> AMBIGUOUS =
            Set.of("may", "march", "mar", "mars", "set", "lis", "cze", "sie", "mai");

    private static final String MONTH = "(?<month>" + alternatives(MONTHS) + ")\\b\\.?";
    private static final String WEEKDAY = "(?:\\b(?<weekday>" + alternatives(WEEKDAYS) + ")\\b\\.?,?\\s+)?(?:the\\s+)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)\\b";
    private static final String DAY = "(?<![\\d.,:/-])(?<day>0?[1-9]|[12]\\d|3[01])";
    private static final String DAY_AFTER_RANGE =
            "(?:(?<![\\d.,:/])\\d{1,2}\\s?[-–]\\s?)?(?<![\\d.,:/])(?<day>0?[1-9]|[12]\\d|3[01])";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    WEEKDAY + DAY_AFTER_RANGE + "(?:st|nd|rd|th|er|\\.|º)?(?:\\s+(?:of|de|d'))?\\s+" + MONTH
                            + "(?:,?\\s+(?:(?:of|de|del)\\s+)?" + YEAR + ")?",
                    FLAGS),
            Pattern.compile(
                    WEEKDAY + "\\b" + MONTH
                            + "\\s+(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d)(?:,?\\s+" + YEAR
                            + ")?",
                    FLAGS),
            Pattern.compile("(?<![\\d-])" + YEAR + "-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)(?!\\d)"),
            Pattern.compile(
                    WEEKDAY + DAY + "(?<mark>[./])(?<monthNumber>0?[1-9]|[12]\\d|3[01])\\k<mark>" + YEAR, FLAGS));

    /// All dates, in the order of the text; where two readings overlap the longer one stands.
    List<WrittenDate> find(CharSequence text) {
        List<WrittenDate> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                WrittenDate date = date(matcher);
                if (date != null) {
                    found.add(date);
                }
            }
        }
        found.sort(Comparator.comparingInt((WrittenDate date) -> date.start() - date.end()));
        List<WrittenDate> kept = new ArrayList<>();
        for (WrittenDate date : found) {
            if (kept.stream().noneMatch(other -> date.start() < other.end() && other.start() < date.end())) {
                kept.add(date);
            }
        }
        kept.sort(Comparator.comparingInt(WrittenDate::start));
        return kept;
    }

    /// The first day that is written out with its year, or is the beginning of an ISO 8601 time; null if there is none.
    @Nullable
    LocalDate findDay(String text) {
        String written = text.strip();
        try {
            if (written.length() >= 10) {
                return LocalDate.parse(written.substring(0, 10));
            }
        } catch (DateTimeParseException notIso) {
            // In words, then.
        }
        return find(written).stream()
                .flatMap(date -> date.fullDay().stream())
                .findFirst()
                .orElse(null);
    }

    /// The weekday with this name in some bundled language; null if there is none.
    static @Nullable DayOfWeek weekday(@Nullable String name) {
        Integer number = name == null ? null : WEEKDAYS.get(name.toLowerCase(Locale.ROOT));
        return number == null ? null : DayOfWeek.of(number);
    }

    private static @Nullable WrittenDate date(Matcher matcher) {
        Map<String, Integer> groups = matcher.namedGroups();
        int day = Integer.parseInt(matcher.group("day"));
        String yearText = matcher.group("year");
        int year = yearText == null ? 0 : Integer.parseInt(yearText);
        int month;
        if (groups.containsKey("month")) {
            String name = matcher.group("month");
            String small = name.toLowerCase(Locale.ROOT);
            if (year == 0 && name.equals(small) && AMBIGUOUS.contains(small)) {
                return null;
            }
            month = MONTHS.getOrDefault(small, 0);
        } else {
            month = Integer.parseInt(matcher.group("monthNumber"));
        }
        DayOfWeek weekday = groups.containsKey("weekday") ? weekday(matcher.group("weekday")) : null;
        boolean slashes = groups.containsKey("mark") && matcher.group("mark").equals("/");
        var written = new WrittenDate(matcher.start(), matcher.end(), weekday, day, month, year, false);
        return slashes ? settled(written) : isPossible(written) ? written : null;
    }

    private static boolean isPossible(WrittenDate date) {
        return date.month() >= 1 && date.month() <= 12 && date.day() >= 1 && date.day() <= 31;
    }

    /// `26/9/2022` and `9/26/2022` can be read in one way only; of `3/4/2022` the weekday that stands with it may tell.
    private static @Nullable WrittenDate settled(WrittenDate dayFirst) {
        var monthFirst = new WrittenDate(
                dayFirst.start(),
                dayFirst.end(),
                dayFirst.weekday(),
                dayFirst.month(),
                dayFirst.day(),
                dayFirst.year(),
                false);
        if (!isPossible(dayFirst) || !isPossible(monthFirst) || dayFirst.day() == dayFirst.month()) {
            return isPossible(dayFirst) ? dayFirst : isPossible(monthFirst) ? monthFirst : null;
        }
        boolean first = dayFirst.day(0).filter(dayFirst::fits).isPresent();
        boolean second = monthFirst.day(0).filter(monthFirst::fits).isPresent();
        if (dayFirst.weekday() != null && first != second) {
            return first ? dayFirst : monthFirst;
        }
        return new WrittenDate(
                dayFirst.start(),
                dayFirst.end(),
                dayFirst.weekday(),
                dayFirst.day(),
                dayFirst.month(),
                dayFirst.year(),
                true);
    }

    private static Map<String, Integer> names(String section) {
        Map<String, Integer> names = new HashMap<>();
        LanguagePack.everywhere(section).forEach(line -> {
            String[] words = line.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                names.putIfAbsent(words[i], i + 1);
            }
        });
        return names;
    }

    private static String alternatives(Map<String, Integer> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
