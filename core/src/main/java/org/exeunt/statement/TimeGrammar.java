package org.exeunt.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exeunt.place.Period;
import org.exeunt.statement.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the words that say when, and the days they mean.
///
/// The expressions come from the language pack (`times.txt`); what each rule means is told here.
final class TimeGrammar {
    private static final Pattern PART = Pattern.compile("\\{([A-Z]+)\\}");
    private static final Pattern BARE_DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");

    private final Map<String, Pattern> rules;
    private final Pattern start;

    TimeGrammar(String definitions) {
        rules = parse(definitions);
        start = Pattern.compile("(?<![\\p{L}\\d,.:/-])[\\p{L}\\d]");
    }

    private static Map<String, Pattern> parse(String definitions) {
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, Pattern> rules = new LinkedHashMap<>();
        for (String line : definitions.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf(" = ");
            int colon = line.indexOf(": ");
            if (equals > 0 && (colon < 0 || equals < colon)) {
                parts.put(line.substring(0, equals), "(?:" + fill(line.substring(equals + 3), parts) + ")");
            } else {
                String expression = fill(line.substring(colon + 2), parts).replace(" ", "[\\s\\u00a0\\u202f]+");
                rules.put(line.substring(0, colon), Pattern.compile("(?:" + expression + ")(?![\\p{L}\\d])"));
            }
        }
        return rules;
    }

    private static String fill(String expression, Map<String, String> parts) {
        return PART.matcher(expression)
                .replaceAll(part -> Matcher.quoteReplacement(parts.getOrDefault(part.group(1), part.group())));
    }

    /// All mentions in the text from one character (inclusive) to another (exclusive), from left to right.
    ///
    /// @param published the day from which the words are seen; null if not known
    /// @param last the day last spoken of before; null if none
    List<TimeMention> mentions(String text, int from, int to, @Nullable LocalDate published, @Nullable LocalDate last) {
        List<TimeMention> mentions = new ArrayList<>();
        LocalDate spoken = last;
        YearMonth month = null;
        Matcher starts = start.matcher(text).region(from, to).useTransparentBounds(true);
        int at = from;
        while (at < to && starts.find(at)) {
            if (starts.start() >= to) {
                break;
            }
            TimeMention longest = longestAt(text, starts.start(), to, new Calendar(published, spoken, month));
            if (longest == null) {
                at = starts.start() + 1;
            } else {
                mentions.add(longest);
                at = longest.end();
                LocalDate first = longest.period().start();
                month = first != null && isMonth(longest.period()) ? YearMonth.from(first) : month;
                LocalDate day = longest.kind() == Kind.ON ? longest.period().end() : null;
                spoken = day == null ? spoken : day;
            }
        }
        return mentions;
    }

    private static boolean isMonth(Period period) {
        LocalDate start = period.start();
        return start != null
                && start.getDayOfMonth() == 1
                && YearMonth.from(start).atEndOfMonth().equals(period.end());
    }

    private @Nullable TimeMention longestAt(String text, int from, int to, Calendar calendar) {
        TimeMention longest = null;
        for (Map.Entry<String, Pattern> rule : rules.entrySet()) {
            Matcher matcher = rule.getValue().matcher(text).region(from, to).useTransparentBounds(true);
            if (matcher.lookingAt() && (longest == null || matcher.end() > longest.end())) {
                TimeMention mention = mention(rule.getKey(), matcher, calendar);
                longest = mention == null ? longest : mention;
            }
        }
        return longest;
    }

