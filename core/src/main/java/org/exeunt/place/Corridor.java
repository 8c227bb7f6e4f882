package org.exeunt.place;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The way that people take: from the countries they leave to the countries they enter, perhaps over one crossing.
///
/// Usually one origin and one destination; several where a figure adds them up (194,000 into three countries).
///
/// @param origins countries left, sorted, each once; empty if not known
/// @param destinations countries entered, sorted, each once; empty if not known
/// @param crossing name of the crossing point as in the report or the gazetteer; null if none is named
public record Corridor(
        List<Country> origins,
        List<Country> destinations,
        @Nullable String crossing) implements Comparable<Corridor> {
    public static final Corridor UNKNOWN = new Corridor(List.of(), List.of(), null);

    public Corridor {
        origins = origins.stream().sorted().distinct().toList();
        destinations = destinations.stream().sorted().distinct().toList();
        if (crossing != null && crossing.isBlank()) {
            throw new IllegalArgumentException("a crossing needs a name, or null");
        }
    }

    /// The corridor between two countries, such as `RUS` to `FIN`.
    public static Corridor of(String origin, String destination) {
        return new Corridor(List.of(Country.of(origin)), List.of(Country.of(destination)), null);
    }

    /// The same corridor over a crossing.
    public Corridor over(@Nullable String crossing) {
        return new Corridor(origins, destinations, crossing);
    }

    /// The same corridor with no crossing named.
    public Corridor whole() {
        return over(null);
    }

    /// Whether there is exactly one origin and one destination, neither of them a group such as the European Union.
    public boolean isSingle() {
        return origins.size() == 1
                && destinations.size() == 1
                && !origins.getFirst().isGroup()
                && !destinations.getFirst().isGroup();
    }

    /// The way back.
    public Corridor reversed() {
        return new Corridor(destinations, origins, crossing);
    }

    /// As in forecasts: `UKR-POL`, `UKR-POL:medyka`, `RUS-FIN;GEO;KAZ`, with `*` for an unknown country.
    public String location() {
        String way = codes(origins) + "-" + codes(destinations);
        return crossing == null ? way : way + ":" + Names.id(crossing);
    }

    /// Codes joined by `;`, or `*` if there are none.
    public static String codes(List<Country> countries) {
        return countries.isEmpty() ? "*" : countries.stream().map(Country::code).collect(Collectors.joining(";"));
    }

    /// By origins, destinations and crossing; a corridor goes before the crossings on it.
    @Override
    public int compareTo(Corridor other) {
        int order = compare(origins, other.origins);
        order = order != 0 ? order : compare(destinations, other.destinations);
        return order != 0
                ? order
                : Objects.requireNonNullElse(crossing, "").compareTo(Objects.requireNonNullElse(other.crossing, ""));
    }

    private static int compare(List<Country> some, List<Country> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    @Override
    public String toString() {
        return location();
    }
}
