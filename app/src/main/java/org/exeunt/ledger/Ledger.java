package org.exeunt.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import org.exeunt.report.Intake;
import org.exeunt.report.Report;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Policy;
import org.exeunt.statement.Statements;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/// What is known, and since when: reports, statements and runs in one SQLite file that only grows.
///
/// Each row carries the day on which the world could know it and the moment at which this ledger learnt it
/// (bitemporal),
/// and is keyed by the hash of what it says, so that adding the same again changes nothing. What a method has returned
/// from is on disk. One process writes at a time; a second one waits for some seconds, then gives up.
///
/// All methods throw [LedgerException] when the file can't be used.
public final class Ledger implements AutoCloseable {
    private static final int WAIT_MILLISECONDS = 5000;

    private final Path file;
    private final Connection connection;
    private final Handle handle;
    private final InstantSource clock;

    private Ledger(Path file, Connection connection, Handle handle, InstantSource clock) {
        this.file = file;
        this.connection = connection;
        this.handle = handle;
        this.clock = clock;
    }

    /// Opens a ledger, or lays one if there is no such file.
    ///
    /// @param clock tells when something is recorded
    public static Ledger open(Path file, InstantSource clock) {
        return open(file, clock, WAIT_MILLISECONDS);
    }

    /// @param waitMilliseconds how long to wait for another that writes
    static Ledger open(Path file, InstantSource clock, int waitMilliseconds) {
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("busy_timeout", String.valueOf(waitMilliseconds));
        settings.setProperty("foreign_keys", "true");
        String url = "jdbc:sqlite:" + file.toAbsolutePath();
        return Trouble.told(file, () -> {
            Connection connection = DriverManager.getConnection(url, settings);
            try {
                Schema.settle(connection, url, file);
                return new Ledger(file, connection, Jdbi.create(connection).open(), clock);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        });
    }

    /// Adds reports, with their raw bytes where they are files of this folder, and what they say.
    ///
    /// @return how many rows were new
    public int add(Path folder, Intake intake, Statements statements) {
        Instant now = clock.instant();
        List<Row> documents = new ArrayList<>();
        for (Report report : intake.reports()) {
            findRaw(folder, report).ifPresent(raw -> documents.add(ReportRows.document(report, raw, now)));
        }
        return transaction(() -> Row.add(handle, "document", documents)
                + Row.add(handle, "report", rows(intake.reports(), report -> ReportRows.row(report, now)))
                + Row.add(handle, "figure", rows(statements.figures(), figure -> FigureRows.row(figure, now)))
                + Row.add(handle, "policy", rows(statements.policies(), policy -> PolicyRows.row(policy, now))));
    }

    /// Adds a run that has ended; its statements were added before.
    ///
    /// @return how many rows were new, 0 if the same run had the same outcome before
    public int add(Run run) {
        Instant now = clock.instant();
        return transaction(() -> RunRows.add(handle, run, now));
    }

    /// Figures that the world could know on a day, as this ledger had them at a moment: of each the last version.
    public List<Figure> figures(LocalDate knownBy, Instant recordedBy) {
        ReportRows reports = new ReportRows(handle);
        return Trouble.told(
                file,
                () -> latest("figure", knownBy, recordedBy)
                        .map((row, context) -> FigureRows.figure(row, reports))
                        .list());
    }

    /// Policies that the world could know on a day, likewise.
    public List<Policy> policies(LocalDate knownBy, Instant recordedBy) {
        ReportRows reports = new ReportRows(handle);
        return Trouble.told(
                file,
                () -> latest("policy", knownBy, recordedBy)
                        .map((row, context) -> PolicyRows.policy(row, reports))
                        .list());
    }

    /// The page's document of the run that ended last, as JSON.
    public Optional<String> findLatestDocument() {
        return Trouble.told(
                file,
                () -> handle.createQuery("SELECT bulletin FROM run ORDER BY finished DESC, version LIMIT 1")
                        .map((row, context) ->
                                new String(Packed.unpack(row.getBytes("bulletin")), StandardCharsets.UTF_8))
                        .findOne());
    }

    /// The raw bytes of a document by their SHA-256, if they were kept.
    public Optional<byte[]> findRaw(String hash) {
        return Trouble.told(file, () -> new ReportRows(handle).findDocument(hash));
    }

    @Override
    public void close() {
        handle.close();
        Trouble.told(file, () -> {
            connection.close();
            return file;
        });
    }

    private Query latest(String table, LocalDate knownBy, Instant recordedBy) {
        return handle.createQuery("""
                        SELECT * FROM (
                            SELECT s.*, r.name AS report_name, ROW_NUMBER() OVER (
                                PARTITION BY s.id, r.hash ORDER BY s.recorded DESC, s.version) AS age
                            FROM %s s LEFT JOIN report r ON r.version = s.report
                            WHERE s.recorded <= :recorded) AS versions
                        WHERE age = 1 AND (known IS NULL OR known <= :known)
                        ORDER BY report_name, quote_start, id""".formatted(table))
                .bind("known", knownBy.toString())
                .bind("recorded", Row.words(recordedBy));
    }

    private int transaction(Supplier<Integer> work) {
        return Trouble.told(file, () -> handle.inTransaction(same -> work.get()));
    }

    private static <T> List<Row> rows(List<T> things, Function<T, Row> row) {
        return things.stream().map(row).toList();
    }

    private static Optional<byte[]> findRaw(Path folder, Report report) {
        try {
            Path document = folder.resolve(report.name());
            byte[] raw = Files.isRegularFile(document) ? Files.readAllBytes(document) : new byte[0];
            return Row.sha256(raw).equals(report.id()) ? Optional.of(raw) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