    private static @Nullable TimeMention mention(String rule, Matcher match, Calendar calendar) {
        return switch (rule) {
            case "between", "range", "list" -> pair(rule, match, calendar);
            case "since" -> {
                Period days = calendar.days(match.group("a"));
                yield single(match, Kind.SINCE, days == null ? Period.UNKNOWN : new Period(days.start(), null));
            }
            case "until" -> {
                Period days = calendar.days(match.group("a"));
                yield single(match, Kind.UNTIL, days == null ? Period.UNKNOWN : Period.until(days.end()));
            }
            case "before" -> {
                Period days = calendar.days(match.group("a"));
                LocalDate day = days == null ? null : days.start();
                yield single(match, Kind.UNTIL, day == null ? Period.UNKNOWN : Period.until(day.minusDays(1)));
            }
            case "sincestart" -> {
                Period days = calendar.days(first(match.group("a"), match.group("a2")));
                yield single(match, Kind.SINCE, days == null ? Period.UNKNOWN : new Period(days.start(), null));
            }
            case "recent" -> {
                Period today = calendar.days("today");
                yield single(match, Kind.WINDOW, Period.until(today == null ? null : today.end()));
            }
            case "beforeevent" -> single(match, Kind.UNTIL, Period.UNKNOWN);
            case "sinceevent" -> single(match, Kind.SINCE, Period.UNKNOWN);
            case "sofarin" -> {
                Period days = calendar.days(match.group("a"));
                yield single(match, Kind.SINCE, days == null ? Period.UNKNOWN : new Period(days.start(), null));
            }
            case "beforethen" -> {
                LocalDate then = calendar.last();
                yield then == null ? null : single(match, Kind.UNTIL, Period.until(then.minusDays(1)));
            }
            case "window" -> window(match, calendar);
            case "spanto" -> spanTo(match, calendar);
            case "hoursto" -> hoursTo(match, calendar);
            case "back" -> back(match, calendar);
            case "prior" -> prior(match, calendar);
            case "sincethen" -> {
                LocalDate then = calendar.last();
                yield then == null ? null : single(match, Kind.SINCE, new Period(then, null));
            }
            case "ago" -> ago(match, calendar);
            default -> {
                Period days = calendar.days(match.group("a"));
                yield single(match, Kind.ON, days == null ? Period.UNKNOWN : days);
            }
        };
    }

    private static TimeMention single(Matcher match, Kind kind, Period period) {
        return new TimeMention(match.start(), match.end(), kind, period, null, List.of());
    }

    private static @Nullable TimeMention pair(String rule, Matcher match, Calendar calendar) {
        String first = match.group("a");
        String second = match.group("b");
        if (BARE_DAY.matcher(first).matches()) {
            first = first + " " + second.replaceAll("\\b\\d{1,2}(?:st|nd|rd|th)?\\b", " ");
        } else if (BARE_DAY.matcher(second).matches()) {
            second = first.replaceAll("\\b\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)", second);
        }
        if (second.endsWith("last week") && !first.contains("week")) {
            first = first + " last week";
        }
        Period a = calendar.days(first);
        Period b = calendar.days(second);
        if (a == null || b == null || a.start() == null || b.end() == null) {
            return BARE_DAY.matcher(match.group("a")).matches() ? null : single(match, Kind.ON, Period.UNKNOWN);
        }
        LocalDate start = a.start();
        LocalDate end = b.end();
        if (end.isBefore(start)) {
            start = start.minusWeeks(1);
        }
        if (end.isBefore(start)) {
            return null;
        }
        boolean consecutive =
                start.plusDays(1).equals(end) && a.end() != null && a.end().equals(a.start());
        Double hours = rule.equals("between") && consecutive && !first.matches(".*\\d.*") ? Double.valueOf(24) : null;
        List<LocalDate> days = rule.equals("list") ? Stream.of(start, end).toList() : List.of();
        return new TimeMention(match.start(), match.end(), Kind.ON, Period.of(start, end), hours, days);
    }

