package org.exeunt.statement;

import java.util.List;
import org.exeunt.place.Country;

/// Whose measure it is, and which movement it touches.
///
/// @param actors countries whose authorities act, one policy each; empty if not known
/// @param origins countries left
/// @param destinations countries entered; empty if not known
/// @param receiving whether the actors are those who are entered
record Sides(List<Country> actors, List<Country> origins, List<Country> destinations, boolean receiving) {}
