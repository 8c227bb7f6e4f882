package org.exeunt.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.exeunt.place.Corridor;
import org.jspecify.annotations.Nullable;

/// Tells a measure once that a report tells several times.
final class PolicyMerger {
    /// Nothing is in force, nor decided.
    private static final Set<PolicyStatus> OPEN =
            EnumSet.of(PolicyStatus.CONSIDERED, PolicyStatus.CALLED_FOR, PolicyStatus.DENIED);

    private PolicyMerger() {}

    /// Adds a telling to the measures of a report; where one of them is the same, the fuller telling stays and takes
    /// from the other what it lacks.
    static void add(List<Policy> policies, Policy policy) {
        for (int i = 0; i < policies.size(); i++) {
            Policy told = policies.get(i);
            if (isSame(told, policy)) {
                policies.set(i, worth(policy) > worth(told) ? filled(policy, told) : filled(told, policy));
                return;
            }
        }
        policies.add(policy);
    }

    private static boolean isSame(Policy one, Policy other) {
        return one.kind() == other.kind()
                && agree(one.place(), other.place())
                && agree(one.start(), other.start())
                && agree(one.actor(), other.actor())
                && OPEN.contains(one.status()) == OPEN.contains(other.status());
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    /// How much a telling of a measure says.
    private static int worth(Policy policy) {
        return (policy.start() != null ? 4 : 0)
                + (policy.place() != null ? 2 : 0)
                + (policy.destinations().isEmpty() ? 0 : 1);
    }

    private static Policy filled(Policy policy, Policy from) {
        boolean unsided = policy.destinations().isEmpty() && !policy.origins().isEmpty();
        Corridor corridor = unsided && policy.origins().equals(from.origins()) ? from.corridor() : policy.corridor();
        return new Policy(
                policy.id(),
                policy.kind(),
                policy.actor() != null ? policy.actor() : from.actor(),
                corridor,
                policy.place() != null ? policy.place() : from.place(),
                policy.start() != null ? policy.start() : from.start(),
                policy.end() != null ? policy.end() : from.end(),
                policy.status(),
                policy.share(),
                policy.evidence(),
                policy.confidence(),
                policy.known());
    }
}
