/// The pipeline: a report makes statements, statements settle into flows, flows steer simulations, simulations make a
/// forecast, a forecast earns a score.
@NullMarked
package org.exeunt;

import org.jspecify.annotations.NullMarked;
