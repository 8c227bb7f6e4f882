package org.exeunt.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import org.exeunt.place.Period;
import org.exeunt.statement.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/// Reads of which days a number speaks, and how it relates to them.
final class PeriodReader {
    private final @Nullable LocalDate published;

    /// @param published the day on which the report was published; null if not known
    PeriodReader(@Nullable LocalDate published) {
        this.published = published;
    }

    /// The days of a number.
    ///
    /// @param period the days
    /// @param hours length of the window where it is not whole days; null otherwise
    /// @param aggregation how the number relates to the days
    record Days(Period period, @Nullable Double hours, Aggregation aggregation) {}

    Days days(
            Sentence sentence,
            NumberMention number,
            Counted counted,
            Measure measure,
            @Nullable Figure before,
            Discourse discourse) {
        Heading heading = discourse.heading(sentence);
        LocalDate spoken = discourse.day(sentence.paragraph());
        TimeMention time = NearestTime.of(sentence, number, EnumSet.allOf(Kind.class));
        if (measure.isLevel()) {
            LocalDate day = time == null ? end(heading) : time.period().end();
            if (time != null && isBeforeOutbreak(time)) {
                return new Days(Period.until(eve(discourse)), null, Aggregation.STOCK);
            }
            day = day == null && time == null && measure != Measure.STOCK ? spoken : day;
            return new Days(Period.until(day == null ? published : day), null, Aggregation.STOCK);
        }
        if (measure == Measure.CALL_UP) {
            return new Days(Period.until(published), null, Aggregation.TOTAL);
        }
        boolean rate =
                RateReader.isRate(sentence, number, counted) || RateReader.isRateOf(sentence, number, counted, before);
        if (rate
                && RateReader.isHabit(sentence, number)
                && (time == null || (time.kind() == Kind.ON && !isPast(time)))) {
            return new Days(Period.UNKNOWN, null, Aggregation.PER_DAY);
        }
        if (time == null && rate) {
            return new Days(Period.until(published), null, Aggregation.PER_DAY);
        }
        Period headed = heading == null || isDateline(heading) ? null : heading.period();
        if (time == null && headed != null && heading != null) {
            boolean running = headed.start() == null || heading.isRunning();
            return new Days(headed, null, running ? Aggregation.CUMULATIVE : Aggregation.TOTAL);
        }
        if (time == null
                && before == null
                && spoken != null
                && !sentence.has("running")
                && !isPerfect(sentence, number)) {
            return new Days(Period.of(spoken), null, Aggregation.TOTAL);
        }
        if (time == null) {
            Figure total = before == null ? discourse.lastFigure(sentence.paragraph(), 1) : null;
            boolean told = total != null && total.aggregation() == Aggregation.TOTAL && total.measure() == measure;
            return untimed(sentence, number, told ? total : before);
        }
        if (isOfSaying(sentence, time) && !rate) {
            LocalDate said =
                    time.period().end() == null ? published : time.period().end();
            boolean goesOn = before != null && !isPerfect(sentence, number);
            return goesOn
                    ? untimed(sentence, number, before)
                    : new Days(Period.until(said), null, Aggregation.CUMULATIVE);
        }
        if (isBeforeOutbreak(time)) {
            return new Days(Period.until(eve(discourse)), null, rate ? Aggregation.PER_DAY : Aggregation.CUMULATIVE);
        }
        return switch (time.kind()) {
            case ON, WINDOW -> on(sentence, number, time, rate);
            case SINCE, UNTIL -> open(sentence, number, time, rate, end(heading), discourse.outbreak(sentence, time));
        };
    }

    /// "before the latest unrest".
    private static boolean isBeforeOutbreak(TimeMention time) {
        return time.kind() == Kind.UNTIL && time.period().end() == null;
    }

    /// The day before the movement began; null if the report does not say when.
    private static @Nullable LocalDate eve(Discourse discourse) {
        LocalDate outbreak = discourse.outbreak();
        return outbreak == null ? null : outbreak.minusDays(1);
    }

