/// How good a forecast was: weighted interval score, coverage, and back-tests as of the day.
@NullMarked
package org.exeunt.score;

import org.jspecify.annotations.NullMarked;
