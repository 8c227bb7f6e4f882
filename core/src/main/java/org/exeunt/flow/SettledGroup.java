package org.exeunt.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeunt.place.Names;
import org.exeunt.statement.Figure;

/// What figures settle into that have nothing to do with any others.
///
/// @param observations what they say about flows, as the flows were fitted to them
/// @param flows of people, nets and levels among them
/// @param standings one for each figure
record SettledGroup(List<Observation> observations, List<Flow> flows, List<Standing> standings) {
    SettledGroup {
        observations = List.copyOf(observations);
        flows = List.copyOf(flows);
        standings = List.copyOf(standings);
    }

    /// Settles figures that are given in the order of their ids.
    static SettledGroup of(List<Figure> figures, LocalDate asOf, Jumps jumps, Settler settler) {
        Observations found = new ObservationFinder().find(figures, asOf);
        Settlement settlement = settler.settle(found.observations(), authorities(figures), jumps);
        List<Standing> standings = new StandingFinder(figures, found, settlement).standings();
        Set<String> aside = standings.stream()
                .filter(standing -> standing.verdict() == Standing.Verdict.SET_ASIDE)
                .map(Standing::figure)
                .collect(Collectors.toSet());
        Speaking speaking = new Speaking(found.speaking(), aside);
        Ceilings ceilings = new Ceilings(settlement.observations());
        Nesting nesting = new Nesting(settlement.flows());
        List<Flow> flows = settlement.flows().stream()
                .map(flow -> flow.flow(
                        date -> speaking.of(flow.key(), date),
                        date -> ceilings.people(flow.key(), date),
                        date -> nesting.range(flow.key(), date)))
                .toList();
        List<Flow> balances = new BalanceFlows(flows, settlement.flows(), speaking).flows(found.levels());
        return new SettledGroup(
                settlement.observations(),
                Stream.concat(flows.stream(), balances.stream()).toList(),
                standings);
    }

    /// Who is said to have counted, by figure.
    private static Map<String, String> authorities(List<Figure> figures) {
        Map<String, String> authorities = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.source() != null) {
                authorities.put(figure.id(), Names.id(figure.source()));
            }
        }
        return authorities;
    }
}