    private static @Nullable LocalDate end(@Nullable Heading heading) {
        Period period = heading == null ? null : heading.period();
        return period == null ? null : period.end();
    }

    /// A month or more in the past has habits of its own: "in July 2017 some 50,000 a day were normal".
    private boolean isPast(TimeMention time) {
        LocalDate start = time.period().start();
        LocalDate end = time.period().end();
        return published != null
                && start != null
                && end != null
                && start.plusDays(27).isBefore(end)
                && end.isBefore(published);
    }

    /// "On 4 May … 12,000 since 15 April": the day that ends the count.
    private static @Nullable LocalDate asAt(Sentence sentence, @Nullable LocalDate start) {
        for (TimeMention time : sentence.times()) {
            LocalDate end = time.period().end();
            boolean on = time.kind() == Kind.ON && start != null;
            if (on && end != null && end.equals(time.period().start()) && end.isAfter(start)) {
                return end;
            }
        }
        return null;
    }

    /// "By Tuesday the three had taken in …": a day that opens the sentence ends all its running totals.
    private static @Nullable LocalDate opening(Sentence sentence) {
        if (sentence.times().isEmpty() || sentence.numbers().isEmpty()) {
            return null;
        }
        TimeMention first = sentence.times().getFirst();
        boolean opens = sentence.tokenBefore(first.end())
                < sentence.numbers().getFirst().quoteFirst();
        return opens && first.kind() == Kind.UNTIL ? first.period().end() : null;
    }

    private static @Nullable LocalDate since(Sentence sentence) {
        for (TimeMention time : sentence.times()) {
            if (time.kind() == Kind.SINCE) {
                return time.period().start();
            }
        }
        return null;
    }

    /// The day on which it was said: a running total goes up to it.
    private static @Nullable LocalDate said(Sentence sentence) {
        for (TimeMention time : sentence.times()) {
            if (time.kind() == Kind.ON && isOfSaying(sentence, time)) {
                return time.period().end();
            }
        }
        return null;
    }

    /// The line that says when the report was published heads no list.
    private boolean isDateline(Heading heading) {
        return !heading.isRunning() && published != null && Period.of(published).equals(heading.period());
    }

    private Days on(Sentence sentence, NumberMention number, TimeMention time, boolean rate) {
        LocalDate end = time.period().end();
        boolean day = end != null && end.equals(time.period().start());
        if (day && !rate && sentence.has("sofar")) {
            LocalDate start = since(sentence);
            boolean ordered = start != null && end != null && start.isBefore(end);
            return new Days(ordered ? new Period(start, end) : Period.until(end), null, Aggregation.CUMULATIVE);
        }
        LocalDate single = respectively(sentence, number, time);
        if (single != null) {
            return new Days(Period.of(single), null, rate ? Aggregation.PER_DAY : Aggregation.TOTAL);
        }
        Period period = time.kind() == Kind.WINDOW ? upTo(time.period(), said(sentence)) : time.period();
        return new Days(period, time.hours(), rate ? Aggregation.PER_DAY : Aggregation.TOTAL);
    }

    /// "said on 13 May that 20,000 had come in the past two weeks": the window ends on the day of saying.
    private static Period upTo(Period window, @Nullable LocalDate said) {
        LocalDate start = window.start();
        LocalDate end = window.end();
        if (said == null || end == null || !said.isBefore(end)) {
            return window;
        }
        return start == null
                ? Period.until(said)
                : Period.of(start.minusDays(ChronoUnit.DAYS.between(said, end)), said);
    }

