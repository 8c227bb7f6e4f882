package org.exeunt.statement;

import org.jspecify.annotations.Nullable;

/// Tells whether a number is so many a day, and whether that is what is usual.
final class RateReader {
    /// How many words may stand between what is counted and its rate: "people have crossed the border daily".
    private static final int REACH = 7;

    private RateReader() {}

    /// Whether a number is so many a day.
    static boolean isRate(Sentence sentence, NumberMention number, Counted counted) {
        for (Cue cue : sentence.cues("rate.day")) {
            int last = Math.max(counted.last(), number.last());
            boolean behind = cue.first() > number.last()
                    && cue.first() - last <= REACH
                    && (sentence.numbersBetween(number.last(), cue.first()) == 0 || isShared(sentence, number, cue))
                    && sentence.gap(last, cue.first()) < 1.4;
            boolean before = cue.last() < number.quoteFirst()
                    && number.quoteFirst() - cue.last() <= 6
                    && sentence.numbersBetween(cue.last(), number.quoteFirst()) == 0
                    && sentence.isWord(cue.first(), "daily");
            if ((behind || before) && !sentence.tokens().get(cue.first()).is("days")) {
                return true;
            }
        }
        return false;
    }

    /// "47,000 entries and 40,000 exits a day": one rate for two numbers.
    private static boolean isShared(Sentence sentence, NumberMention number, Cue rate) {
        int at = sentence.numbers().indexOf(number) + 1;
        if (at < 1 || at >= sentence.numbers().size()) {
            return false;
        }
        NumberMention next = sentence.numbers().get(at);
        boolean joined = sentence.isWord(next.quoteFirst() - 1, "and");
        boolean timed = sentence.times().stream()
                .map(time -> sentence.tokenAt(time.start()))
                .anyMatch(first -> number.last() < first && first < rate.first());
        return joined && !timed && sentence.numbersBetween(number.last(), rate.first()) == 1;
    }

    /// "6,000 a day, after 10,000 in May": a bare number in the same sentence is a rate as well.
    static boolean isRateOf(Sentence sentence, NumberMention number, Counted counted, @Nullable Figure before) {
        int joint = number.quoteFirst() - 1;
        boolean compared = sentence.isWord(joint, "after")
                || sentence.isWord(joint, "against")
                || sentence.isWord(joint, "from")
                || sentence.isWord(joint, "to")
                || sentence.isWord(joint, "than");
        boolean changed = sentence.cues("change").stream().anyMatch(cue -> cue.last() == joint);
        boolean here = sentence.numbers().indexOf(number) > 0;
        return counted.bare()
                && (changed || (compared && here))
                && before != null
                && before.aggregation() == Aggregation.PER_DAY;
    }

    /// Whether words for what is usual bear on this number, not on another of its sentence.
    static boolean isHabit(Sentence sentence, NumberMention number) {
        return sentence.cues("habit").stream().anyMatch(cue -> {
            double gap = sentence.gap(number, cue.first(), cue.last());
            return sentence.numbers().stream()
                    .noneMatch(other -> !other.equals(number) && sentence.gap(other, cue.first(), cue.last()) < gap);
        });
    }
}
