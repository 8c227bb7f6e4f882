package org.exeunt.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads what a number measures: from a cue in its sentence, else from what was spoken of before.
final class MeasureReader {
    /// Smaller numbers need more than their place to be taken for figures.
    private static final double SMALL = 30;

    /// Larger numbers go on from further away.
    private static final double LARGE = 1000;

    /// What is spoken of across paragraphs; other measures go on within one.
    private static final Set<Measure> COMMON = EnumSet.of(
            Measure.ARRIVAL,
            Measure.DEPARTURE,
            Measure.RETURN,
            Measure.CROSSING,
            Measure.STOCK,
            Measure.NET,
            Measure.QUEUE,
            Measure.WAIT);

    private static final Set<String> LEADING = Set.of("enter", "leave", "return", "displace");

    private MeasureReader() {}

    /// What the number is about: a cue in its sentence, else what was spoken of before.
    static @Nullable Motion motion(Sentence sentence, NumberMention number, Counted counted, Discourse discourse) {
        boolean rate = RateReader.isRate(sentence, number, counted);
        Figure compared = isCompared(sentence, number) ? discourse.lastFigure(sentence.paragraph(), 0) : null;
        if (compared != null && counted.bare() && compared.unit() == counted.unit()) {
            return new Motion(section(compared.measure()), new Cue("", number.first(), number.last()), 1);
        }
        Figure flow = discourse.lastFlow();
        String flowing = flow == null ? "enter" : section(flow.measure());
        Optional<Motion> own = Motion.of(sentence, number, counted)
                .map(motion -> motion.is("stay") && rate ? new Motion(flowing, motion.cue(), motion.cost()) : motion);
        if (own.isPresent() && own.get().is("through")) {
            Figure near = discourse.lastFigure(sentence.paragraph(), 0);
            boolean moving = near != null && LEADING.contains(section(near.measure()));
            return new Motion(
                    moving ? flowing : "enter", own.get().cue(), own.get().cost());
        }
        boolean seen = own.isPresent() && own.get().is("admit") && counted.unit() == Unit.VEHICLE;
        if (seen && discourse.isAboutQueues(sentence.paragraph(), 1)) {
            return new Motion("queue", own.get().cue(), own.get().cost());
        }
        if (own.isPresent()) {
            return own.get();
        }
        Cue here = new Cue("", number.first(), number.last());
        int back = counted.unit() == Unit.KILOMETRE ? 3 : counted.unit() == Unit.VEHICLE ? 6 : 0;
        Figure level = discourse.lastFigure(sentence.paragraph(), 0);
        if (counted.bare() && level != null && level.measure().isLevel() && level.unit() == counted.unit()) {
            return new Motion(section(level.measure()), here, 4);
        }
        if (counted.unit() != Unit.PERSON && discourse.isAboutQueues(sentence.paragraph(), back)) {
            return new Motion("queue", here, 4);
        }
        Heading heading = discourse.heading(sentence);
        String headed = heading == null ? null : heading.motion();
        if (headed != null && counted.unit() == Unit.PERSON) {
            return new Motion(headed, here, 3);
        }
        int reach = number.amount().typical() >= LARGE ? 3 : 1;
        Figure before = discourse.lastFigure(sentence.paragraph(), reach);
        if (before != null && goesOn(sentence, number, counted, before, discourse)) {
            boolean standing = before.measure().isLevel() && rate && counted.unit() == Unit.PERSON;
            return standing ? new Motion(flowing, here, 4) : new Motion(section(before.measure()), here, 4);
        }
        boolean queue = counted.unit() == Unit.KILOMETRE
                && sentence.isWord(counted.last() + 1, "of")
                && sentence.cues("vehicle").stream()
                        .anyMatch(cue -> cue.first() - counted.last() <= 3 && cue.first() > counted.last());
        if (queue) {
            return new Motion("queue", here, 4);
        }
        boolean people = counted.unit() == Unit.PERSON
                && counted.people() != null
                && !sentence.times().isEmpty();
        return people && discourse.leading() != null ? new Motion(discourse.leading(), here, 5) : null;
    }

