package org.exeunt.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Things that belong together because others join them (disjoint sets).
///
/// @param <T> compared by value; of a group the smallest leads, so that the order of joining makes no difference
final class Groups<T extends Comparable<? super T>> {
    private final Map<T, T> leaders = new HashMap<>();

    /// Puts these into one group.
    void join(List<T> together) {
        T leader = leader(together.getFirst());
        for (T one : together) {
            T other = leader(one);
            boolean isBefore = leader.compareTo(other) <= 0;
            leaders.put(isBefore ? other : leader, isBefore ? leader : other);
            leader = isBefore ? leader : other;
        }
    }

    /// All that were joined.
    Collection<T> members() {
        return List.copyOf(leaders.keySet());
    }

    /// The one that stands for a thing's group.
    T leader(T thing) {
        T at = thing;
        for (T up = leaders.getOrDefault(at, at); !up.equals(at); up = leaders.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }
}
