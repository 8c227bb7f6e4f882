/// What leaves the house: figures, policies, flows and forecasts in the formats of the programs that others use, with
/// small
/// counts hidden and a label on every file.
@NullMarked
package org.exeunt.page.extract;

import org.jspecify.annotations.NullMarked;
