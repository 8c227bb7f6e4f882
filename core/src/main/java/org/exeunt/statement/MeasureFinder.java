package org.exeunt.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exeunt.statement.LanguagePack.PolicyRule;
import org.exeunt.statement.PlaceMention.Kind;

/// Finds the words of a sentence that make a measure: phrases of the language pack, and verbs with their objects.
final class MeasureFinder {
    private static final Set<PolicyKind> AT_A_BORDER = EnumSet.of(PolicyKind.TURN_BACK);
    /// What is opened or shut does not stand behind these.
    private static final Set<String> WHERE = Set.of("at", "near", "by", "beside", "outside", "along");

    /// Sections of verbs.
    private static final Set<String> VERBS =
            Set.of("shut", "ban", "draft", "stop", "require", "introduce", "place", "spurn");
    private static final Set<String> PERMITTING = Set.of("allow", "permit");
    /// What may stand between "not" and its verb.
    private static final Set<String> LIGHT = Set.of("be", "been", "being", "yet", "let", "to", "now");
    private static final Set<String> CLAUSES = Set.of("as", "but", "while", "because", "after");

    private final Lexicon lexicon;
    private final List<PolicyRule> rules;

    MeasureFinder(LanguagePack pack) {
        lexicon = pack.policies();
        rules = pack.policyRules();
    }

    /// All words of measures in a sentence, those of their status among them.
    List<Cue> cues(Sentence sentence) {
        List<Cue> cues = new ArrayList<>(lexicon.cues(sentence.tokens()));
        List<Cue> nothing =
                cues.stream().filter(cue -> cue.section().equals("nothing")).toList();
        cues.removeIf(cue -> nothing.stream()
                .anyMatch(other -> !other.equals(cue) && other.first() <= cue.last() && cue.first() <= other.last()));
        cues.removeIf(cue -> cue.section().equals("shut") && governsNumber(sentence, cue));
        cues.addAll(joined(sentence, cues));
        return cues;
    }

    /// Those of them that are measures, as they stand in the sentence.
    List<Cue> measures(Sentence sentence, List<Cue> cues) {
        if (sentence.tokens().getLast().is("?")) {
            return List.of();
        }
        return cues.stream()
                .filter(cue -> kind(cue)
                        .filter(kind ->
                                !AT_A_BORDER.contains(kind) || isAtBorder(sentence, cues) || isExpulsion(cues, cue))
                        .filter(kind -> !isEmptyIfNegated(cues, cue, kind) || !isNegated(sentence, cues, cue))
                        .isPresent())
                .filter(cue ->
                        !isOutdone(cues, cue) && !isCount(sentence, cues, cue) && !isPurpose(sentence, cues, cue))
                .toList();
    }

