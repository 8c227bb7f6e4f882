package org.exeunt.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.jdbi.v3.core.Handle;

/// The corridors that figures and policies speak of, each once.
final class Ways {
    private Ways() {}

    /// Numbers by [#key].
    static Map<String, Long> numbers(Handle handle) {
        Map<String, Long> numbers = new HashMap<>();
        handle.createQuery("SELECT number, origin, destination, crossing FROM way")
                .map((row, context) -> Map.entry(
                        key(row.getString("origin"), row.getString("destination"), row.getString("crossing")),
                        row.getLong("number")))
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
        return numbers;
    }

    static String key(String origin, String destination, String crossing) {
        return origin + ">" + destination + ">" + crossing;
    }

    /// Numbers of the corridors that lie on this one: with its countries, perhaps among others that a figure adds up,
    /// and with its crossing, if it has one.
    static List<Long> on(Corridor corridor, Handle handle) {
        return numbers(handle).entrySet().stream()
                .filter(entry -> lies(entry.getKey().split(">", -1), corridor))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean lies(String[] way, Corridor corridor) {
        return holds(way[0], corridor.origins())
                && holds(way[1], corridor.destinations())
                && (corridor.crossing() == null || corridor.crossing().equals(way[2]));
    }

    private static boolean holds(String codes, List<Country> countries) {
        List<String> all = Arrays.asList(codes.split(";", -1));
        return countries.stream().allMatch(country -> all.contains(country.code()));
    }
}
