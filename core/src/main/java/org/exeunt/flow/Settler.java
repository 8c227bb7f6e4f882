package org.exeunt.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exeunt.place.Corridor;

/// Settles observations, those that nothing ties together apart and at once; what did not change since the last time is
/// not settled again.
final class Settler {
    private static final int MOST_KEPT = 4096;

    private record Group(List<Observation> observations, Map<String, String> authorities, Jumps jumps) {}

    private final Memo<Group, Settlement> kept = new Memo<>(MOST_KEPT);

    /// @param authorities names by figure
    Settlement settle(List<Observation> observations, Map<String, String> authorities, Jumps jumps) {
        return Settlement.joined(FlowFitter.tied(observations).parallelStream()
                .map(tied -> new Group(tied, of(tied, authorities), jumps.touching(corridors(tied))))
                .map(group -> kept.of(group, Settler::settle))
                .toList());
    }

    private static Settlement settle(Group group) {
        return Settlement.of(group.observations, group.authorities, new FlowFitter(group.jumps::variance));
    }

    private static List<Corridor> corridors(List<Observation> observations) {
        return observations.stream()
                .flatMap(observation -> observation.allFlows().stream())
                .map(FlowKey::corridor)
                .distinct()
                .toList();
    }

    private static Map<String, String> of(List<Observation> observations, Map<String, String> authorities) {
        Map<String, String> own = new HashMap<>();
        for (Observation observation : observations) {
            String authority = authorities.get(observation.figure());
            if (authority != null) {
                own.put(observation.figure(), authority);
            }
        }
        return own;
    }
}
