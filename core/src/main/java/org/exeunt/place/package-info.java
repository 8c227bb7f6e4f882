/// Where and when: countries, crossings, corridors, periods, and the gazetteer that finds them in words.
@NullMarked
package org.exeunt.place;

import org.jspecify.annotations.NullMarked;
