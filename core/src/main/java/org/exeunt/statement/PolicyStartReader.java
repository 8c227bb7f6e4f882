package org.exeunt.statement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.exeunt.report.Report;
import org.jspecify.annotations.Nullable;

/// Reads from which day a measure holds.
final class PolicyStartReader {
    private static final double REACH = 7;
    /// Times less exact than this many days do not date a measure.
    private static final long EXACT_DAYS = 2;

    private static final Set<PolicyStatus> UNDATED = EnumSet.of(PolicyStatus.CONSIDERED, PolicyStatus.DENIED);

    private PolicyStartReader() {}

    static @Nullable LocalDate start(
            Report report, Sentence sentence, List<Cue> cues, Cue measure, PolicyStatus status) {
        LocalDate published = report.published().day();
        if (UNDATED.contains(status)) {
            return null;
        }
        TimeMention nearest = null;
        double best = REACH;
        for (TimeMention time : sentence.times()) {
            Cue words = new Cue("", sentence.tokenAt(time.start()), sentence.tokenBefore(time.end()));
            double gap = sentence.gap(words, measure);
            if (gap < best
                    && day(sentence, time) != null
                    && isExact(report, cues, time, words)
                    && !isParted(sentence, words, measure)
                    && !isOfSaying(sentence, cues, time, measure)
                    && !isOfDecision(sentence, cues, measure, words, status)) {
                best = gap;
                nearest = time;
            }
        }
        LocalDate tomorrow = tomorrow(sentence, cues, measure, published);
        if (tomorrow != null || nearest == null) {
            return tomorrow;
        }
        LocalDate day = day(sentence, nearest);
        String words = report.body().substring(nearest.start(), nearest.end());
        Cue span = new Cue("", sentence.tokenAt(nearest.start()), sentence.tokenBefore(nearest.end()));
        boolean weekday = cues.stream().anyMatch(cue -> cue.section().equals("weekday") && span.contains(cue))
                && words.chars().noneMatch(Character::isDigit);
        boolean from = cues.stream().anyMatch(cue -> cue.section().equals("from") && span.contains(cue))
                && cues.stream().noneMatch(cue -> cue.section().equals("past") && sentence.gap(cue, measure) < 2);
        LocalDate ahead = ahead(day, weekday && (from || status == PolicyStatus.ANNOUNCED), published);
        boolean nightBefore =
                cues.stream().anyMatch(cue -> cue.section().equals("midnight") && sentence.gap(cue, span) < 0.4);
        return ahead != null && nightBefore ? ahead.plusDays(1) : ahead;
    }

    private static boolean isParted(Sentence sentence, Cue time, Cue measure) {
        return ActorFinder.isParted(sentence, time.last(), measure.first())
                || ActorFinder.isParted(sentence, measure.last(), time.first());
    }

    /// "the ministry said on Monday" dates no measure, but "announced a mobilisation on Monday" does.
    private static boolean isOfSaying(Sentence sentence, List<Cue> cues, TimeMention time, Cue measure) {
        boolean itself = measure.section().equals(PolicyKind.CALL_UP.name())
                && cues.stream()
                        .filter(cue -> cue.section().equals(PolicyStatus.ANNOUNCED.name()))
                        .anyMatch(measure::contains);
        return !itself && PeriodReader.isOfSaying(sentence, time);
    }

    /// A weekday of a measure that is still to come is the next one.
    private static @Nullable LocalDate ahead(@Nullable LocalDate day, boolean toCome, @Nullable LocalDate published) {
        if (day == null || published == null || day.isAfter(published)) {
            return day;
        }
        return toCome ? day.plusWeeks(1) : day;
    }

    private static @Nullable LocalDate tomorrow(
            Sentence sentence, List<Cue> cues, Cue measure, @Nullable LocalDate published) {
        boolean tomorrow = cues.stream()
                .anyMatch(cue -> cue.section().equals("tomorrow") && sentence.gap(cue, measure) < REACH / 2);
        return tomorrow && published != null ? published.plusDays(1) : null;
    }

    /// "until Wednesday, when it was signed": the end of the one is the start of the other.
    private static @Nullable LocalDate day(Sentence sentence, TimeMention time) {
        if (time.kind() != TimeMention.Kind.UNTIL) {
            return time.period().start();
        }
        int next = sentence.tokenBefore(time.end()) + 1;
        boolean turn = sentence.isWord(next, "when") || sentence.isWord(next + 1, "when");
        return turn ? time.period().end() : null;
    }

    /// Whether a time names a day rather than a week, a month or so many years.
    private static boolean isExact(Report report, List<Cue> cues, TimeMention time, Cue words) {
        boolean weekday = cues.stream().anyMatch(cue -> cue.section().equals("weekday") && words.contains(cue));
        boolean vague = !weekday && cues.stream().anyMatch(cue -> cue.section().equals("vague") && words.contains(cue));
        if (time.kind() == TimeMention.Kind.SINCE) {
            String text = report.body().substring(time.start(), time.end());
            return !vague || text.chars().anyMatch(Character::isDigit);
        }
        return !vague && (time.period().start() == null || time.period().days().orElse(99) <= EXACT_DAYS);
    }

    /// "decided on Friday that it would close": the day before the will is that of the decision.
    private static boolean isOfDecision(Sentence sentence, List<Cue> cues, Cue measure, Cue time, PolicyStatus status) {
        if (status != PolicyStatus.ANNOUNCED) {
            return false;
        }
        boolean behind = cues.stream()
                .anyMatch(cue ->
                        cue.section().equals("decide") && cue.last() < time.first() && time.first() - cue.last() <= 2);
        if (behind) {
            return true;
        }
        boolean from = cues.stream().anyMatch(cue -> cue.section().equals("from") && sentence.gap(cue, time) < 0.1);
        return !from
                && cues.stream()
                        .anyMatch(cue -> cue.section().equals("will")
                                && time.last() < cue.first()
                                && cue.first() <= measure.last());
    }
}
