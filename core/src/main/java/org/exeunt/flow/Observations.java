package org.exeunt.flow;

import java.util.List;
import java.util.Map;

/// What figures say about flows, each count once.
///
/// @param observations in the order of their figures' ids
/// @param levels readings of levels of which the changes are among the observations
/// @param settled standings of the figures that are not used, by id
/// @param speaking for each figure that could make an observation, where and when it speaks, used or not
record Observations(
        List<Observation> observations,
        List<Reading> levels,
        Map<String, Standing> settled,
        Map<String, Reading> speaking) {
    Observations {
        levels = List.copyOf(levels);
        observations = List.copyOf(observations);
        settled = Map.copyOf(settled);
        speaking = Map.copyOf(speaking);
    }
}
