package org.exeunt.flow;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.statement.Figure;

/// The flows that figures settle into, with what became of each figure and policy.
///
/// @param asOf only what was known by the end of this day was used
/// @param figures all that were given and known
/// @param observations what the figures say about flows, each count once, as the flows were fitted to them
/// @param flows one for each corridor, measure and population that figures speak of
/// @param standings one for each figure
/// @param rules settled from the policies
public record Reconciliation(
        LocalDate asOf,
        List<Figure> figures,
        List<Observation> observations,
        List<Flow> flows,
        List<Standing> standings,
        List<Rule> rules) {
    public Reconciliation {
        figures = List.copyOf(figures);
        observations = List.copyOf(observations);
        flows = List.copyOf(flows);
        standings = List.copyOf(standings);
        rules = List.copyOf(rules);
    }
}
