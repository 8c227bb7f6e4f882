package org.exeunt.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.report.Passage;
import org.exeunt.report.Report;
import org.exeunt.statement.LanguagePack.PolicyRule;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the policies of a report: measures that change who can move, where or how.
final class PolicyReader {
    private static final Set<PolicyKind> BY_THE_DESTINATION = EnumSet.of(PolicyKind.ENTRY_BAN);
    private static final Set<PolicyKind> BY_EITHER_SIDE = EnumSet.of(
            PolicyKind.CLOSURE, PolicyKind.TURN_BACK, PolicyKind.EASING, PolicyKind.CORRIDOR, PolicyKind.ENTRY_BAN);
    private static final Set<PolicyKind> AT_A_BORDER = EnumSet.of(PolicyKind.TURN_BACK);
    private static final Set<String> BORDER_WORDS = Set.of(
            "border",
            "borders",
            "frontier",
            "checkpoint",
            "checkpoints",
            "crossing",
            "crossings",
            "barrier",
            "barriers",
            "register",
            "river",
            "bridge",
            "gate",
            "soldiers",
            "guards");
    /// Nothing is in force, nor decided.
    private static final Set<PolicyStatus> OPEN =
            EnumSet.of(PolicyStatus.CONSIDERED, PolicyStatus.CALLED_FOR, PolicyStatus.DENIED);
    private static final double REACH = 7;
    /// Times less exact than this many days do not date a measure.
    private static final long EXACT_DAYS = 2;

    private final Lexicon lexicon;
    private final List<PolicyRule> rules;

    PolicyReader(LanguagePack pack) {
        lexicon = pack.policies();
        rules = pack.policyRules();
    }