    /// The kind of measure that these words make, if any.
    static Optional<PolicyKind> kind(Cue cue) {
        for (PolicyKind kind : PolicyKind.values()) {
            if (kind.name().equals(cue.section())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// "not allowed to cross" is no easing, "require no visas" no ban.
    private static boolean isEmptyIfNegated(List<Cue> cues, Cue measure, PolicyKind kind) {
        return kind == PolicyKind.EASING
                || cues.stream().anyMatch(cue -> cue.section().equals("require") && measure.contains(cue));
    }

    static boolean isExpulsion(List<Cue> cues, Cue measure) {
        return cues.stream().anyMatch(cue -> cue.section().equals("expel") && measure.contains(cue));
    }

    /// Whether a "not" stands right before the verb of a measure: "were not yet allowed", "will not be barred".
    ///
    /// A "not" that is part of the measure itself ("will not let in") negates nothing.
    static boolean isNegated(Sentence sentence, List<Cue> cues, Cue measure) {
        boolean permitting = measure.section().equals(PolicyKind.EASING.name());
        boolean own =
                !permitting && cues.stream().anyMatch(cue -> cue.section().equals("not") && measure.contains(cue));
        return cues.stream()
                .filter(measure::contains)
                .filter(cue -> cue.section().equals(measure.section()) && !own
                        || VERBS.contains(cue.section())
                        || permitting && PERMITTING.contains(cue.section()))
                .anyMatch(verb -> isBehindNot(sentence, cues, verb));
    }

    private static boolean isBehindNot(Sentence sentence, List<Cue> cues, Cue verb) {
        int before = verb.first() - 1;
        while (before >= 0 && LIGHT.contains(sentence.tokens().get(before).lower())) {
            before--;
        }
        int at = before;
        return cues.stream().anyMatch(cue -> cue.section().equals("not") && cue.first() <= at && at <= cue.last());
    }

    /// "close to 66,000 people".
    private static boolean governsNumber(Sentence sentence, Cue cue) {
        int next = cue.last() + 1;
        return sentence.isWord(next, "to")
                && next + 1 < sentence.tokens().size()
                && sentence.tokens().get(next + 1).isNumber();
    }

    /// Verbs and objects that make a measure together, as cues of its kind; each verb takes the object next to it.
    private List<Cue> joined(Sentence sentence, List<Cue> cues) {
        List<Cue> joined = new ArrayList<>();
        for (Cue verb : cues) {
            boolean told = cues.stream().anyMatch(cue -> kind(cue).isPresent() && cue.contains(verb));
            if (!told) {
                rules.stream()
                        .filter(rule -> rule.verb().equals(verb.section()))
                        .flatMap(rule -> objects(sentence, cues, verb, rule))
                        .min(Comparator.comparingInt(Cue::length))
                        .filter(cue ->
                                cues.stream().noneMatch(other -> other.section().equals(cue.section())))
                        .ifPresent(joined::add);
            }
        }
        return joined;
    }

    private Stream<Cue> objects(Sentence sentence, List<Cue> cues, Cue verb, PolicyRule rule) {
        Stream<Cue> crossings = rule.object().equals("border")
                ? sentence.places().stream()
                        .filter(place -> place.kind() == Kind.CROSSING)
                        .map(place -> new Cue("border", place.first(), place.last()))
                : Stream.of();
        return Stream.concat(cues.stream(), crossings)
                .filter(cue -> cue.section().equals(rule.object()))
                .filter(cue -> isInOrder(verb, cue, rule))
                .filter(cue -> sentence.gap(cue, verb) <= rule.reach() && !isWhere(sentence, cues, verb, cue, rule))
                .filter(cue -> !isOnTheWay(sentence, cues, cue) && !isOfAnotherClause(sentence, verb, cue))
                .map(object -> new Cue(
                        rule.kind().name(),
                        Math.min(verb.first(), object.first()),
                        Math.max(verb.last(), object.last())));
    }

    private static boolean isInOrder(Cue verb, Cue object, PolicyRule rule) {
        return switch (rule.order()) {
            case VERB -> object.first() > verb.last();
            case OBJECT -> object.last() < verb.first();
            case EITHER -> object.first() > verb.last() || object.last() < verb.first();
        };
    }

    /// "bridges, as the president lifts": the object of one verb is not that of the next.
    private static boolean isOfAnotherClause(Sentence sentence, Cue verb, Cue object) {
        for (int i = object.last() + 1; i < verb.first(); i++) {
            if (CLAUSES.contains(sentence.tokens().get(i).lower())) {
                return true;
            }
        }
        return ActorFinder.isParted(
                sentence, Math.min(verb.first(), object.first()), Math.max(verb.last(), object.last()));
    }

    private static boolean isWhere(Sentence sentence, List<Cue> cues, Cue verb, Cue object, PolicyRule rule) {
        boolean place = (rule.kind() == PolicyKind.EASING || rule.kind() == PolicyKind.CLOSURE)
                && cues.stream().anyMatch(cue -> cue.section().equals("border") && cue.first() == object.first());
        for (int i = verb.last() + 1; place && i < object.first(); i++) {
            if (WHERE.contains(sentence.tokens().get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// A road or a passage is a border's only where a border is spoken of.
    private boolean isOnTheWay(Sentence sentence, List<Cue> cues, Cue object) {
        return cues.stream()
                        .anyMatch(cue -> cue.section().equals("way")
                                && cue.first() == object.first()
                                && cue.last() == object.last())
                && !isAtBorder(sentence, cues)
                && sentence.places().stream().noneMatch(PlaceMention::isCountry);
    }

    private static boolean isAtBorder(Sentence sentence, List<Cue> cues) {
        return cues.stream().anyMatch(cue -> cue.section().equals("at.border"))
                || sentence.places().stream().anyMatch(place -> place.kind() == Kind.CROSSING);
    }

    /// Whether a longer cue of another kind covers this one.
    private static boolean isOutdone(List<Cue> cues, Cue cue) {
        return cues.stream()
                .anyMatch(other -> kind(other).isPresent() && other.length() > cue.length() && other.contains(cue));
    }

    /// "closed its border to keep men from leaving": what a measure is for is not another one.
    private static boolean isPurpose(Sentence sentence, List<Cue> cues, Cue measure) {
        return measure.section().equals(PolicyKind.EXIT_BAN.name())
                && sentence.isWord(measure.first() - 1, "to")
                && cues.stream()
                        .anyMatch(cue -> kind(cue).isPresent()
                                && cue.last() < measure.first()
                                && !ActorFinder.isParted(sentence, cue.last(), measure.first()));
    }

    /// "9,600 were refused entry" counts people and lays nothing down.
    private static boolean isCount(Sentence sentence, List<Cue> cues, Cue cue) {
        boolean counted = cues.stream()
                .anyMatch(other -> other.section().equals("counted")
                        && other.first() <= cue.last()
                        && cue.first() <= other.last());
        return counted
                && sentence.numbers().stream().anyMatch(number -> sentence.gap(number, cue.first(), cue.last()) < 3);
    }
}
