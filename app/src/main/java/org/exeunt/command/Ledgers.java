package org.exeunt.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.exeunt.ledger.Ledger;
import org.exeunt.ledger.LedgerAddress;
import org.jspecify.annotations.Nullable;

/// Which ledger a command works with: the one that is named, else the one of a folder that a run has written, else
/// `exeunt.db` in the current folder.
final class Ledgers {
    private Ledgers() {}

    /// Opens the ledger, or lays it.
    ///
    /// @param named file or JDBC address, as given
    /// @param folder that a run writes
    static Ledger open(@Nullable String named, @Nullable Path folder, Surroundings surroundings) {
        return Ledger.open(address(named, folder), surroundings.clock(), Version.name());
    }

    /// Opens a ledger that must be there.
    ///
    /// @throws Fault if there is no such file
    static Ledger openExisting(@Nullable String named, @Nullable Path folder, Surroundings surroundings) {
        LedgerAddress address = address(named, folder);
        Path file = address.file();
        if (file != null && !Files.isRegularFile(file)) {
            throw new Fault(file + ": no ledger there; make one with 'exeunt run FOLDER' first", Fault.WRONG_CALL);
        }
        return Ledger.open(address, surroundings.clock(), Version.name());
    }

    static Fault noRun(@Nullable String named, @Nullable Path folder) {
        return new Fault(
                address(named, folder).name() + ": holds no run; make one with 'exeunt run FOLDER' first",
                Fault.NOTHING_USABLE);
    }

    static LedgerAddress address(@Nullable String named, @Nullable Path folder) {
        if (named != null) {
            return LedgerAddress.of(named);
        }
        return LedgerAddress.of(folder != null ? folder.resolve("ledger.db") : Path.of("exeunt.db"));
    }
}
