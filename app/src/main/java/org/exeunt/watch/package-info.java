/// Looking again and again whether something new was published, and keeping it.
@NullMarked
package org.exeunt.watch;

import org.jspecify.annotations.NullMarked;
