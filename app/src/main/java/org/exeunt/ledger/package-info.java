/// What is known, and since when, on disk: a database that only grows.
@NullMarked
package org.exeunt.ledger;

import org.jspecify.annotations.NullMarked;
