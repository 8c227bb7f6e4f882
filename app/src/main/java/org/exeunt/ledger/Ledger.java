package org.exeunt.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.exeunt.ledger.backup.BackupReader;
import org.exeunt.ledger.backup.BackupWriter;
import org.exeunt.place.Corridor;
import org.exeunt.report.Intake;
import org.exeunt.report.Report;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Policy;
import org.exeunt.statement.Statements;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What is known, and since when: reports, statements, reviews and runs in a database that only grows, in one file
/// (SQLite) or in PostgreSQL.
///
/// Each statement carries the day on which the world could know it and the entry with which this ledger learnt it
/// (bitemporal). Adding the same again changes nothing. What a method has returned from is on disk. One process writes
/// at a time; a second one waits for some seconds, then gives up.
///
/// All methods throw [LedgerException] when the ledger can't be used.
public final class Ledger implements AutoCloseable {
    private static final int WAIT_MILLISECONDS = 5000;

    /// Any number that no other program takes a lock of this database by.
    static final long LOCK = 0x6578_6575_6e74L;

    private final LedgerAddress address;
    private final Connection connection;
    private final Handle handle;
    private final InstantSource clock;
    private final String software;

    private Ledger(LedgerAddress address, Connection connection, Handle handle, InstantSource clock, String software) {
        this.address = address;
        this.connection = connection;
        this.handle = handle;
        this.clock = clock;
        this.software = software;
    }

    /// Opens a ledger, or lays one if there is none.
    ///
    /// @param clock tells when something is recorded
    /// @param software name and version of the reader whose findings are added
    public static Ledger open(LedgerAddress address, InstantSource clock, String software) {
        return open(address, clock, software, WAIT_MILLISECONDS, new Properties());
    }

