package org.exeunt.statement;

import java.util.Map;

/// Reads how firmly a number is stated.
final class StatusReader {
    /// How near a word must stand to a number to bear on it.
    private static final Map<String, Double> REACH =
            Map.of("denied", 5.0, "rumoured", 4.0, "planned", 2.6, "estimated", 1.9);

    private StatusReader() {}

    /// The strongest status that applies: DENIED, RUMOURED, PLANNED, ESTIMATED, REPORTED.
    static Status status(Sentence sentence, NumberMention number, Measure measure) {
        if (bears(sentence, number, "denied")) {
            return Status.DENIED;
        }
        if (bears(sentence, number, "rumoured")) {
            return Status.RUMOURED;
        }
        boolean done = sentence.has("running");
        if (bears(sentence, number, "planned") || (measure == Measure.CALL_UP && !done)) {
            return Status.PLANNED;
        }
        return bears(sentence, number, "estimated") ? Status.ESTIMATED : Status.REPORTED;
    }

    private static boolean bears(Sentence sentence, NumberMention number, String section) {
        for (Cue cue : sentence.cues(section)) {
            double gap = sentence.gap(number, cue.first(), cue.last());
            boolean month = sentence.isInTime(cue);
            boolean within = !month && gap <= REACH.getOrDefault(section, 2.0);
            if (within && isNearest(sentence, number, cue, gap)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNearest(Sentence sentence, NumberMention number, Cue cue, double gap) {
        return sentence.numbers().stream()
                .noneMatch(other -> !other.equals(number) && sentence.gap(other, cue.first(), cue.last()) < gap);
    }
}