    /// The policies, in the order of their words; a measure told several times in one report is one policy.
    List<Policy> policies(Report report, List<Sentence> sentences, Background background) {
        List<Policy> policies = new ArrayList<>();
        Discourse discourse = new Discourse();
        for (Sentence sentence : sentences) {
            discourse.hear(sentence);
            List<Cue> cues = new ArrayList<>(lexicon.cues(sentence.tokens()));
            cues.addAll(joined(sentence, cues));
            for (Cue cue : cues) {
                kind(cue)
                        .flatMap(kind -> policy(report, sentence, cues, cue, kind, background, discourse))
                        .ifPresent(policy -> add(policies, policy));
            }
        }
        return policies;
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
                        .min(Comparator.comparingDouble(cue -> cue.length()))
                        .filter(cue ->
                                cues.stream().noneMatch(other -> other.section().equals(cue.section())))
                        .ifPresent(joined::add);
            }
        }
        return joined;
    }

    private static Stream<Cue> objects(Sentence sentence, List<Cue> cues, Cue verb, PolicyRule rule) {
        return cues.stream()
                .filter(cue -> cue.section().equals(rule.object()))
                .filter(cue -> cue.first() > verb.last() || (!rule.verbFirst() && cue.last() < verb.first()))
                .filter(cue -> reach(sentence, cue, verb) <= rule.reach())
                .map(object -> new Cue(
                        rule.kind().name(),
                        Math.min(verb.first(), object.first()),
                        Math.max(verb.last(), object.last())));
    }

    private static void add(List<Policy> policies, Policy policy) {
        for (int i = 0; i < policies.size(); i++) {
            Policy told = policies.get(i);
            if (isSame(told, policy)) {
                if (worth(policy) > worth(told)) {
                    policies.set(i, policy);
                }
                return;
            }
        }
        policies.add(policy);
    }

    private static boolean isSame(Policy one, Policy other) {
        boolean places =
                one.place() == null || other.place() == null || one.place().equals(other.place());
        boolean starts =
                one.start() == null || other.start() == null || one.start().equals(other.start());
        boolean actors =
                one.actor() == null || other.actor() == null || one.actor().equals(other.actor());
        return one.kind() == other.kind()
                && places
                && starts
                && actors
                && OPEN.contains(one.status()) == OPEN.contains(other.status());
    }

    /// How much a telling of a measure says.
    private static int worth(Policy policy) {
        return (policy.start() != null ? 4 : 0)
                + (policy.place() != null ? 2 : 0)
                + (policy.destinations().isEmpty() ? 0 : 1);
    }

    private static Optional<PolicyKind> kind(Cue cue) {
        for (PolicyKind kind : PolicyKind.values()) {
            if (kind.name().equals(cue.section())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Optional<Policy> policy(
            Report report,
            Sentence sentence,
            List<Cue> cues,
            Cue cue,
            PolicyKind kind,
            Background background,
            Discourse discourse) {
        boolean elsewhere = AT_A_BORDER.contains(kind) && !isAtBorder(sentence);
        if (isQuestion(sentence) || isOutdone(cues, cue) || elsewhere) {
            return Optional.empty();
        }
        PolicyStatus status = status(sentence, cues, cue);
        Country origin = background.origin();
        Country subject = subject(sentence, cue);
        Country named = destination(sentence, cue, kind, origin, discourse);
        boolean theirs = subject != null && !subject.equals(origin) && BY_EITHER_SIDE.contains(kind);
        Country destination = named == null && theirs
                ? subject
                : named == null ? implied(sentence, kind, background, discourse) : named;
        Country actor = BY_THE_DESTINATION.contains(kind) ? destination : theirs ? subject : origin;
        Corridor corridor = new Corridor(
                origin == null ? List.of() : List.of(origin),
                destination == null || kind == PolicyKind.CALL_UP ? List.of() : List.of(destination),
                null);
        Passage whole = report.passage(sentence.start(), sentence.end());
        Passage quote = report.passage(
                sentence.tokens().get(cue.first()).start(),
                sentence.tokens().get(cue.last()).end());
        LocalDate published = report.published().day();
        LocalDate start = start(sentence, cue, status, published);
        return Optional.of(new Policy(
                "p-" + report.id().substring(0, Math.min(8, report.id().length())) + "-"
                        + kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + quote.startByte(),
                kind,
                actor,
                corridor,
                place(sentence, cue, kind),
                start,
                null,
                status,
                null,
                new Evidence.Quote(quote, whole),
                0.7,
                published));
    }

    private static boolean isAtBorder(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> BORDER_WORDS.contains(token.lower()))
                || sentence.places().stream().anyMatch(place -> place.kind() == Kind.CROSSING);
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.tokens().getLast().is("?");
    }

    /// Whether a longer cue of another kind covers this one.
    private static boolean isOutdone(List<Cue> cues, Cue cue) {
        return cues.stream()
                .anyMatch(other -> kind(other).isPresent() && other.length() > cue.length() && other.contains(cue));
    }

    private static PolicyStatus status(Sentence sentence, List<Cue> cues, Cue cue) {
        if (cue.section().equals(PolicyKind.CALL_UP.name())) {
            return PolicyStatus.IN_FORCE;
        }
        for (PolicyStatus status : List.of(
                PolicyStatus.DENIED,
                PolicyStatus.CONSIDERED,
                PolicyStatus.CALLED_FOR,
                PolicyStatus.RUMOURED,
                PolicyStatus.ENDED,
                PolicyStatus.ANNOUNCED)) {
            boolean near = cues.stream()
                    .filter(other -> other.section().equals(status.name()))
                    .anyMatch(other -> reach(sentence, other, cue) <= (status == PolicyStatus.ANNOUNCED ? 1.5 : 3.5));
            boolean done = status == PolicyStatus.ANNOUNCED && isDone(sentence, cues);
            if (near && !done) {
                return status;
            }
        }
        return PolicyStatus.IN_FORCE;
    }

    /// "announced a mobilisation" is the measure itself, not a plan for one.
    private static boolean isDone(Sentence sentence, List<Cue> cues) {
        return cues.stream()
                .filter(other -> other.section().equals("ANNOUNCED"))
                .allMatch(other -> sentence.tokens().get(other.first()).is("announced") && other.length() == 1);
    }

    private static double reach(Sentence sentence, Cue a, Cue b) {
        if (a.first() <= b.last() && b.first() <= a.last()) {
            return 0;
        }
        return a.last() < b.first() ? sentence.gap(a.last(), b.first()) : sentence.gap(b.last(), a.first());
    }

    private static @Nullable Country destination(
            Sentence sentence, Cue cue, PolicyKind kind, @Nullable Country origin, Discourse discourse) {
        boolean entry = BY_THE_DESTINATION.contains(kind) || kind == PolicyKind.EASING;
        PlaceMention nearest = null;
        double best = REACH;
        for (PlaceMention place : sentence.places()) {
            boolean country = place.countries().size() == 1
                    && place.kind() != Kind.PEOPLE
                    && (place.kind() != Kind.TOWN || (Role.of(sentence, place) == Role.TO && !entry));
            boolean crossing =
                    place.kind() == Kind.CROSSING && place.countries().size() == 2;
            if (crossing && place.countries().stream().anyMatch(c -> c.equals(origin))) {
                return place.countries().stream()
                        .filter(c -> !c.equals(origin))
                        .findFirst()
                        .orElse(null);
            }
            boolean towards = entry || Role.of(sentence, place) == Role.TO || isBehindBorderWith(sentence, place);
            double gap = reach(sentence, new Cue("", place.first(), place.last()), cue);
            if (country && towards && !place.country().equals(origin) && gap < best) {
                best = gap;
                nearest = place;
            }
        }
        if (nearest != null) {
            return nearest.country();
        }
        return BY_THE_DESTINATION.contains(kind) ? discourse.lastCountry(origin, List.of()) : null;
    }

    /// "the border with Kazakhstan".
    private static boolean isBehindBorderWith(Sentence sentence, PlaceMention place) {
        return sentence.isWord(place.first() - 1, "with") && sentence.isWord(place.first() - 2, "border");
    }

    /// The country whose people or authorities the sentence says act: the one named last before the words of the
    /// measure.
    private static @Nullable Country subject(Sentence sentence, Cue cue) {
        Country subject = null;
        for (PlaceMention place : sentence.places()) {
            boolean before = place.last() < cue.first() && place.countries().size() == 1;
            Role role = Role.of(sentence, place);
            boolean acts = place.kind() != Kind.PEOPLE && place.kind() != Kind.TOWN;
            if (before && acts && role != Role.TO && role != Role.FROM) {
                subject = subject == null || role != Role.IN ? place.country() : subject;
            }
        }
        return subject;
    }

    /// The way that a measure at a border touches, where the sentence does not say: that of the crossing or country
    /// that
    /// was spoken of.
    private static @Nullable Country implied(
            Sentence sentence, PolicyKind kind, Background background, Discourse discourse) {
        if (!AT_A_BORDER.contains(kind) && !BY_EITHER_SIDE.contains(kind) && kind != PolicyKind.DRAFT_OFFICE) {
            return null;
        }
        PlaceMention crossing = discourse.lastCrossing(sentence.paragraph());
        if (crossing != null && crossing.countries().contains(background.origin())) {
            return crossing.countries().stream()
                    .filter(country -> !country.equals(background.origin()))
                    .findFirst()
                    .orElse(null);
        }
        return kind == PolicyKind.CLOSURE ? null : background.destination();
    }

    private static @Nullable String place(Sentence sentence, Cue cue, PolicyKind kind) {
        if (kind == PolicyKind.CALL_UP) {
            return null;
        }
        return sentence.places().stream()
                .filter(place ->
                        place.kind() == Kind.CROSSING || (place.kind() == Kind.TOWN && kind != PolicyKind.ENTRY_BAN))
                .min(Comparator.comparingDouble(
                        place -> reach(sentence, new Cue("", place.first(), place.last()), cue)))
                .map(PlaceMention::name)
                .orElse(null);
    }

    private static @Nullable LocalDate start(
            Sentence sentence, Cue cue, PolicyStatus status, @Nullable LocalDate published) {
        TimeMention nearest = null;
        double best = REACH;
        for (TimeMention time : sentence.times()) {
            Cue words = new Cue("", sentence.tokenAt(time.start()), sentence.tokenBefore(time.end()));
            double gap = reach(sentence, words, cue);
            boolean exact = time.period().start() != null
                    && (time.kind() == TimeMention.Kind.SINCE
                            || time.period().days().orElse(99) <= EXACT_DAYS);
            if (gap < best && exact && !PeriodReader.isOfSaying(sentence, time)) {
                best = gap;
                nearest = time;
            }
        }
        if (nearest == null || status == PolicyStatus.CONSIDERED || status == PolicyStatus.DENIED) {
            return null;
        }
        LocalDate start = nearest.period().start();
        boolean ahead =
                status == PolicyStatus.ANNOUNCED && published != null && start != null && !start.isAfter(published);
        LocalDate next = start == null ? null : start.plusWeeks(1);
        return ahead && nearest.end() - nearest.start() < 22 ? next : start;
    }
}
