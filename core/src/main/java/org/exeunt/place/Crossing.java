package org.exeunt.place;

import java.util.List;
import java.util.regex.Pattern;

/// An official border crossing point between two countries.
///
/// @param id lower-case name with hyphens, unique, as it appears in locations such as `UKR-POL:medyka`
/// @param name the usual English name, such as `Verkhny Lars`
/// @param aliases other names, also that of the post on the other side
/// @param a one country
/// @param b the other country
/// @param latitude degrees north
/// @param longitude degrees east
public record Crossing(
        String id, String name, List<String> aliases, Country a, Country b, double latitude, double longitude) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Crossing {
        aliases = List.copyOf(aliases);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a crossing's id is lower-case words joined by hyphens: '" + id + "'");
        }
        if (a.equals(b)) {
            throw new IllegalArgumentException("crossing '" + id + "' does not join two countries");
        }
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("crossing '" + id + "' is off the map: " + latitude + ", " + longitude);
        }
    }

    /// Whether the crossing lies on the border of these two countries, in either order.
    public boolean joins(Country one, Country other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }
}
