package org.exeunt.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a ledger is kept: in one file (SQLite), or in a PostgreSQL database that a team shares.
///
/// @param kind which of the two
/// @param url the JDBC address
/// @param name what messages call it: the file, or the address without what follows `?`, so that no password shows
/// @param file the file; null for a database
public record LedgerAddress(
        Kind kind, String url, String name, @Nullable Path file) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /// The ledger in this file.
    public static LedgerAddress of(Path file) {
        return new LedgerAddress(Kind.SQLITE, "jdbc:sqlite:" + file.toAbsolutePath(), file.toString(), file);
    }

    /// The ledger that these words name: `jdbc:postgresql://HOST/DATABASE?user=NAME&password=WORD`, or a file.
    ///
    /// @throws LedgerException if they name a database of another kind
    public static LedgerAddress of(String words) {
        if (words.startsWith(POSTGRESQL)) {
            int query = words.indexOf('?');
            return new LedgerAddress(Kind.POSTGRESQL, words, query < 0 ? words : words.substring(0, query), null);
        }
        if (words.startsWith("jdbc:")) {
            throw new LedgerException(
                    words.replaceFirst("\\?.*", "") + ": a ledger is a file, or jdbc:postgresql://HOST/DATABASE", null);
        }
        return of(Path.of(words));
    }

    /// A kind of database.
    public enum Kind {
        SQLITE("INTEGER", "BLOB"),
        POSTGRESQL("BIGINT", "BYTEA");

        private final String number;
        private final String bytes;

        Kind(String number, String bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        /// What it calls a number of a row.
        String number() {
            return number;
        }

        /// What it calls a string of bytes.
        String bytes() {
            return bytes;
        }
    }
}
