package org.exeunt.flow;

import java.util.Collection;
import java.util.Optional;
import org.exeunt.statement.Measure;

/// The two directions of one corridor: net = in − out, both together = in + out, level(t) = level(t−1) + in − out.
///
/// People go out of a destination as RETURN of its corridor. Where nobody counts these, ARRIVAL on the way back is
/// taken
/// for them: at a border, who enters one country leaves the other.
///
/// @param in entries
/// @param out exits
record Sides(FlowKey in, FlowKey out) {
    /// The directions of a flow's corridor, of which at least one is among these flows.
    static Optional<Sides> find(FlowKey flow, Collection<FlowKey> known) {
        FlowKey in = flow.as(Measure.ARRIVAL);
        FlowKey returns = flow.as(Measure.RETURN);
        FlowKey back = in.on(flow.corridor().reversed());
        FlowKey out = !known.contains(returns) && known.contains(back) ? back : returns;
        return known.contains(in) || known.contains(out) ? Optional.of(new Sides(in, out)) : Optional.empty();
    }
}
