/// An ensemble weighted by the figures, run on into the days to come.
@NullMarked
package org.exeunt.forecast;

import org.jspecify.annotations.NullMarked;
