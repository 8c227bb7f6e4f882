package org.exeunt.simulation;

/// A road, passable in both directions.
///
/// @param from id of a place or crossing
/// @param to id of another
/// @param distanceKm its length
public record Link(String from, String to, double distanceKm) {
    public Link {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a link joins two places, not '" + from + "' with itself");
        }
        if (!(distanceKm >= 0) || distanceKm > 40_000) {
            throw new IllegalArgumentException("a link can't be " + distanceKm + " km long");
        }
    }
}
