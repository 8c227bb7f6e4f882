/// Seeded random streams, distributions and quantiles.
@NullMarked
package org.exeunt.chance;

import org.jspecify.annotations.NullMarked;
