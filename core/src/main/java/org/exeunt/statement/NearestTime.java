package org.exeunt.statement;

import java.util.Set;
import org.exeunt.statement.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/// Tells which of the times of a sentence speaks of a number: the one right before it, else the nearest of its clause.
///
/// A time between two numbers belongs to the one that the sentence's order gives it to: "6,400 on Sunday and 5,900 on
/// Monday" has its times behind the numbers, "on Sunday 6,400, on Monday 5,900" before them.
final class NearestTime {
    private static final double FAR = 9;
    private static final double SAYING = 4;
    private static final double APART = 3;
    private static final double VAGUER = 0.8;
    private static final int RELATIVE = 16;
    private static final Set<String> MOTIONS = Set.of("enter", "leave", "return", "cross", "through");
    private static final Set<String> OPENING = Set.of("which", "who", "whose", "where", "whom");
    private static final Set<String> JOINTS =
            Set.of("and", ",", ";", "but", "while", "against", "from", "after", "with", "than", "–", "—", "(", ":");

    private NearestTime() {}

    /// The time that speaks of the number, of these kinds; null if the sentence has none near enough.
    static @Nullable TimeMention of(Sentence sentence, NumberMention number, Set<Kind> kinds) {
        TimeMention nearest = null;
        double best = FAR;
        for (TimeMention time : sentence.times()) {
            if (!kinds.contains(time.kind()) || isOfAnother(sentence, number, time)) {
                continue;
            }
            double cost = cost(sentence, number, time);
            if (cost < best) {
                best = cost;
                nearest = time;
            }
        }
        return nearest != null && nearest.kind() == Kind.WINDOW ? toldMoreExactly(sentence, nearest) : nearest;
    }

    /// "In four days, from the 22nd to the 25th": the days themselves say more than their number.
    private static TimeMention toldMoreExactly(Sentence sentence, TimeMention window) {
        int last = sentence.tokenBefore(window.end());
        for (TimeMention time : sentence.times()) {
            int first = sentence.tokenAt(time.start());
            boolean next = first > last && first - last <= 2;
            if (next && time.kind() == Kind.ON && time.period().isClosed()) {
                return time;
            }
        }
        return window;
    }

    private static double cost(Sentence sentence, NumberMention number, TimeMention time) {
        int first = sentence.tokenAt(time.start());
        int last = sentence.tokenBefore(time.end());
        boolean vague = time.kind() == Kind.WINDOW || time.kind() == Kind.SINCE;
        double gap = sentence.gap(number, first, last);
        boolean next = time.kind() == Kind.SINCE && first > number.last() && gap < 0.2;
        gap += vague && !next ? VAGUER : 0;
        gap += isAside(sentence, number, first, last) ? SAYING : 0;
        if (last < number.quoteFirst()) {
            boolean taken = isBehindAnother(sentence, number, first, last);
            boolean touching = number.quoteFirst() - last <= 2 && gap < 1 && !taken;
            double said = isOfSaying(sentence, time) ? SAYING : 0;
            return said + (touching ? gap * 0.5 : gap + (taken ? APART : 0.4));
        }
        double led = isBeforeAnother(sentence, number, first, last) ? APART : 0;
        return gap + led + (isOfSaying(sentence, time) ? SAYING : 0);
    }

    /// Whether the time stands in a relative clause between commas in which the number does not: "Poland, which has
    /// been closed since Friday, let in 300".
    private static boolean isAside(Sentence sentence, NumberMention number, int first, int last) {
        int open = first;
        while (open > 0 && first - open < RELATIVE && !OPENING.contains(word(sentence, open))) {
            open--;
        }
        boolean relative = OPENING.contains(word(sentence, open)) && sentence.isWord(open - 1, ",");
        if (!relative) {
            return false;
        }
        int close = last + 1;
        while (close < sentence.tokens().size() && !sentence.isWord(close, ",")) {
            close++;
        }
        return number.last() < open
                || (number.first() > close && close < sentence.tokens().size());
    }

    /// Whether a time before the number stands right behind another one, parted from this one: "400 on Sunday and 900".
    private static boolean isBehindAnother(Sentence sentence, NumberMention number, int first, int last) {
        boolean parted = false;
        for (int i = last + 1; i < number.quoteFirst(); i++) {
            parted |= JOINTS.contains(word(sentence, i));
        }
        boolean behind = sentence.numbers().stream()
                .anyMatch(other -> other.last() < first && isJoined(sentence, other.last(), first));
        return parted && behind && !startsWithTime(sentence, number);
    }

    /// Whether a time behind the number stands before another one, parted from this one: "900, and on Sunday 400".
    private static boolean isBeforeAnother(Sentence sentence, NumberMention number, int first, int last) {
        boolean before = sentence.numbers().stream()
                .anyMatch(other -> other.quoteFirst() > last && isJoined(sentence, last, other.quoteFirst()));
        return before && !isJoined(sentence, number.last(), first) && startsWithTime(sentence, number);
    }

    /// Whether the first number of the sentence has a time before it.
    private static boolean startsWithTime(Sentence sentence, NumberMention number) {
        NumberMention leading =
                sentence.numbers().isEmpty() ? number : sentence.numbers().getFirst();
        return sentence.times().stream()
                .anyMatch(time -> time.kind() != Kind.SINCE
                        && sentence.tokenBefore(time.end()) < leading.quoteFirst()
                        && !isOfSaying(sentence, time));
    }

    private static boolean isJoined(Sentence sentence, int one, int other) {
        for (int i = one + 1; i < other; i++) {
            if (JOINTS.contains(word(sentence, i))) {
                return false;
            }
        }
        return true;
    }

    private static String word(Sentence sentence, int token) {
        return sentence.tokens().get(token).lower();
    }

    /// "the ministry said on Monday" dates the saying, not the counting.
    static boolean isOfSaying(Sentence sentence, TimeMention time) {
        if (time.kind() != Kind.ON) {
            return false;
        }
        int first = sentence.tokenAt(time.start());
        for (Cue cue : sentence.cues("say")) {
            boolean behind = cue.last() < first && sentence.numbersBetween(cue.last(), first) == 0;
            boolean moved = sentence.cues().stream()
                    .anyMatch(motion ->
                            MOTIONS.contains(motion.section()) && motion.first() > cue.last() && motion.last() < first);
            if (behind && !moved && first - cue.last() <= 8 && sentence.gap(cue.last(), first) < 1.5) {
                return true;
            }
        }
        return false;
    }

    /// Whether the time stands right before or behind another number and so speaks of that one.
    private static boolean isOfAnother(Sentence sentence, NumberMention number, TimeMention time) {
        int first = sentence.tokenAt(time.start());
        int last = sentence.tokenBefore(time.end());
        boolean single = time.days().isEmpty();
        for (NumberMention other : sentence.numbers()) {
            boolean rightBefore = other.quoteFirst() - last == 1;
            boolean rightBehind = first - other.quoteLast() == 1 && single;
            if (!other.equals(number) && (rightBefore || rightBehind) && other.first() > number.first()) {
                return true;
            }
        }
        return false;
    }
}
