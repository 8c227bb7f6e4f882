package org.exeunt.statement;

import java.util.List;
import java.util.stream.Stream;

/// All that a collection of reports says.
///
/// @param figures in the order of reports and of their words
/// @param policies likewise
public record Statements(List<Figure> figures, List<Policy> policies) {
    public Statements {
        figures = List.copyOf(figures);
        policies = List.copyOf(policies);
    }

    /// These and more policies, such as those of a situation.
    public Statements and(List<Policy> more) {
        return new Statements(
                figures, Stream.concat(policies.stream(), more.stream()).toList());
    }
}
