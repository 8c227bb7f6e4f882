package org.exeunt.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exeunt.place.Period;
import org.jspecify.annotations.Nullable;

/// Turns the words for one point in time (a weekday, a date, a weekend, a month) into days, seen from the day on which
/// they were published: reports tell of the past.
final class Calendar {
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern CLOCK = Pattern.compile(",? (?:at )?\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?");
    private static final Pattern FIRST_OF_MONTH =
            Pattern.compile("\\b(?:first|1st|start|beginning) of (?:the|this) month\\b");
    private static final Pattern SEASON = Pattern.compile("\\b(?:spring|summer|autumn|winter)\\b");
    /// How far ahead a date without a year may lie before the year before is meant.
    private static final int DAYS_AHEAD = 60;

    private final @Nullable LocalDate published;
    private final @Nullable LocalDate last;

    private final @Nullable YearMonth spoken;

    /// @param published the day from which the words are seen; null if not known
    /// @param last the day last spoken of, for "that day"; null if none
    /// @param spoken the month that the sentence spoke of just before, for "the 10th"; null if none
    Calendar(@Nullable LocalDate published, @Nullable LocalDate last, @Nullable YearMonth spoken) {
        this.published = published;
        this.last = last;
        this.spoken = spoken;
    }

    /// The day last spoken of; null if none.
    @Nullable
    LocalDate last() {
        return last;
    }

    /// The days meant by these words, or null if they can't be told.
    @Nullable
    Period days(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (lower.contains("half of")) {
            return half(lower);
        }
        Period part = published == null ? null : PartOfYear.find(lower, published);
        if (part != null) {
            return part;
        }
        if (SEASON.matcher(lower).find() || lower.endsWith("days ago")) {
            return Period.UNKNOWN;
        }
        if (FIRST_OF_MONTH.matcher(lower).find()) {
            return published == null ? null : Period.of(published.withDayOfMonth(1));
        }
        LocalDate date = date(lower);
        if (date != null) {
            return Period.of(date);
        }
        DayOfWeek weekday = DayNames.weekday(lower);
        if (weekday != null) {
            return weekday(CLOCK.matcher(lower).replaceAll("").strip(), weekday);
        }
        if (lower.contains("weekend")) {
            return weekend(lower);
        }
        if (lower.contains("week")) {
            return week(lower);
        }
        Integer month = DayNames.month(lower);
        if (month != null || lower.contains("month")) {
            return month(lower, month);
        }
        Period relative = relative(lower);
        if (relative != null) {
            return relative;
        }
        if (lower.contains("year") && !YEAR.matcher(lower).find()) {
            return published == null ? null : year(published.getYear() - (lower.contains("last") ? 1 : 0));
        }
        Matcher year = YEAR.matcher(lower);
        if (year.find()) {
            return year(Integer.parseInt(year.group(1)));
        }
        Matcher ordinal = DAY.matcher(lower);
        return ordinal.find() ? dayOfMonth(Integer.parseInt(ordinal.group(1))) : null;
    }

    private @Nullable Period half(String lower) {
        Period whole = days(lower.substring(lower.indexOf("half of") + "half of".length()));
        LocalDate start = whole == null ? null : whole.start();
        LocalDate end = whole == null ? null : whole.end();
        if (start == null || end == null) {
            return null;
        }
        if (start.plusMonths(1).isAfter(end)) {
            return lower.contains("first")
                    ? Period.of(start, start.withDayOfMonth(15))
                    : Period.of(start.withDayOfMonth(16), end);
        }
        LocalDate july = LocalDate.of(start.getYear(), 7, 1);
        return lower.contains("first")
                ? Period.of(start, july.minusDays(1))
                : Period.of(july, july.plusMonths(6).minusDays(1));
    }

