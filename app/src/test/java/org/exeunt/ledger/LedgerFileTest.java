package org.exeunt.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.exeunt.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFileTest {
    private static final String IN_USE =
            ": is in use by another program; wait until it has ended, or name another file with --ledger";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("ledger.db");
    }

    @Test
    void openingLaysTheTables() throws SQLException {
        open(file).close();
        assertThat(words("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
                .contains(
                        "document",
                        "entry",
                        "figure",
                        "forecast",
                        "policy",
                        "raw",
                        "report",
                        "review",
                        "run",
                        "score",
                        "way");
    }

    @Test
    void nothingIsLeftBesideTheFile() {
        try (Ledger ledger = open(file)) {
            ledger.add(folder, Week.intake(), Week.statements());
        }
        assertThat(folder.toFile().list()).containsExactly("ledger.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what?.db", "a b.db", "50%.db", "x#y.db", "über.db", "a&b=c;d.db", "?cache=shared"})
    void theFileMayHaveAnyName(String name) {
        try (Ledger ledger = open(folder.resolve(name))) {
            ledger.add(folder, Week.intake(), Week.statements());
        }
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        open(file).close();
        change("UPDATE flyway_schema_history SET version = '99' WHERE version = '2.1'");
        assertRefused("was written by a newer Exeunt (tables 99, this one knows 2.1)");
    }

    @Test
    void theDatabaseOfSomethingElseIsRefused() throws SQLException {
        change("CREATE TABLE song (title TEXT)");
        assertRefused("holds a database of something else; name another file with --ledger");
        assertThat(words("SELECT name FROM sqlite_master")).containsExactly("song");
    }

    @Test
    void aTextIsRefusedAndStaysAsItIs() throws IOException {
        Files.writeString(file, "This is a letter, and no database at all.\n".repeat(100));
        assertRefused("is not a ledger; name another file with --ledger");
        assertThat(file).content().startsWith("This is a letter");
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Files.createDirectory(file);
        assertRefused("can't be written; name a file in a folder that you may write to with --ledger");
    }

    @Test
    void aMissingFolderIsRefused() {
        file = folder.resolve("missing/ledger.db");
        assertRefused("can't be written; name a file in a folder that you may write to with --ledger");
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        try (Ledger ledger = open(file)) {
            ledger.add(folder, Week.intake(), Week.statements());
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 100; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (Ledger ledger = open(file)) {
                        ledger.findLatestDocument();
                    }
                })
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(file + ": is damaged")
                .hasMessageNotContaining("\n");
    }

    @Test
    void twoHandlesSeeEachOthersWork() {
        try (Ledger one = open(file);
                Ledger other = open(file)) {
            assertThat(one.add(folder, Week.intake(), Week.statements())).isPositive();
            assertThat(other.add(folder, Week.intake(), Week.statements())).isZero();
            assertThat(other.figures(Week.TUESDAY, Ticks.END)).hasSize(2);
        }
    }

    @Test
    void aSecondWriterWaitsForTheFirst() throws Exception {
        open(file).close();
        try (var thread = Executors.newSingleThreadExecutor();
                Connection first = connect();
                var statement = first.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            var begun = new CountDownLatch(1);
            var second = thread.submit(() -> {
                try (Ledger ledger = open(file)) {
                    begun.countDown();
                    return ledger.add(folder, Week.intake(), Week.statements());
                }
            });
            begun.await();
            statement.execute("COMMIT");
            assertThat(second.get()).isPositive();
        }
    }

    @Test
    void aSecondWriterGivesUpWithOneLine() throws SQLException {
        open(file).close();
        try (Connection first = connect();
                var statement = first.createStatement();
                Ledger second = Ledger.open(LedgerAddress.of(file), new Ticks(), "exeunt test", 0, new Properties())) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> second.add(folder, Week.intake(), Week.statements()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage(file + IN_USE);
        }
    }

    @Test
    void ofTwoThatLayTheSameLedgerAtOnceEachSucceedsOrSaysWhyNot() throws Exception {
        var ready = new CyclicBarrier(2);
        Callable<Integer> laying = () -> {
            ready.await();
            return laid(file);
        };
        int added = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var outcome : List.of(threads.submit(laying), threads.submit(laying))) {
                try {
                    added += outcome.get();
                } catch (ExecutionException e) {
                    assertThat(e).cause().isInstanceOf(LedgerException.class).hasMessage(file + IN_USE);
                }
            }
        }
        assertThat(added + laid(file)).isEqualTo(5);
        assertThat(laid(file)).isZero();
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> open(file).close())
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(file + ": " + reason)
                .hasMessageNotContaining("\n");
    }

    private int laid(Path ledger) {
        try (Ledger open = open(ledger)) {
            return open.add(folder, Week.intake(), Week.statements());
        }
    }

    private static Ledger open(Path file) {
        return Ledger.open(LedgerAddress.of(file), new Ticks(), "exeunt test");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> words(String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
