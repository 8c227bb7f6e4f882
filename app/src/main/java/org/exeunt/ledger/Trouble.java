package org.exeunt.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Troubles of the database, told in words for people.
final class Trouble {
    private static final String GONE =
            "the database can't be reached; what was acknowledged is kept: see that it runs, then call again";

    /// What databases say, or the start of an SQLSTATE after `#`, and what that means.
    private static final List<Meaning> MEANINGS = List.of(
            means(
                    "is in use by another program; wait until it has ended, or name another file with --ledger",
                    "sqlite_busy",
                    "sqlite_locked",
                    "#55P03"),
            means("is not a ledger; name another file with --ledger", "sqlite_notadb"),
            means(
                    "can't be written; name a file in a folder that you may write to with --ledger",
                    "sqlite_readonly",
                    "sqlite_cantopen",
                    "sqlite_perm",
                    "does not exist; sqlite",
                    "path to '"),
            means("the disk is full or fails; free some room, then call again", "sqlite_full", "sqlite_ioerr"),
            means("its disk is full; have room made on the server, then call again", "#53100"),
            means("is damaged; take a copy of an earlier day, or name another file with --ledger", "sqlite_corrupt"),
            means("user or password is wrong; give ?user=NAME&password=WORD in the address", "#28"),
            means("there is no such database; create it, or name another with --ledger", "#3D000"),
            means("may not be written to; ask for the right to, or name another with --ledger", "#25006", "#42501"),
            means(GONE, "#08", "#57P"));

    private Trouble() {}

    private static Meaning means(String words, String... signs) {
        return new Meaning(words, List.of(signs));
    }

    /// Does the work; what goes wrong in the database comes out as one clear line.
    static <T> T told(LedgerAddress address, Work<T> work) {
        try {
            return work.get();
        } catch (LedgerException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw new LedgerException(address.name() + ": " + words(said(e)), e);
        }
    }

    private static String words(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        for (Meaning meaning : MEANINGS) {
            for (String sign : meaning.signs) {
                if (lower.contains(sign.startsWith("#") ? "\n" + sign.toLowerCase(Locale.ROOT) : sign)) {
                    return meaning.words;
                }
            }
        }
        return "the ledger can't be used: " + said.lines().findFirst().orElse("for an unknown reason");
    }

    private static String said(@Nullable Throwable fault) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            words.append(cause.getMessage()).append('\n');
            if (cause instanceof SQLException database && database.getSQLState() != null) {
                words.append("#").append(database.getSQLState()).append('\n');
            }
        }
        return words.toString();
    }

    /// Something to be done in the database.
    @FunctionalInterface
    interface Work<T> {
        T get() throws SQLException;
    }

    private record Meaning(String words, List<String> signs) {}
}
