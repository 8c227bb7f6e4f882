package org.exeunt.page.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.statement.Policy;
import org.exeunt.statement.PolicyKind;
import org.exeunt.statement.PolicyStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A policy as a line of `policies.jsonl`. Fields as in [Policy]; null where nothing is stated.
///
/// @param report name of the report, or of the table that holds it
/// @param quote the words that carry it; null if it does not rest on words
/// @param startByte first byte of the quote in the raw document; null without a quote
/// @param endByte first byte behind the quote
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record PolicyLine(
        String id,
        @Nullable String report,
        @Nullable String quote,
        PolicyKind kind,
        @Nullable String actor,
        List<String> origin,
        List<String> destination,
        @Nullable String place,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        PolicyStatus status,
        @Nullable BigDecimal share,
        BigDecimal confidence,
        @Nullable LocalDate known,
        @Nullable Integer startByte,
        @Nullable Integer endByte) {
    static final List<String> BRIEF =
            List.of("report", "kind", "actor", "origin", "destination", "place", "start", "end", "status", "quote");

    /// The line of this policy.
    public static PolicyLine of(Policy policy) {
        FigureLine.Spot spot = FigureLine.Spot.of(policy.evidence());
        var actor = policy.actor();
        return new PolicyLine(
                policy.id(),
                spot.report(),
                spot.quote(),
                policy.kind(),
                actor == null ? null : actor.code(),
                FigureLine.codes(policy.origins()),
                FigureLine.codes(policy.destinations()),
                policy.place(),
                policy.start(),
                policy.end(),
                policy.status(),
                Decimals.exact(policy.share()),
                Decimals.rounded(policy.confidence()),
                policy.known(),
                spot.startByte(),
                spot.endByte());
    }

    /// All policies as a sheet.
    public static Sheet<PolicyLine> sheet(List<Policy> policies) {
        return new Sheet<>(
                PolicyLine.class, BRIEF, policies.stream().map(PolicyLine::of).toList());
    }
}
