package org.exeunt.simulation;

import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Crossing;
import org.exeunt.place.Names;
import org.jspecify.annotations.Nullable;

/// A crossing with what it lets through.
///
/// @param crossing the crossing point
/// @param capacityPeoplePerDay people it can let out in a day; null if nothing limits it
public record Gate(Crossing crossing, @Nullable Double capacityPeoplePerDay) {
    public Gate {
        if (capacityPeoplePerDay != null && !(capacityPeoplePerDay >= 0)) {
            throw new IllegalArgumentException(
                    "crossing '" + crossing.id() + "' can't let " + capacityPeoplePerDay + " people through");
        }
    }

    public String id() {
        return crossing.id();
    }

    /// Whether people can leave this country here.
    public boolean leads(Country origin) {
        return crossing.a().equals(origin) || crossing.b().equals(origin);
    }

    /// Where people get who leave this country here.
    public Country from(Country origin) {
        return crossing.a().equals(origin) ? crossing.b() : crossing.a();
    }

    /// Whether it lies on this corridor, and is the crossing that the corridor names if it names one.
    public boolean isOn(Corridor corridor) {
        return corridor.origins().stream()
                        .anyMatch(origin ->
                                leads(origin) && corridor.destinations().contains(from(origin)))
                && (corridor.crossing() == null || isCalled(corridor.crossing()));
    }

    /// Whether this is one of its names.
    public boolean isCalled(String name) {
        String id = Names.id(name);
        return id.equals(crossing.id())
                || id.equals(Names.id(crossing.name()))
                || crossing.aliases().stream().anyMatch(alias -> id.equals(Names.id(alias)));
    }
}
