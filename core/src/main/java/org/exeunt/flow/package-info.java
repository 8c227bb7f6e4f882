/// One honest daily series for each corridor, out of contradicting figures.
@NullMarked
package org.exeunt.flow;

import org.jspecify.annotations.NullMarked;
