package org.exeunt.flow;

import java.util.List;
import java.util.Map;

/// What figures say about flows, each count once.
///
/// @param observations in the order of their figures' ids
/// @param settled standings of the figures that are not used, by id
/// @param speaking for each figure that could make an observation, where and when it speaks, used or not
record Observations(List<Observation> observations, Map<String, Standing> settled, Map<String, Reading> speaking) {
    Observations {
        observations = List.copyOf(observations);
        settled = Map.copyOf(settled);
        speaking = Map.copyOf(speaking);
    }
}