    /// "11,700, compared with 10,200 a day earlier", "up from 3,000": measured as the number before.
    private static boolean isCompared(Sentence sentence, NumberMention number) {
        int before = number.quoteFirst() - 1;
        boolean with = (sentence.isWord(before, "with") || sentence.isWord(before, "to"))
                && sentence.isWord(before - 1, "compared");
        boolean from = sentence.isWord(before, "from")
                && (sentence.isWord(before - 1, "up") || sentence.isWord(before - 1, "down"));
        return (with || from) && sentence.numbers().indexOf(number) > 0;
    }

    /// The movement that most of a report's numbers are about: what its headline means by people alone.
    static @Nullable String leading(List<Sentence> sentences) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Sentence sentence : sentences) {
            if (!sentence.numbers().isEmpty()) {
                sentence.cues().stream()
                        .map(Cue::section)
                        .filter(LEADING::contains)
                        .forEach(section -> votes.merge(section, 1, Integer::sum));
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// Whether a number without a word of movement goes on from the figure before: "on Sunday it was 4,310".
    private static boolean goesOn(
            Sentence sentence, NumberMention number, Counted counted, Figure before, Discourse discourse) {
        boolean rare = !COMMON.contains(before.measure()) && discourse.lastFigure(sentence.paragraph(), 0) == null;
        if (rare) {
            return false;
        }
        boolean joined = before.measure() == Measure.QUEUE && isListed(sentence, number);
        boolean alike = (before.unit() == counted.unit() || joined)
                && number.amount().typical() * 500 >= before.amount().typical();
        boolean timed = !sentence.times().isEmpty() || sentence.has("rate.day") || sentence.has("running");
        boolean listed = counted.unit() == Unit.PERSON && (isListed(sentence, number) || timed);
        boolean leans = !sentence.times().isEmpty()
                || sentence.has("rate.day")
                || sentence.has("running")
                || sentence.has("habit")
                || number.quoteFirst() <= 1
                || number.amount().typical() >= SMALL;
        return alike && leans && (listed || counted.bare() == (counted.unit() == Unit.PERSON));
    }

    /// "900 vehicles and 400 persons": joined to the number before.
    private static boolean isListed(Sentence sentence, NumberMention number) {
        int at = sentence.numbers().indexOf(number);
        if (at < 1) {
            return false;
        }
        int joint = number.quoteFirst() - 1;
        return sentence.isWord(joint, ",") || sentence.isWord(joint, "and");
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
            case "return" -> isSentBack(motion, sentence) ? Measure.TURNED_BACK : Measure.RETURN;
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

    /// "left Pakistan to return to their country": gone home.
    static boolean isHomeward(Sentence sentence, Motion motion) {
        return motion.is("leave")
                && sentence.cues("return").stream()
                        .anyMatch(cue -> cue.first() > motion.cue().last()
                                && sentence.isWord(cue.first() - 1, "to")
                                && sentence.numbersBetween(motion.cue().last(), cue.first()) == 0
                                && sentence.gap(motion.cue().last(), cue.first()) < 2);
    }

    /// "the guards returned 972 people": those who are returned by others at the border are turned back.
    private static boolean isSentBack(Motion motion, Sentence sentence) {
        int verb = motion.cue().first();
        boolean active = sentence.isWord(verb, "returned") || sentence.isWord(verb, "returning");
        boolean object = sentence.numbers().stream()
                .anyMatch(number -> number.quoteFirst() - motion.cue().last() == 1
                        || (number.quoteFirst() - motion.cue().last() == 2
                                && sentence.isWord(motion.cue().last() + 1, "the")));
        boolean subject = verb > 0
                && !sentence.isWord(verb - 1, "have")
                && !sentence.isWord(verb - 1, "has")
                && !sentence.isWord(verb - 1, "had");
        return active && object && subject && motion.cue().length() == 1;
    }

    private static boolean isBothWays(Motion motion, Sentence sentence) {
        Token head = sentence.tokens().get(motion.cue().first());
        boolean between = sentence.has("between.borders");
        return head.is("crossings")
                || between
                || sentence.cues("cross").stream()
                        .anyMatch(cue -> sentence.tokens().get(cue.first()).is("both")
                                || sentence.isWord(cue.first() + 1, "both"));
    }
}
