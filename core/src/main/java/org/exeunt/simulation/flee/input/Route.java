package org.exeunt.simulation.flee.input;

/// A row of `routes.csv`: a road both ways between two places.
///
/// @param from index of the first place
/// @param to index of the second place
/// @param distanceKm above 0
/// @param redirection 0 none; 1 all who set out from the second place go to the first, 2 the other way round
/// @param speedKmPerDay of the road's own column `max_move_speed`, or 0 for that of the settings
public record Route(int from, int to, double distanceKm, int redirection, double speedKmPerDay) {}