    private static Period year(int year) {
        return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private @Nullable Period relative(String lower) {
        if (lower.startsWith("that year")) {
            return last == null ? null : year(last.getYear());
        }
        if (lower.startsWith("that ") || lower.startsWith("the same")) {
            return last == null ? null : Period.of(last);
        }
        if (lower.equals("the day before") || lower.equals("the previous day")) {
            return last == null ? null : Period.of(last.minusDays(1));
        }
        if (lower.equals("the day after") || lower.equals("the next day") || lower.equals("the following day")) {
            return last == null ? null : Period.of(last.plusDays(1));
        }
        if (published == null) {
            return null;
        }
        return switch (lower) {
            case "yesterday", "yesterday's", "last night" -> Period.of(published.minusDays(1));
            case "overnight" -> Period.of(published.minusDays(1), published);
            case "today", "tonight", "this morning", "this afternoon", "this evening", "now", "currently" ->
                Period.of(published);
            default -> null;
        };
    }

    private @Nullable Period dayOfMonth(int day) {
        if (spoken != null && day >= 1 && spoken.isValidDay(day)) {
            return Period.of(spoken.atDay(day));
        }
        if (published == null || day < 1 || day > 31) {
            return null;
        }
        YearMonth month = YearMonth.from(published);
        if (day > published.getDayOfMonth()) {
            month = month.minusMonths(1);
        }
        return month.isValidDay(day) ? Period.of(month.atDay(day)) : null;
    }

    /// A date in figures or with the name of its month.
    @Nullable
    LocalDate date(String lower) {
        Matcher iso = ISO.matcher(lower);
        if (iso.find()) {
            return valid(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numeric = NUMERIC.matcher(lower);
        if (numeric.find()) {
            return numeric.group(3) == null
                    ? nearest(number(numeric, 2), number(numeric, 1))
                    : valid(number(numeric, 3), number(numeric, 2), number(numeric, 1));
        }
        Integer month = DayNames.month(lower);
        Matcher day = DAY.matcher(YEAR.matcher(lower).replaceAll(" "));
        if (month == null || !day.find()) {
            return null;
        }
        Matcher year = YEAR.matcher(lower);
        return year.find() ? valid(number(year, 1), month, number(day, 1)) : nearest(month, number(day, 1));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private @Nullable LocalDate nearest(int month, int day) {
        if (published == null) {
            return null;
        }
        LocalDate thisYear = valid(published.getYear(), month, day);
        return thisYear != null && thisYear.isAfter(published.plusDays(DAYS_AHEAD))
                ? valid(published.getYear() - 1, month, day)
                : thisYear;
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && YearMonth.of(year, month).isValidDay(day)
                ? LocalDate.of(year, month, day)
                : null;
    }

    private @Nullable Period weekday(String lower, DayOfWeek weekday) {
        if (published == null) {
            return null;
        }
        Matcher day = DAY.matcher(lower);
        if (day.find()) {
            Period dated = dayOfMonth(Integer.parseInt(day.group(1)));
            if (dated != null && dated.end() != null && dated.end().getDayOfWeek() == weekday) {
                return dated;
            }
        }
        LocalDate recent = published.with(TemporalAdjusters.previousOrSame(weekday));
        if (lower.startsWith("next")) {
            return Period.of(published.with(TemporalAdjusters.next(weekday)));
        }
        if (lower.endsWith("last week") || lower.endsWith("the week before")) {
            return Period.of(published
                    .minusWeeks(1)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.nextOrSame(weekday)));
        }
        if (lower.contains("previous") || lower.contains("preceding") || lower.endsWith(" before")) {
            boolean spoken = last != null && last.isAfter(published.minusWeeks(2));
            return Period.of(
                    spoken && last != null ? last.with(TemporalAdjusters.previous(weekday)) : recent.minusWeeks(1));
        }
        if (lower.endsWith("after") && last != null) {
            return Period.of(last.with(TemporalAdjusters.next(weekday)));
        }
        if (lower.startsWith("that") && last != null) {
            return Period.of(last.with(TemporalAdjusters.previousOrSame(weekday)));
        }
        boolean earlier = lower.endsWith("before last");
        boolean lastOne = lower.startsWith("last") && recent.equals(published);
        return Period.of(earlier || lastOne ? recent.minusWeeks(1) : recent);
    }

    private @Nullable Period weekend(String lower) {
        if (published == null) {
            return null;
        }
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean within = published.getDayOfWeek() == DayOfWeek.SATURDAY || published.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (lower.contains("previous") && last != null && !last.isBefore(saturday)) {
            return Period.of(saturday.minusWeeks(1), saturday.minusDays(6));
        }
        boolean before = lower.contains("previous") || lower.contains("last") || lower.contains("past");
        if (lower.startsWith("that") && last != null) {
            saturday = last.getDayOfWeek() == DayOfWeek.SUNDAY
                    ? last.minusDays(1)
                    : last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        } else if (lower.startsWith("next")) {
            saturday = published.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        } else if (lower.endsWith("before") || (within && before)) {
            saturday = saturday.minusWeeks(1);
        }
        return Period.of(saturday, saturday.plusDays(1));
    }

    private @Nullable Period week(String lower) {
        if (published == null) {
            return null;
        }
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (lower.contains(" of ")) {
            LocalDate start = lower.contains("of this") ? monday : monday.minusWeeks(1);
            int day = lower.contains("middle") ? 2 : lower.contains("end") ? 6 : 0;
            return Period.of(start.plusDays(day));
        }
        if (lower.startsWith("that ") && last != null) {
            LocalDate then = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Period.of(then, then.plusDays(6));
        }
        if (lower.startsWith("this")) {
            return Period.of(monday, published);
        }
        if (lower.contains("past")) {
            return Period.of(published.minusWeeks(1), published);
        }
        boolean previous = lower.contains("previous") || lower.contains("preceding");
        boolean spoken = previous && last != null && last.isBefore(monday);
        int weeks = lower.contains("before") || lower.contains("earlier") || spoken ? 2 : 1;
        return Period.of(monday.minusWeeks(weeks), monday.minusWeeks(weeks).plusDays(6));
    }

    private @Nullable Period month(String lower, @Nullable Integer month) {
        Matcher year = YEAR.matcher(lower);
        YearMonth meant;
        if (month != null && year.find()) {
            meant = YearMonth.of(Integer.parseInt(year.group(1)), month);
        } else if (published == null) {
            return null;
        } else if (month == null) {
            boolean spoken = lower.startsWith("that ") && last != null;
            meant = spoken && last != null
                    ? YearMonth.from(last)
                    : YearMonth.from(published).minusMonths(lower.contains("this") ? 0 : 1);
        } else {
            meant = YearMonth.of(published.getYear(), month);
            if (lower.contains("last year") || meant.isAfter(YearMonth.from(published))) {
                meant = meant.minusYears(1);
            }
        }
        if (lower.contains("middle") || lower.contains("mid")) {
            return Period.of(meant.atDay(15));
        }
        if (lower.contains("beginning") || lower.contains("start")) {
            return Period.of(meant.atDay(1));
        }
        return Period.of(meant.atDay(1), meant.atEndOfMonth());
    }
}
