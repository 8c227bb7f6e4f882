/// Situations, and simulated courses of events in which cohorts of people move.
@NullMarked
package org.exeunt.simulation;

import org.jspecify.annotations.NullMarked;
