package org.exeunt.statement;

import java.util.List;
import java.util.stream.Stream;
import org.exeunt.report.Refusal;

/// All that a collection of reports and tables says.
///
/// @param figures in the order of reports and of their words, then of tables and their rows
/// @param policies likewise
/// @param refusals tables and rows that can't be used
public record Statements(List<Figure> figures, List<Policy> policies, List<Refusal> refusals) {
    public Statements {
        figures = List.copyOf(figures);
        policies = List.copyOf(policies);
        refusals = List.copyOf(refusals);
    }

    /// With nothing that was refused.
    public Statements(List<Figure> figures, List<Policy> policies) {
        this(figures, policies, List.of());
    }

    /// These and more policies, such as those of a situation.
    public Statements and(List<Policy> more) {
        return new Statements(
                figures, Stream.concat(policies.stream(), more.stream()).toList(), refusals);
    }
}
