package org.exeunt.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exeunt.place.Corridor;
import org.exeunt.place.Names;
import org.exeunt.statement.Mode;

/// Flows that are part of another one: those over single crossings of the corridor, those of one mode of travel of all,
/// those to the members of a group of countries of the group. On each day the parts are together at most the whole;
/// never
/// the whole, since nobody says that no part is missing.
///
/// @param whole the flow that holds the others
/// @param parts of one kind, which do not overlap each other
record Parts(FlowKey whole, List<FlowKey> parts) {
    private enum Kind {
        MODE,
        CROSSING,
        DESTINATION
    }

    private record Owner(FlowKey whole, Kind kind) {}

    Parts {
        parts = List.copyOf(parts);
    }

    /// The wholes among these flows that have parts among them, in the order of their keys.
    static List<Parts> among(Collection<FlowKey> flows) {
        TreeSet<FlowKey> known = new TreeSet<>(flows);
        Map<FlowKey, Map<Kind, List<FlowKey>>> parts = new TreeMap<>();
        for (FlowKey flow : known) {
            owner(flow, known)
                    .ifPresent(owner -> parts.computeIfAbsent(owner.whole, key -> new TreeMap<>())
                            .computeIfAbsent(owner.kind, key -> new ArrayList<>())
                            .add(flow));
        }
        List<Parts> all = new ArrayList<>();
        parts.forEach((whole, kinds) -> kinds.values().forEach(own -> all.add(new Parts(whole, own))));
        return all;
    }

    /// The smallest flow that this one is part of.
    private static Optional<Owner> owner(FlowKey flow, TreeSet<FlowKey> known) {
        if (flow.mode() != Mode.ANY) {
            return owned(flow.ofAllModes(), known, Kind.MODE);
        }
        if (flow.corridor().crossing() != null) {
            return known.stream()
                    .filter(other -> isAround(other, flow))
                    .min(Comparator.comparingInt(other -> crossing(other).length()))
                    .map(district -> new Owner(district, Kind.CROSSING))
                    .or(() -> owned(flow.on(flow.corridor().whole()), known, Kind.CROSSING));
        }
        List<FlowKey> groups =
                known.stream().filter(other -> isGroupAround(other, flow)).toList();
        return groups.stream()
                .filter(group -> groups.stream().noneMatch(other -> isGroupAround(group, other)))
                .findFirst()
                .map(group -> new Owner(group, Kind.DESTINATION));
    }

    private static Optional<Owner> owned(FlowKey whole, TreeSet<FlowKey> known, Kind kind) {
        return known.contains(whole) ? Optional.of(new Owner(whole, kind)) : Optional.empty();
    }

    /// Whether the crossing of the second is named within that of the first: `South-East Finland (Vaalimaa, Nuijamaa)`.
    private static boolean isAround(FlowKey district, FlowKey flow) {
        return !crossing(district).equals(crossing(flow))
                && ("-" + crossing(district) + "-").contains("-" + crossing(flow) + "-")
                && district.on(flow.corridor()).equals(flow)
                && district.corridor().whole().equals(flow.corridor().whole());
    }

    /// Whether the destination of the first is a group that holds that of the second, and all else is the same.
    private static boolean isGroupAround(FlowKey group, FlowKey flow) {
        Corridor corridor = group.corridor();
        return corridor.destinations().size() == 1
                && flow.corridor().destinations().size() == 1
                && corridor.destinations()
                        .getFirst()
                        .includes(flow.corridor().destinations().getFirst())
                && corridor.origins().equals(flow.corridor().origins())
                && corridor.crossing() == null
                && group.on(flow.corridor()).equals(flow);
    }

    /// As an identifier; empty if there is none.
    private static String crossing(FlowKey flow) {
        String crossing = flow.corridor().crossing();
        return crossing == null ? "" : Names.id(crossing);
    }
}
