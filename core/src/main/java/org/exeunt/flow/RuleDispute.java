package org.exeunt.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeunt.statement.Policy;
import org.exeunt.statement.PolicyStatus;

/// Something in which statements about one rule contradict each other.
///
/// @param about what they say differently
/// @param claims what they say, the one that more statements make first; at least two
public record RuleDispute(About about, List<Claim> claims) {
    public RuleDispute {
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new IllegalArgumentException("nobody contradicts " + claims);
        }
    }

    /// What statements about a rule can contradict each other in.
    public enum About {
        /// The first day on which it holds.
        START,
        /// The first day on which it no longer holds.
        END,
        /// The part of the people that it touches.
        SHARE,
        /// Whether there is such a rule at all.
        STATUS
    }

    /// One of the contradicting claims.
    ///
    /// @param says `2022-09-30`, `0.5`, `DENIED`
    /// @param statements ids of the policies that say so
    public record Claim(String says, List<String> statements) {
        public Claim {
            statements = List.copyOf(statements);
        }

        @Override
        public String toString() {
            return says + " (" + String.join(", ", statements) + ")";
        }
    }

    /// In words: `start: 2022-09-30 (a, b) against 2022-10-01 (c)`.
    @Override
    public String toString() {
        return about.name().toLowerCase(java.util.Locale.ROOT) + ": "
                + claims.stream().map(Claim::toString).collect(Collectors.joining(" against "));
    }

    /// All that the statements about one rule contradict each other in.
    static List<RuleDispute> among(List<Policy> statements) {
        List<RuleDispute> disputes = new ArrayList<>();
        add(About.STATUS, statements, RuleDispute::existence, disputes);
        add(About.START, statements, RuleDispute::start, disputes);
        add(About.END, statements, policy -> Optional.ofNullable(RuleSettler.endDay(policy)), disputes);
        add(About.SHARE, statements, policy -> Optional.ofNullable(policy.share()), disputes);
        return disputes;
    }

    private static <T> void add(
            About about, List<Policy> statements, Function<Policy, Optional<T>> said, List<RuleDispute> disputes) {
        Map<String, List<String>> claims = new TreeMap<>();
        for (Policy policy : statements) {
            said.apply(policy)
                    .ifPresent(claim -> claims.computeIfAbsent(claim.toString(), key -> new ArrayList<>())
                            .add(policy.id()));
        }
        if (claims.size() > 1) {
            disputes.add(new RuleDispute(
                    about,
                    claims.entrySet().stream()
                            .map(claim -> new Claim(claim.getKey(), claim.getValue()))
                            .sorted(Comparator.comparingInt((Claim claim) -> -claim.statements.size()))
                            .toList()));
        }
    }

    /// Plans, calls and rumours are steps on the way, not contradictions; only a denial is one.
    private static Optional<PolicyStatus> existence(Policy policy) {
        return switch (policy.status()) {
            case IN_FORCE, ANNOUNCED, ENDED -> Optional.of(PolicyStatus.IN_FORCE);
            case DENIED -> Optional.of(PolicyStatus.DENIED);
            case CALLED_FOR, CONSIDERED, RUMOURED -> Optional.empty();
        };
    }

    private static Optional<java.time.LocalDate> start(Policy policy) {
        return policy.status() == PolicyStatus.IN_FORCE || policy.status() == PolicyStatus.ANNOUNCED
                ? Optional.ofNullable(policy.start())
                : Optional.empty();
    }
}