    private Days open(
            Sentence sentence,
            NumberMention number,
            TimeMention time,
            boolean rate,
            @Nullable LocalDate asOf,
            @Nullable LocalDate outbreak) {
        LocalDate start = time.kind() == Kind.SINCE ? time.period().start() : null;
        if (time.kind() == Kind.SINCE && start == null) {
            start = outbreak;
        }
        LocalDate end = time.kind() == Kind.UNTIL ? time.period().end() : null;
        if (time.kind() == Kind.SINCE && end == null) {
            end = asAt(sentence, start);
        }
        TimeMention other =
                NearestTime.of(sentence, number, EnumSet.of(time.kind() == Kind.SINCE ? Kind.UNTIL : Kind.SINCE));
        if (other != null && other.kind() == Kind.SINCE && start == null) {
            start = other.period().start();
        }
        if (other != null && other.kind() == Kind.UNTIL && end == null) {
            end = other.period().end();
        }
        end = end == null && time.kind() == Kind.SINCE ? opening(sentence) : end;
        end = end == null ? said(sentence) : end;
        end = end == null ? asOf == null ? published : asOf : end;
        if (start != null && end != null && end.isBefore(start)) {
            start = null;
        }
        return new Days(new Period(start, end), null, rate ? Aggregation.PER_DAY : Aggregation.CUMULATIVE);
    }

    /// No time in the sentence: that of the figure before if this one goes on from it, else up to now.
    private Days untimed(Sentence sentence, NumberMention number, @Nullable Figure before) {
        if (before != null && sentence.has("since.then") && before.period().end() != null) {
            return new Days(new Period(before.period().start(), published), null, Aggregation.CUMULATIVE);
        }
        boolean goesOn = before != null
                && !sentence.has("running")
                && (!isPerfect(sentence, number) || isAlso(sentence, number));
        if (before != null && goesOn && before.aggregation() != Aggregation.STOCK) {
            return new Days(before.period(), before.hours(), before.aggregation());
        }
        return new Days(Period.until(published), null, Aggregation.CUMULATIVE);
    }

    /// "1,000 had also fled to Lebanon and another 1,000 to Jordan": on the days of the figure before.
    static boolean isAlso(Sentence sentence, NumberMention number) {
        boolean another = sentence.isWord(number.quoteFirst(), "another")
                || sentence.isWord(number.quoteFirst() - 1, "another")
                || sentence.isWord(number.quoteFirst(), "further");
        for (int i = number.last() + 1; !another && i < sentence.tokens().size(); i++) {
            if (sentence.isWord(i, "also")) {
                return sentence.gap(number.last(), i) < 1;
            }
        }
        return another;
    }

    /// "have come", "had fled": up to now.
    private static boolean isPerfect(Sentence sentence, NumberMention number) {
        int from = Math.max(0, number.first() - 6);
        int to = Math.min(sentence.tokens().size(), number.last() + 7);
        for (int i = from; i < to; i++) {
            boolean has = sentence.isWord(i, "have") || sentence.isWord(i, "has") || sentence.isWord(i, "had");
            if (has && sentence.numbersBetween(i, number.first()) == 0 && sentence.gap(i, number.first()) < 1.6) {
                return true;
            }
        }
        return false;
    }

    /// "On Monday and Tuesday 3,099 and 3,403 came": the first number is of the first day.
    private static @Nullable LocalDate respectively(Sentence sentence, NumberMention number, TimeMention time) {
        if (time.days().size() < 2) {
            return null;
        }
        List<NumberMention> numbers = sentence.numbers();
        int at = numbers.indexOf(number);
        for (int k = 0; k < time.days().size(); k++) {
            int first = at - k;
            if (first >= 0
                    && first + time.days().size() <= numbers.size()
                    && isSeries(sentence, numbers, first, time.days().size())) {
                return time.days().get(k);
            }
        }
        return null;
    }

    private static boolean isSeries(Sentence sentence, List<NumberMention> numbers, int first, int size) {
        for (int i = first; i + 1 < first + size; i++) {
            int between = numbers.get(i + 1).quoteFirst() - numbers.get(i).last() - 1;
            boolean joined = between == 1
                    && (sentence.isWord(numbers.get(i).last() + 1, "and")
                            || sentence.isWord(numbers.get(i).last() + 1, ","));
            if (!joined) {
                return false;
            }
        }
        return true;
    }

    /// Whether a time dates the saying, not the counting.
    static boolean isOfSaying(Sentence sentence, TimeMention time) {
        return NearestTime.isOfSaying(sentence, time);
    }
}
