package org.exeunt.statement;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the people behind a number do, as a cue near the number tells.
///
/// @param section section of the lexicon
/// @param cue the words
/// @param cost how far they are from the number; less is surer
record Motion(String section, Cue cue, double cost) {
    static final double LIMIT = 6;
    private static final String SPEND = "spend";
    private static final String GO = "go";
    private static final String ADVERB = ".adverb";

    /// What it costs to take a word of this section for what a number is about: words with other senses cost more.
    private static final Map<String, Double> PRIOR = Map.ofEntries(
            Map.entry("enter", 0.0),
            Map.entry("admit", 1.2),
            Map.entry("leave", 0.1),
            Map.entry("go", 0.9),
            Map.entry("through", 0.0),
            Map.entry("return", 0.0),
            Map.entry("cross", 0.2),
            Map.entry("refuse", 0.0),
            Map.entry("detain", 0.0),
            Map.entry("callup", 0.3),
            Map.entry("displace", 0.2),
            Map.entry("stay", 0.8),
            Map.entry("wait", 0.2),
            Map.entry("queue", 0.5),
            Map.entry("spend", 0.5),
            Map.entry("net", 0.2),
            Map.entry("death", -0.2),
            Map.entry("capacity", -0.2),
            Map.entry("population", 0.0));
    /// "409,000 Sudanese fleeing earlier wars": a finite verb elsewhere tells more.
    private static final double PARTICIPLE = 0.7;

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "been", "be", "now", "still", "currently", "being", "also");
    /// "120,000 registered refugees": an adjective of those counted.
    private static final double ADJECTIVE = 1;

    private static final Set<String> QUEUE_ONLY = Set.of("wait", "queue");

    /// The cue that tells best what the number is about, if one is near enough.
    static Optional<Motion> of(Sentence sentence, NumberMention number, Counted counted) {
        Optional<Motion> adverb = adverb(sentence, counted);
        if (adverb.isPresent()) {
            return adverb;
        }
        return sentence.cues().stream()
                .filter(cue -> PRIOR.containsKey(cue.section()))
                .filter(cue -> fits(cue, counted))
                .filter(cue -> !isOutdone(sentence, cue))
                .filter(cue -> !isAmount(sentence, number, cue) && !isPosts(sentence, number, counted, cue))
                .filter(cue -> !sentence.isInTime(cue) && !isNounOfAnother(sentence, number, counted, cue))
                .filter(cue -> !isIntended(sentence, cue))
                .map(cue -> new Motion(cue.section(), cue, cost(sentence, number, counted, cue)))
                .filter(motion -> motion.cost() <= LIMIT)
                .min(Comparator.comparingDouble(Motion::cost))
                .map(motion -> motion.is(GO) ? motion.went(sentence) : motion);
    }

    /// "went": in where the sentence says where to or the other way round, else out.
    private Motion went(Sentence sentence) {
        boolean to = sentence.places().stream().anyMatch(place -> Role.of(sentence, place) == Role.TO);
        boolean way = sentence.tokens().stream().anyMatch(token -> token.is("direction") || token.is("way"));
        return new Motion(to || way ? "enter" : "leave", cue, cost);
    }

    /// "7,800 in and 10,500 out".
    private static Optional<Motion> adverb(Sentence sentence, Counted counted) {
        int at = counted.last() + 1;
        boolean alone = at + 1 >= sentence.tokens().size()
                || sentence.tokens().get(at + 1).kind() == Token.Kind.MARK
                || (sentence.isWord(at + 1, "and") && isNumber(sentence, at + 2))
                || sentence.isWord(at + 1, "on");
        return !alone
                ? Optional.empty()
                : sentence.cues().stream()
                        .filter(cue -> cue.first() == at
                                && cue.last() == at
                                && cue.section().endsWith(ADVERB))
                        .map(cue -> new Motion(
                                cue.section().substring(0, cue.section().length() - ADVERB.length()), cue, 0))
                        .findFirst();
    }

    private static boolean isNumber(Sentence sentence, int token) {
        return sentence.numbers().stream().anyMatch(number -> number.quoteFirst() <= token && token <= number.last());
    }

    /// "waiting to cross", "trying to enter": not done yet.
    private static boolean isIntended(Sentence sentence, Cue cue) {
        return sentence.isWord(cue.first() - 1, "to")
                && sentence.cues("intend").stream().anyMatch(intent -> intent.last() == cue.first() - 2);
    }

    /// "the count reached 38,444", "they come to 15,000", "brings the number to 22,000": a verb for how much, not for
    /// moving.
    private static boolean isAmount(Sentence sentence, NumberMention number, Cue cue) {
        String first = sentence.tokens().get(cue.first()).lower();
        boolean sums = first.startsWith("br")
                && (sentence.isWord(cue.last() + 1, "to")
                        || sentence.isWord(cue.last() + 2, "total")
                        || sentence.isWord(cue.last() + 2, "number"));
        return sums
                || cue.last() + 1 == number.quoteFirst()
                        && (first.startsWith("reach")
                                || cue.section().equals(GO)
                                || (sentence.isWord(cue.last(), "to") && first.startsWith("c")));
    }

    /// "600,000 refugees and 180,000 returnees": the noun of the number behind is not what this one counts.
    private static boolean isNounOfAnother(Sentence sentence, NumberMention number, Counted counted, Cue cue) {
        boolean noun = sentence.cues("noun.counted").stream().anyMatch(other -> other.first() == cue.first());
        return !counted.bare()
                && cue.length() == 1
                && noun
                && sentence.numbers().stream()
                        .anyMatch(other -> other.first() > number.last()
                                && other.last() < cue.first()
                                && sentence.gap(other.last(), cue.first()) < 0.5);
    }

    /// "the busiest of the four crossings": the posts, unless they are what is counted.
    private static boolean isPosts(Sentence sentence, NumberMention number, Counted counted, Cue cue) {
        boolean noun = sentence.tokens().get(cue.last()).lower().endsWith("crossings") || isCrossing(sentence, cue);
        return noun && !(cue.first() > number.last() && cue.last() <= counted.last());
    }

    /// "the main border crossing", "a crossing point": the post, not the going.
    private static boolean isCrossing(Sentence sentence, Cue cue) {
        int at = cue.last();
        boolean crossing = cue.length() == 1 && sentence.isWord(at, "crossing");
        return crossing
                && (sentence.isWord(at - 1, "border")
                        || sentence.isWord(at + 1, "point")
                        || sentence.isWord(at + 1, "points")
                        || sentence.places().stream().anyMatch(place -> place.last() == at || place.last() == at - 1));
    }

    private static boolean fits(Cue cue, Counted counted) {
        return switch (counted.unit()) {
            case KILOMETRE -> QUEUE_ONLY.contains(cue.section());
            case HOUR, DAY ->
                QUEUE_ONLY.contains(cue.section()) || cue.section().equals(SPEND);
            case PERSON -> !cue.section().equals(SPEND) && (!cue.section().equals("queue") || !counted.bare());
            case VEHICLE, HOUSEHOLD -> !cue.section().equals(SPEND);
        };
    }

    /// Whether a longer cue of another section covers this one: "fled to" outdoes "fled".
    private static boolean isOutdone(Sentence sentence, Cue cue) {
        return sentence.cues().stream()
                .anyMatch(other ->
                        PRIOR.containsKey(other.section()) && other.length() > cue.length() && other.contains(cue));
    }

    private static double cost(Sentence sentence, NumberMention number, Counted counted, Cue cue) {
        double prior = PRIOR.getOrDefault(cue.section(), 1.0);
        boolean ability = sentence.tokens().get(cue.first()).is("capacity");
        if (cue.section().equals("capacity") && number.quoteFirst() - cue.last() > (ability ? 5 : 1)) {
            return LIMIT + 1;
        }
        if (cue.first() <= number.last() && number.first() <= cue.last()) {
            return prior;
        }
        if (cue.first() >= number.first() && cue.last() <= counted.last()) {
            boolean adjective = cue.section().equals("admit") && cue.last() < counted.last();
            return prior + (adjective ? ADJECTIVE : 0);
        }
        boolean behind = cue.first() > number.last();
        double gap = behind
                ? sentence.gap(Math.max(counted.last(), number.last()), cue.first())
                        + 1.2 * sentence.numbersBetween(number.last(), cue.first())
                : sentence.gap(number, cue.first(), cue.last());
        boolean participle = behind
                && sentence.tokens().get(cue.first()).lower().endsWith("ing")
                && !BEING.contains(sentence.tokens().get(cue.first() - 1).lower());
        return prior + gap + (behind ? 0 : 0.3) + (participle ? PARTICIPLE : 0);
    }

    /// The same words taken for another movement.
    Motion as(String other) {
        return new Motion(other, cue, cost);
    }

    boolean is(String name) {
        return section.equals(name);
    }
}