    /// @param waitMilliseconds how long to wait for another that writes
    /// @param more settings of the connection
    static Ledger open(
            LedgerAddress address, InstantSource clock, String software, int waitMilliseconds, Properties more) {
        Properties settings = settings(address.kind(), waitMilliseconds);
        more.stringPropertyNames().forEach(name -> settings.setProperty(name, more.getProperty(name)));
        return Trouble.told(address, () -> {
            Connection connection = DriverManager.getConnection(address.url(), settings);
            try {
                Schema.settle(connection, address);
                return new Ledger(address, connection, Jdbi.create(connection).open(), clock, software);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        });
    }

    private static Properties settings(LedgerAddress.Kind kind, int waitMilliseconds) {
        Properties settings = new Properties();
        if (kind == LedgerAddress.Kind.SQLITE) {
            settings.setProperty("journal_mode", "WAL");
            settings.setProperty("synchronous", "FULL");
            settings.setProperty("busy_timeout", String.valueOf(waitMilliseconds));
            settings.setProperty("foreign_keys", "true");
            settings.setProperty("transaction_mode", "IMMEDIATE");
            settings.setProperty("cache_size", "-65536");
        } else {
            settings.setProperty("ApplicationName", "exeunt");
            settings.setProperty("connectTimeout", "10");
            settings.setProperty("reWriteBatchedInserts", "true");
            settings.setProperty("options", "-c lock_timeout=" + waitMilliseconds + " -c synchronous_commit=on");
        }
        return settings;
    }

    /// Adds reports, with their raw bytes where they are files of this folder, and what they say.
    ///
    /// What was read of one of these reports before, and is no longer, is withdrawn from now on.
    ///
    /// @return how many rows were new
    public int add(Path folder, Intake intake, Statements statements) {
        return add(folder, intake, statements, reports -> {});
    }

    /// The same, part by part.
    ///
    /// @param acknowledged hears of the reports of each part when it is on disk
    public int add(Path folder, Intake intake, Statements statements, Consumer<List<Report>> acknowledged) {
        Instant now = clock.instant();
        int added = 0;
        for (Part part : Part.of(folder, intake, statements)) {
            added += write("IMPORT", now, part::write);
            acknowledged.accept(part.reports());
        }
        return added;
    }

    /// Adds a run that has ended; its statements were added before.
    ///
    /// @return how many rows were new, 0 if the last run was the same with the same outcome
    public int add(Run run) {
        return write("RUN", clock.instant(), writing -> RunRows.add(writing, run));
    }

    /// Figures that the world could know on a day, as this ledger had them at a moment: of each the last version.
    public List<Figure> figures(LocalDate knownBy, Instant recordedBy) {
        return Trouble.told(address, () -> new Sight(handle, knownBy, recordedBy).figures());
    }

    /// Those of them that speak of a corridor and of days between two, both included. A figure whose start is not known
    /// speaks of its last day.
    public List<Figure> figures(
            Corridor corridor, LocalDate first, LocalDate last, LocalDate knownBy, Instant recordedBy) {
        return Trouble.told(address, () -> new Sight(handle, knownBy, recordedBy).figures(corridor, first, last));
    }

    /// Policies that the world could know on a day, likewise.
    public List<Policy> policies(LocalDate knownBy, Instant recordedBy) {
        return Trouble.told(address, () -> new Sight(handle, knownBy, recordedBy).policies());
    }

    /// The page's document of the run that ended last, as JSON.
    public Optional<String> findLatestDocument() {
        return findDocument("");
    }

    /// The page's document of the last run as of this day, as JSON.
    public Optional<String> findLatestDocument(LocalDate asOf) {
        return findDocument("WHERE as_of = '" + asOf + "' ");
    }

    private Optional<String> findDocument(String which) {
        return Trouble.told(
                address,
                () -> handle.createQuery("SELECT bulletin FROM run " + which + "ORDER BY number DESC LIMIT 1")
                        .map((row, context) ->
                                new String(Packed.unpack(row.getBytes("bulletin")), StandardCharsets.UTF_8))
                        .findOne());
    }

    /// The raw bytes of a document by their SHA-256, if they were kept.
    public Optional<byte[]> findRaw(String hash) {
        return Trouble.told(
                address,
                () -> handle.createQuery("SELECT packed FROM raw JOIN document ON number = document WHERE name = :hash")
                        .bind("hash", hash)
                        .map((row, context) -> Packed.unpack(row.getBytes("packed")))
                        .findOne());
    }

    /// What is wrong with the ledger, one line each; nothing if it is sound.
    public List<String> check() {
        return Trouble.told(address, () -> new Soundness(handle, address.kind()).faults());
    }

    /// How many rows each table has.
    public Map<String, Long> rows() {
        return Trouble.told(address, () -> new Soundness(handle, address.kind()).rows());
    }

    /// Writes everything into a folder, as open files.
    ///
    /// @param folder that is there and empty
    /// @return rows by table
    public Map<String, Long> export(Path folder) throws IOException {
        return files(
                () -> new BackupWriter(connection, folder).write(Schema.VERSION, software, Row.words(clock.instant())));
    }

    /// Takes in everything that [#export(Path)] wrote into a folder.
    ///
    /// @return rows by table
    /// @throws LedgerException if this ledger is not empty, or the folder is not what was written
    public Map<String, Long> restore(Path folder) throws IOException {
        BackupReader backup = new BackupReader(folder, Schema.VERSION);
        return files(() -> {
            if (!rows().values().stream().allMatch(count -> count == 0)) {
                throw new LedgerException(
                        address.name() + ": is not empty; restore into a new ledger, named with --ledger", null);
            }
            return backup.fill(connection);
        });
    }

    @Override
    public void close() {
        Trouble.told(address, () -> {
            connection.close();
            return address;
        });
    }

    private int write(String kind, Instant now, Work work) {
        return Trouble.told(
                address,
                () -> atOnce(() -> {
                    Writing writing = new Writing(handle, kind, software, now);
                    work.write(writing);
                    return writing.write();
                }));
    }

    /// Work on files and the ledger.
    private <T> T files(FileWork<T> work) throws IOException {
        try {
            return Trouble.told(
                    address,
                    () -> atOnce(() -> {
                        try {
                            return work.get();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }));
        } catch (LedgerException e) {
            if (e.getCause() instanceof UncheckedIOException file && file.getCause() != null) {
                throw file.getCause();
            }
            throw e;
        }
    }

    /// All or nothing; what it returns from is on disk.
    private <T> T atOnce(Trouble.Work<T> work) throws SQLException {
        begin();
        try {
            if (address.kind() == LedgerAddress.Kind.POSTGRESQL) {
                handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
                handle.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            }
            T result = work.get();
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            takeBack(e);
            throw e;
        }
    }

    private void begin() throws SQLException {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            try {
                connection.setAutoCommit(true);
            } catch (SQLException none) {
                e.addSuppressed(none);
            }
            throw e;
        }
    }

    /// Where that fails too, the connection ends, and with it what was not committed.
    private void takeBack(Throwable fault) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            fault.addSuppressed(e);
            leave(fault, String.valueOf(e.getMessage()).contains("no transaction is active"));
        }
    }

    /// @param tookBack whether the database has taken the work back by itself, as SQLite does when the disk is full
    private void leave(Throwable fault, boolean tookBack) {
        try {
            if (tookBack) {
                connection.setAutoCommit(true);
            } else {
                connection.close();
            }
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
    }

    /// Something to be done with files and the database.
    @FunctionalInterface
    private interface FileWork<T> {
        T get() throws SQLException, IOException;
    }

    /// What goes into an entry.
    @FunctionalInterface
    interface Work {
        void write(Writing writing) throws SQLException;
    }
}
