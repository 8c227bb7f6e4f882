package org.exeunt.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.report.Passage;
import org.exeunt.report.Report;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the policies of a report: measures that change who can move, where or how.
final class PolicyReader {
    private static final Set<PolicyKind> BY_THE_DESTINATION = EnumSet.of(PolicyKind.ENTRY_BAN);
    private static final double REACH = 7;

    private final Lexicon lexicon;

    PolicyReader(LanguagePack pack) {
        lexicon = pack.policies();
    }

    /// The policies, in the order of their words; a measure told twice in one report is one policy.
    List<Policy> policies(Report report, List<Sentence> sentences, Background background) {
        List<Policy> policies = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        Discourse discourse = new Discourse();
        for (Sentence sentence : sentences) {
            discourse.hear(sentence);
            List<Cue> cues = lexicon.cues(sentence.tokens());
            for (Cue cue : cues) {
                kind(cue)
                        .flatMap(kind -> policy(report, sentence, cues, cue, kind, background, discourse))
                        .filter(policy -> told.add(identity(policy)))
                        .ifPresent(policies::add);
            }
        }
        return policies;
    }

    private static List<Object> identity(Policy policy) {
        return List.of(
                policy.kind(),
                policy.corridor().location(),
                policy.place() == null ? "" : policy.place(),
                policy.status() == PolicyStatus.IN_FORCE ? "" : policy.status());
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
        if (isQuestion(sentence) || isOutdone(cues, cue)) {
            return Optional.empty();
        }
        PolicyStatus status = status(sentence, cues, cue);
        Country origin = background.origin();
        Country destination = destination(sentence, cue, kind, origin, discourse);
        Country actor = BY_THE_DESTINATION.contains(kind) ? destination : actor(sentence, cue, origin, destination);
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

    private static boolean isQuestion(Sentence sentence) {
        return sentence.tokens().getLast().is("?");
    }

    /// Whether a longer cue of another kind covers this one.
    private static boolean isOutdone(List<Cue> cues, Cue cue) {
        return cues.stream()
                .anyMatch(other -> kind(other).isPresent() && other.length() > cue.length() && other.contains(cue));
    }

    private static PolicyStatus status(Sentence sentence, List<Cue> cues, Cue cue) {
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
            boolean done = status == PolicyStatus.ANNOUNCED && isDone(sentence, cues, cue);
            if (near && !done) {
                return status;
            }
        }
        return PolicyStatus.IN_FORCE;
    }

    /// "announced a mobilisation" is the measure itself, not a plan for one.
    private static boolean isDone(Sentence sentence, List<Cue> cues, Cue cue) {
        return cue.section().equals(PolicyKind.CALL_UP.name())
                || cues.stream()
                        .filter(other -> other.section().equals("ANNOUNCED"))
                        .allMatch(other -> sentence.tokens().get(other.first()).is("announced") && other.length() == 1);
    }

    private static double reach(Sentence sentence, Cue a, Cue b) {
        if (a.first() <= b.last() && b.first() <= a.last()) {
            return 0;
        }
        return a.last() < b.first() ? sentence.gap(a.last(), b.first()) : sentence.gap(b.last(), a.first());
    }

    private @Nullable Country destination(
            Sentence sentence, Cue cue, PolicyKind kind, @Nullable Country origin, Discourse discourse) {
        PlaceMention nearest = null;
        double best = REACH;
        for (PlaceMention place : sentence.places()) {
            boolean country = place.countries().size() == 1 && place.kind() != Kind.PEOPLE;
            boolean crossing =
                    place.kind() == Kind.CROSSING && place.countries().size() == 2;
            if (crossing && place.countries().stream().anyMatch(c -> c.equals(origin))) {
                return place.countries().stream()
                        .filter(c -> !c.equals(origin))
                        .findFirst()
                        .orElse(null);
            }
            double gap = reach(sentence, new Cue("", place.first(), place.last()), cue);
            if (country && !place.country().equals(origin) && gap < best) {
                best = gap;
                nearest = place;
            }
        }
        if (nearest != null) {
            return nearest.country();
        }
        boolean anaphor = sentence.places().stream().anyMatch(place -> place.kind() == Kind.ANAPHOR);
        return BY_THE_DESTINATION.contains(kind) || (anaphor && kind == PolicyKind.EASING)
                ? discourse.lastCountry(origin, List.of())
                : null;
    }

    private static @Nullable Country actor(
            Sentence sentence, Cue cue, @Nullable Country origin, @Nullable Country destination) {
        boolean theirs = false;
        for (PlaceMention place : sentence.places()) {
            boolean subject =
                    place.last() < cue.first() && place.countries().size() == 1 && place.kind() != Kind.PEOPLE;
            if (subject
                    && Role.of(sentence, place) != Role.TO
                    && place.country().equals(destination)) {
                theirs = true;
            }
            if (subject && place.country().equals(origin)) {
                return origin;
            }
        }
        return theirs ? destination : origin;
    }

    private static @Nullable String place(Sentence sentence, Cue cue, PolicyKind kind) {
        if (kind == PolicyKind.CALL_UP) {
            return null;
        }
        return sentence.places().stream()
                .filter(place -> place.kind() == Kind.CROSSING)
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
            if (gap < best && time.period().start() != null) {
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
