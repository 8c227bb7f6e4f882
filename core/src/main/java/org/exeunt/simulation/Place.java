package org.exeunt.simulation;

import org.exeunt.place.Country;

/// A town, city or region's main city from which people leave; or a whole country where no more is known.
///
/// @param id lower-case name with hyphens, unique in its situation
/// @param name as it is shown
/// @param country where it lies
/// @param latitude degrees north
/// @param longitude degrees east
/// @param people inhabitants, at least 0
public record Place(String id, String name, Country country, double latitude, double longitude, long people) {
    public Place {
        if (people < 0) {
            throw new IllegalArgumentException("place '" + id + "' can't have " + people + " people");
        }
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("place '" + id + "' is off the map: " + latitude + ", " + longitude);
        }
    }
}
