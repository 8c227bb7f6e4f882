package org.exeunt.page.export;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.flow.Rule;
import org.exeunt.flow.RuleDispute;
import org.exeunt.statement.Policy;
import org.exeunt.statement.PolicyKind;
import org.jspecify.annotations.Nullable;

/// A rule as a line of a table and as the page shows it. Fields as in [Rule].
///
/// @param statements ids of the policies that it was settled from
/// @param disputes what these contradict each other in: `start: 2022-09-30 (a, b) against 2022-10-01 (c)`
public record RuleLine(
        String id,
        PolicyKind kind,
        @Nullable String actor,
        List<String> origin,
        List<String> destination,
        @Nullable String crossing,
        @Nullable String place,
        @Nullable LocalDate announced,
        @Nullable LocalDate inForce,
        @Nullable LocalDate ended,
        List<String> statements,
        List<String> disputes) {
    static final List<String> BRIEF =
            List.of("kind", "actor", "origin", "destination", "place", "announced", "in_force", "ended", "disputes");

    /// The line of this rule.
    public static RuleLine of(Rule rule) {
        var actor = rule.actor();
        return new RuleLine(
                rule.id(),
                rule.kind(),
                actor == null ? null : actor.code(),
                FigureLine.codes(rule.corridor().origins()),
                FigureLine.codes(rule.corridor().destinations()),
                rule.corridor().crossing(),
                rule.place(),
                rule.announced(),
                rule.inForce(),
                rule.ended(),
                rule.statements().stream().map(Policy::id).toList(),
                rule.disputes().stream().map(RuleDispute::toString).toList());
    }

    /// All rules as a sheet.
    public static Sheet<RuleLine> sheet(List<Rule> rules) {
        return new Sheet<>(
                RuleLine.class, BRIEF, rules.stream().map(RuleLine::of).toList());
    }
}
