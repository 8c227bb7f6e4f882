package org.exeunt.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/// Settles observations, those that nothing ties together apart and at once; what did not change since the last time is
/// not settled again.
final class Settler {
    private static final int MOST_KEPT = 4096;

    private record Group(List<Observation> observations, Map<String, String> authorities) {}

    private final Map<Group, Settlement> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Group, Settlement> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private List<Rule> rules = List.of();

    /// @param authorities names by figure
    /// @param rules that the jumps come from
    synchronized Settlement settle(
            List<Observation> observations,
            Map<String, String> authorities,
            List<Rule> rules,
            ToDoubleBiFunction<FlowKey, LocalDate> jumpVariance) {
        if (!rules.equals(this.rules)) {
            kept.clear();
            this.rules = rules;
        }
        List<Group> groups = FlowFitter.tied(observations).stream()
                .map(tied -> new Group(tied, of(tied, authorities)))
                .toList();
        FlowFitter fitter = new FlowFitter(jumpVariance);
        Map<Group, Settlement> settled = new HashMap<>();
        groups.stream().filter(kept::containsKey).forEach(group -> settled.put(group, kept.get(group)));
        groups.parallelStream()
                .filter(group -> !settled.containsKey(group))
                .map(group -> Map.entry(group, Settlement.of(group.observations, group.authorities, fitter)))
                .toList()
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return Settlement.joined(groups.stream().map(kept::get).toList());
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
