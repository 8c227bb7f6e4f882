package org.exeunt.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a number measures: from a cue in its sentence, else from what was spoken of before.
final class MeasureReader {
    private MeasureReader() {}

    /// What the number is about: a cue in its sentence, else what was spoken of before.
    static @Nullable Motion motion(
            Sentence sentence, NumberMention number, Counted counted, Discourse discourse) {
        Optional<Motion> own = Motion.of(sentence, number, counted);
        if (own.isPresent()) {
            return own.get();
        }
        Cue here = new Cue("", number.first(), number.last());
        int back = counted.unit() == Unit.KILOMETRE ? 3 : counted.unit() == Unit.VEHICLE ? 6 : 0;
        if (counted.unit() != Unit.PERSON && discourse.isAboutQueues(sentence.paragraph(), back)) {
            return new Motion("queue", here, 4);
        }
        Figure before = discourse.lastFigure(sentence.paragraph(), 1);
        boolean goesOn = before != null
                && counted.bare() == (counted.unit() == Unit.PERSON)
                && before.unit() == counted.unit()
                && number.amount().typical() * 500 >= before.amount().typical()
                && (!sentence.times().isEmpty()
                        || sentence.has("rate.day")
                        || sentence.has("running")
                        || number.quoteFirst() <= 1);
        return before == null || !goesOn ? null : new Motion(section(before.measure()), here, 4);
    }

    static String section(Measure measure) {
        return switch (measure) {
            case ARRIVAL -> "enter";
            case DEPARTURE -> "leave";
            case RETURN -> "return";
            case CROSSING -> "cross";
            case NET -> "net";
            case STOCK -> "stay";
            case TURNED_BACK -> "refuse";
            case QUEUE -> "queue";
            case WAIT -> "wait";
            case DISPLACEMENT -> "displace";
            case CALL_UP -> "callup";
            case DETENTION -> "detain";
        };
    }

    static Measure measure(Motion motion, Counted counted, Sentence sentence) {
        if (counted.unit() == Unit.HOUR || counted.unit() == Unit.DAY) {
            return Measure.WAIT;
        }
        if (counted.unit() == Unit.KILOMETRE) {
            return Measure.QUEUE;
        }
        return switch (motion.section()) {
            case "enter", "admit" -> Measure.ARRIVAL;
            case "leave" -> Measure.DEPARTURE;
            case "return" -> Measure.RETURN;
            case "cross" -> isBothWays(motion, sentence) ? Measure.CROSSING : Measure.ARRIVAL;
            case "net" -> Measure.NET;
            case "refuse" -> Measure.TURNED_BACK;
            case "detain" -> Measure.DETENTION;
            case "callup" -> Measure.CALL_UP;
            case "displace" -> Measure.DISPLACEMENT;
            case "wait", "queue" -> Measure.QUEUE;
            default -> Measure.STOCK;
        };
    }

    private static boolean isBothWays(Motion motion, Sentence sentence) {
        Token head = sentence.tokens().get(motion.cue().first());
        return head.is("crossings")
                || sentence.cues("cross").stream()
                        .anyMatch(cue -> sentence.tokens().get(cue.first()).is("both")
                                || sentence.isWord(cue.first() + 1, "both"));
    }
}
