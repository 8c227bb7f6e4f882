package org.exeunt.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.exeunt.Week;
import org.exeunt.report.Intake;
import org.exeunt.report.Report;
import org.exeunt.statement.Statements;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can go wrong under a ledger: one clear line, no damage.
class TroubleTest {
    private static final LocalDate EVER = LocalDate.of(2100, 1, 1);
    private static final String IN_USE =
            ": is in use by another program; wait until it has ended, or name another file with --ledger";
    private static final String GONE =
            ": the database can't be reached; what was acknowledged is kept: see that it runs, then call again";

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsToldAndWhatWasAcknowledgedIsKept() {
        LedgerAddress place = LedgerAddress.of(folder.resolve("ledger.db"));
        open(place).close();
        Properties small = new Properties();
        small.setProperty("max_page_count", "200");
        List<Report> reports = ManyReports.reports();
        int[] acknowledged = {0};
        try (Ledger ledger = Ledger.open(place, new Ticks(), "exeunt test", 0, small)) {
            assertThatThrownBy(() -> ledger.add(
                            folder,
                            new Intake(reports, List.of(), List.of()),
                            ManyReports.statements(reports),
                            part -> acknowledged[0] += part.size()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage(place.name() + ": the disk is full or fails; free some room, then call again");
            assertThat(ledger.figures(EVER, Ticks.END)).hasSize(acknowledged[0]);
        }
        try (Ledger ledger = open(place)) {
            assertThat(ledger.check()).isEmpty();
            ledger.add(folder, new Intake(reports, List.of(), List.of()), ManyReports.statements(reports));
            assertThat(ledger.rows()).containsEntry("report", (long) ManyReports.COUNT);
        }
    }

    @Test
    void aFileThatMayNotBeWrittenIsToldInOneLine() throws IOException {
        LedgerAddress place = LedgerAddress.of(folder.resolve("ledger.db"));
        Path file = folder.resolve("ledger.db");
        fill(place);
        byte[] before = Files.readAllBytes(file);
        Assumptions.assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "root may write everywhere");
        assertThatThrownBy(() -> fill(place))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(file + ": can't be written");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aTornFileIsToldInOneLine(long seed) throws IOException {
        LedgerAddress place = LedgerAddress.of(folder.resolve("ledger.db"));
        Path file = folder.resolve("ledger.db");
        List<Report> reports = ManyReports.reports().subList(0, 200);
        try (Ledger ledger = open(place)) {
            ledger.add(
                    folder,
                    new Intake(reports, List.of(), List.of()),
                    new Statements(ManyReports.statements(reports).figures(), List.of()));
        }
        byte[] bytes = Files.readAllBytes(file);
        int kept = 1 + new Random(seed).nextInt(bytes.length - 1);
        Files.write(file, java.util.Arrays.copyOf(bytes, kept));
        assertThatThrownBy(() -> {
                    try (Ledger ledger = open(place)) {
                        List<String> faults = ledger.check();
                        throw new LedgerException(file + ": " + faults.getFirst(), null);
                    }
                })
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("can't be used");
    }

    @Test
    void aPostgresThatGoesInTheMiddleIsToldAndWhatWasAcknowledgedIsKept() throws Exception {
        List<Report> reports = ManyReports.reports();
        Intake intake = new Intake(reports, List.of(), List.of());
        int[] acknowledged = {0};
        Path data = folder.resolve("data");
        int port;
        try (EmbeddedPostgres server = Places.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start()) {
            port = server.getPort();
            LedgerAddress place = LedgerAddress.of(server.getJdbcUrl("postgres", "postgres"));
            try (Ledger ledger = open(place)) {
                assertThatThrownBy(() -> ledger.add(folder, intake, ManyReports.statements(reports), part -> {
                            acknowledged[0] += part.size();
                            if (acknowledged[0] == 2000) {
                                stop(server);
                            }
                        }))
                        .isInstanceOf(LedgerException.class)
                        .hasMessage(place.name() + GONE);
                assertThatThrownBy(() -> ledger.figures(EVER, Ticks.END)).hasMessageNotContaining("\n");
            }
            assertThatThrownBy(() -> open(place)).hasMessage(place.name() + GONE);
        }
        try (EmbeddedPostgres server = Places.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .start();
                Ledger ledger = open(LedgerAddress.of(server.getJdbcUrl("postgres", "postgres")))) {
            assertThat(ledger.figures(EVER, Ticks.END)).hasSize(acknowledged[0]);
            assertThat(ledger.check()).isEmpty();
            ledger.add(folder, intake, ManyReports.statements(reports));
            assertThat(ledger.rows()).containsEntry("report", (long) ManyReports.COUNT);
        }
    }

    @Test
    void aSecondWriterOfADatabaseGivesUpWithOneLine() throws SQLException {
        LedgerAddress place = Places.empty(LedgerAddress.Kind.POSTGRESQL, folder);
        open(place).close();
        try (Connection first = DriverManager.getConnection(place.url());
                var statement = first.createStatement();
                Ledger second = Ledger.open(place, new Ticks(), "exeunt test", 50, new Properties())) {
            first.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + Ledger.LOCK + ")");
            assertThatThrownBy(() -> second.add(folder, Week.intake(), Week.statements()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage(place.name() + IN_USE);
            first.rollback();
            assertThat(second.add(folder, Week.intake(), Week.statements())).isPositive();
        }
    }

    @Test
    void aLedgerThatHadToWaitTooLongGoesOnAfterwards() throws SQLException {
        LedgerAddress place = LedgerAddress.of(folder.resolve("ledger.db"));
        open(place).close();
        try (Connection first = DriverManager.getConnection(place.url());
                var statement = first.createStatement();
                Ledger second = Ledger.open(place, new Ticks(), "exeunt test", 0, new Properties())) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> second.add(folder, Week.intake(), Week.statements()))
                    .hasMessage(place.name() + IN_USE);
            statement.execute("ROLLBACK");
            assertThat(second.add(folder, Week.intake(), Week.statements())).isPositive();
        }
        try (Ledger again = open(place)) {
            assertThat(again.figures(EVER, Ticks.END)).hasSize(2);
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsToldWithoutItsPassword() {
        LedgerAddress place = LedgerAddress.of("jdbc:postgresql://localhost:1/none?user=me&password=secret");
        assertThatThrownBy(() -> open(place)).hasMessage("jdbc:postgresql://localhost:1/none" + GONE);
    }

    @Test
    void aDatabaseOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> LedgerAddress.of("jdbc:h2:mem:x?password=secret"))
                .hasMessage("jdbc:h2:mem:x: a ledger is a file, or jdbc:postgresql://HOST/DATABASE");
    }

    private void fill(LedgerAddress place) {
        try (Ledger ledger = open(place)) {
            ledger.add(folder, Week.intake(), Week.statements());
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ledger open(LedgerAddress place) {
        return Ledger.open(place, new Ticks(), "exeunt test");
    }
}