    private static TimeMention window(Matcher match, Calendar calendar) {
        String unit =
                first(match.group("u"), match.group("u2"), match.group("u3"), match.group("u4"), match.group("u5"));
        String words = first(match.group("n"), match.group("n2"), match.group("n4"), "one");
        long count = count(words);
        Period today = calendar.days("today");
        LocalDate end = today == null ? null : today.end();
        if (end == null) {
            return new TimeMention(match.start(), match.end(), Kind.WINDOW, Period.UNKNOWN, null, List.of());
        }
        if (unit.startsWith("hour")) {
            LocalDate start = end.minusDays(Math.max(1, (count + 23) / 24));
            return new TimeMention(
                    match.start(), match.end(), Kind.WINDOW, Period.of(start, end), (double) count, List.of());
        }
        LocalDate start = unit.startsWith("day")
                ? end.minusDays(count)
                : unit.startsWith("week") ? end.minusWeeks(count) : end.minusMonths(count);
        return new TimeMention(match.start(), match.end(), Kind.WINDOW, Period.of(start, end), null, List.of());
    }

    /// "in the three days up to Saturday".
    private static TimeMention spanTo(Matcher match, Calendar calendar) {
        Period days = calendar.days(match.group("a"));
        LocalDate end = days == null ? null : days.end();
        if (end == null) {
            return single(match, Kind.ON, Period.UNKNOWN);
        }
        long length = count(match.group("n")) * (match.group("u").startsWith("week") ? 7 : 1);
        return single(match, Kind.ON, Period.of(end.minusDays(length - 1), end));
    }

    /// "In the 24 hours to 10 a.m. on Friday".
    private static TimeMention hoursTo(Matcher match, Calendar calendar) {
        Period days = calendar.days(match.group("a"));
        LocalDate end = days == null ? null : days.end();
        if (end == null) {
            return single(match, Kind.ON, Period.UNKNOWN);
        }
        long hours = count(match.group("n"));
        Period window = Period.of(end.minusDays(Math.max(1, (hours + 23) / 24)), end);
        return new TimeMention(match.start(), match.end(), Kind.ON, window, (double) hours, List.of());
    }

    /// "The 24 hours before": as long again before the window last spoken of.
    private static TimeMention prior(Matcher match, Calendar calendar) {
        LocalDate last = calendar.last();
        if (last == null) {
            return single(match, Kind.ON, Period.UNKNOWN);
        }
        long count = count(match.group("n"));
        if (match.group("u").equals("hours")) {
            long days = Math.max(1, count / 24);
            Period window = Period.of(last.minusDays(2 * days), last.minusDays(days));
            return new TimeMention(match.start(), match.end(), Kind.ON, window, (double) count, List.of());
        }
        long days = count * (match.group("u").equals("weeks") ? 7 : 1);
        return single(match, Kind.ON, Period.of(last.minusDays(2 * days - 1), last.minusDays(days)));
    }

    /// "Two days before it had been 458": seen from the day last spoken of, else from today.
    private static TimeMention back(Matcher match, Calendar calendar) {
        LocalDate last = calendar.last();
        if (last == null) {
            return ago(match, calendar);
        }
        long days = count(match.group("n")) * (match.group("u").startsWith("week") ? 7 : 1);
        return single(match, Kind.ON, Period.of(last.minusDays(days)));
    }

    private static String first(@Nullable String... choices) {
        for (String choice : choices) {
            if (choice != null) {
                return choice;
            }
        }
        throw new IllegalStateException("a rule of times.txt lacks its groups");
    }

    private static TimeMention ago(Matcher match, Calendar calendar) {
        Period today = calendar.days("today");
        LocalDate day = today == null ? null : today.end();
        if (day == null) {
            return single(match, Kind.ON, Period.UNKNOWN);
        }
        long count = count(match.group("n"));
        String unit = match.group("u");
        LocalDate then = unit.startsWith("day")
                ? day.minusDays(count)
                : unit.startsWith("week")
                        ? day.minusWeeks(count)
                        : unit.startsWith("month") ? day.minusMonths(count) : day.minusYears(count);
        return single(match, Kind.ON, Period.of(then));
    }

    static long count(@Nullable String words) {
        if (words == null) {
            return 1;
        }
        LanguagePack.NumberWord word = LanguagePack.english().numbers().get(words.toLowerCase(Locale.ROOT));
        return word == null ? Long.parseLong(words) : Math.max(1, (long) word.value());
    }
}
