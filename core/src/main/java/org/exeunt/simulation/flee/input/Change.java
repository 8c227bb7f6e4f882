package org.exeunt.simulation.flee.input;

/// A row of `location_changes.csv`: a place becomes another kind on a day.
///
/// @param place its index
public record Change(int place, LocationKind kind, int day) {}
