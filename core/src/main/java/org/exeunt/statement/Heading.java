package org.exeunt.statement;

import java.time.LocalDate;
import java.util.Set;
import org.exeunt.place.Period;
import org.jspecify.annotations.Nullable;

/// A line without a full stop that the lines below it lean on: "KEY FIGURES (as of 23 November)", "Entered by land,
/// 1 March to 5 May". It gives them their days, their source and what they count, where they tell none themselves.
///
/// @param sentence the line
record Heading(Sentence sentence) {
    private static final int LONGEST = 18;
    private static final Set<String> STOPS = Set.of(".", "!", "?", "…");
    private static final Set<String> MARKS = Set.of("•", "*", "-", "–", "·", "|", "▪", "◦");
    private static final Set<String> MOTIONS =
            Set.of("enter", "leave", "return", "cross", "refuse", "stay", "wait", "detain", "displace");

    /// Whether a line can head others: short, without a number of its own and without a full stop.
    static boolean is(Sentence sentence) {
        return sentence.numbers().isEmpty()
                && !isRow(
                        sentence.tokens().isEmpty()
                                ? ""
                                : sentence.tokens().getFirst().text())
                && isOpen(sentence)
                && sentence.tokens().size() <= LONGEST;
    }

    /// Whether a sentence is a line of a list: it opens with a mark or ends without a full stop.
    static boolean heads(Sentence sentence) {
        return !sentence.tokens().isEmpty()
                && (isRow(sentence.tokens().getFirst().text())
                        || (isOpen(sentence) && sentence.tokens().size() <= LONGEST));
    }

    /// Whether a sentence opens a line of a list with a mark.
    static boolean opensList(Sentence sentence) {
        return !sentence.tokens().isEmpty()
                && isRow(sentence.tokens().getFirst().text());
    }

    private static boolean isRow(String first) {
        return MARKS.contains(first);
    }

    private static boolean isOpen(Sentence sentence) {
        return !sentence.tokens().isEmpty()
                && !STOPS.contains(sentence.tokens().getLast().text());
    }

    /// What the lines below count, if the heading has a word for it.
    @Nullable
    String motion() {
        return sentence.cues().stream()
                .map(Cue::section)
                .filter(MOTIONS::contains)
                .findFirst()
                .orElse(null);
    }

    /// The days of the lines below; null if it names none.
    @Nullable
    Period period() {
        LocalDate start = null;
        LocalDate end = null;
        for (TimeMention time : sentence.times()) {
            Period days = time.period();
            switch (time.kind()) {
                case SINCE -> start = days.start();
                case UNTIL -> end = days.end();
                case ON, WINDOW -> {
                    start = start == null ? days.start() : start;
                    end = end == null || time.kind() == TimeMention.Kind.WINDOW ? days.end() : end;
                }
            }
        }
        boolean ordered = start == null || end == null || !end.isBefore(start);
        return (start == null && end == null) || !ordered ? null : new Period(start, end);
    }

    /// Whether it tells a running total: since a day, or as of one.
    boolean isRunning() {
        return sentence.times().stream()
                .anyMatch(time -> time.kind() == TimeMention.Kind.SINCE || time.kind() == TimeMention.Kind.UNTIL);
    }
}
