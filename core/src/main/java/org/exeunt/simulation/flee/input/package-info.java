/// Reads a Flee case as it is: places, routes, closures, conflicts, counts, settings.
@NullMarked
package org.exeunt.simulation.flee.input;

import org.jspecify.annotations.NullMarked;
