package org.exeunt.statement;

import java.util.List;
import java.util.Optional;

/// Reads how far a measure has got: from the words around it, the strongest first.
final class PolicyStatusReader {
    private static final double NEAR = 3.5;
    private static final double AHEAD = 1.5;
    private static final double BESIDE = 1.2;
    private static final List<PolicyStatus> BY_STRENGTH = List.of(
            PolicyStatus.DENIED,
            PolicyStatus.CONSIDERED,
            PolicyStatus.CALLED_FOR,
            PolicyStatus.RUMOURED,
            PolicyStatus.ENDED,
            PolicyStatus.ANNOUNCED);

    private PolicyStatusReader() {}

    /// @param cues all words of measures in the sentence
    /// @param measure those of this one
    static PolicyStatus status(Sentence sentence, List<Cue> cues, Cue measure) {
        boolean callUp = measure.section().equals(PolicyKind.CALL_UP.name());
        if (MeasureFinder.isNegated(sentence, cues, measure)) {
            return PolicyStatus.DENIED;
        }
        for (PolicyStatus status : BY_STRENGTH) {
            double reach = callUp ? BESIDE : status == PolicyStatus.ANNOUNCED ? AHEAD : NEAR;
            Optional<Cue> word = cues.stream()
                    .filter(cue -> cue.section().equals(status.name()))
                    .filter(cue -> sentence.gap(cue, measure) <= reach)
                    .filter(cue -> cue.first() <= measure.last() || !isWill(cues, cue))
                    .filter(cue -> status != PolicyStatus.CALLED_FOR || !measure.contains(cue))
                    .filter(cue -> status != PolicyStatus.ENDED || !isItself(sentence, measure, cue))
                    .findFirst();
            boolean done = status == PolicyStatus.ANNOUNCED && (callUp || isDone(sentence, cues));
            if (word.isPresent() && !done) {
                return status;
            }
        }
        return PolicyStatus.IN_FORCE;
    }

    /// What somebody will do stands before what is done: "opened a corridor for those who want to leave".
    private static boolean isWill(List<Cue> cues, Cue status) {
        return cues.stream()
                .anyMatch(cue ->
                        cue.section().equals("will") && cue.first() == status.first() && cue.last() == status.last());
    }

    /// "was reopened" is an easing, not the end of one, nor is what "had been shut" before.
    private static boolean isItself(Sentence sentence, Cue measure, Cue status) {
        boolean apart = status.last() < measure.first() || measure.last() < status.first();
        boolean opening = measure.section().equals(PolicyKind.EASING.name())
                || measure.section().equals(PolicyKind.CORRIDOR.name());
        return opening && (!apart || sentence.isWord(status.first(), "had"));
    }

    /// "announced a mobilisation" is the measure itself, not a plan for one.
    private static boolean isDone(Sentence sentence, List<Cue> cues) {
        return cues.stream()
                .filter(other -> other.section().equals(PolicyStatus.ANNOUNCED.name()))
                .allMatch(other -> sentence.tokens().get(other.first()).is("announced") && other.length() == 1);
    }
}
