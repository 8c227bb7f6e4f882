/// The rules and files of the Flee code (djgroen/flee), simulated by cohorts in place of agents.
@NullMarked
package org.exeunt.simulation.flee;

import org.jspecify.annotations.NullMarked;
