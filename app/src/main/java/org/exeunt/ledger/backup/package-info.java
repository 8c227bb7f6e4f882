/// A whole ledger as open files, and back; and whether a ledger is sound.
@NullMarked
package org.exeunt.ledger.backup;

import org.jspecify.annotations.NullMarked;
