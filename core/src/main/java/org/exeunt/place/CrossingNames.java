package org.exeunt.place;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Crossings by what they are called. Where a name serves for two crossings, the one that was given first has it.
final class CrossingNames {
    private final Map<String, Crossing> byId;
    private final Map<String, Crossing> byName = new HashMap<>(2048);

    /// @param crossings in order of precedence; of two with the same id the first is kept
    CrossingNames(Iterable<Crossing> crossings) {
        Map<String, Crossing> kept = new LinkedHashMap<>();
        crossings.forEach(crossing -> kept.putIfAbsent(crossing.id(), crossing));
        kept.values().forEach(crossing -> {
            add(crossing.name(), crossing);
            crossing.aliases().forEach(alias -> add(alias, crossing));
        });
        kept.values().forEach(this::addJoined);
        byId = Collections.unmodifiableMap(new TreeMap<>(kept));
    }

    Optional<Crossing> findCrossing(String name) {
        return Optional.ofNullable(byName.get(Names.fold(name)));
    }

    List<Crossing> crossings() {
        return List.copyOf(byId.values());
    }

    int longestNameWords() {
        return byName.keySet().stream().mapToInt(CountryNames::words).max().orElse(0);
    }

    /// Reports write both posts' names: `Shehyni-Medyka`, `Medyka-Shehyni`.
    private void addJoined(Crossing crossing) {
        crossing.aliases().forEach(alias -> {
            add(crossing.name() + " " + alias, crossing);
            add(alias + " " + crossing.name(), crossing);
        });
    }

    private void add(String name, Crossing crossing) {
        byName.putIfAbsent(Names.fold(name), crossing);
    }
}
