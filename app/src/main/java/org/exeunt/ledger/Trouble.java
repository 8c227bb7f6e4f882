package org.exeunt.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Troubles of the database, told in words for people.
final class Trouble {
    private Trouble() {}

    /// Does the work; what goes wrong in the database comes out as one clear line.
    static <T> T told(Path file, Work<T> work) {
        try {
            return work.get();
        } catch (LedgerException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw new LedgerException(file + ": " + words(said(e)), e);
        }
    }

    private static String words(String said) {
        if (said.contains("SQLITE_BUSY") || said.contains("SQLITE_LOCKED")) {
            return "is in use by another program; wait until it has ended, or name another file with --ledger";
        }
        if (said.contains("SQLITE_NOTADB")) {
            return "is not a ledger; name another file with --ledger";
        }
        if (said.contains("SQLITE_READONLY") || said.contains("SQLITE_CANTOPEN") || said.contains("does not exist")) {
            return "can't be written; name a file in a folder that you may write to with --ledger";
        }
        if (said.contains("SQLITE_FULL") || said.contains("SQLITE_IOERR")) {
            return "the disk is full or fails; free some room, then call again";
        }
        if (said.contains("SQLITE_CORRUPT")) {
            return "is damaged; take a copy of an earlier day, or name another file with --ledger";
        }
        return "the ledger can't be used: " + said.lines().findFirst().orElse("for an unknown reason");
    }

    private static String said(@Nullable Throwable fault) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            words.append(cause.getMessage()).append('\n');
        }
        return words.toString();
    }

    /// Something to be done in the database.
    @FunctionalInterface
    interface Work<T> {
        T get() throws SQLException;
    }
}
