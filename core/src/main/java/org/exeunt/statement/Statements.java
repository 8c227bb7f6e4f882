package org.exeunt.statement;

import java.util.List;

/// All that a collection of reports says.
///
/// @param figures in the order of reports and of their words
/// @param policies likewise
public record Statements(List<Figure> figures, List<Policy> policies) {
    public Statements {
        figures = List.copyOf(figures);
        policies = List.copyOf(policies);
    }
}
