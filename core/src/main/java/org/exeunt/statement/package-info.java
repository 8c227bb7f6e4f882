/// What a report says: figures and policies, each with the very words that state it.
@NullMarked
package org.exeunt.statement;

import org.jspecify.annotations.NullMarked;
