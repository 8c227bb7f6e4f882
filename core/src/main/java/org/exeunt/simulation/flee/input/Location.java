package org.exeunt.simulation.flee.input;

/// A row of `locations.csv`.
///
/// @param kind at the beginning; a conflict zone whose day is later begins as a town
/// @param population people who live there, or of a camp the capacity; divided by `hasten`
/// @param intensity of the conflict where it is a conflict zone from the start (column `conflict_intensity`)
/// @param initialPeople people in a camp beyond the counts of the first day (column `initial_idps`)
/// @param capacityPerDay by which a capacity grows each day (column `capacity_per_day`)
/// @param pull what `use_economic_pull` adds abroad: trade volume + hdi² (columns `trade_volume`, `hdi`)
public record Location(
        String name,
        String region,
        String country,
        double latitude,
        double longitude,
        LocationKind kind,
        long population,
        double intensity,
        long initialPeople,
        long capacityPerDay,
        double pull) {}
