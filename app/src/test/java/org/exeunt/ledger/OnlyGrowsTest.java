package org.exeunt.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.exeunt.Week;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyGrowsTest {
    @TempDir
    private static Path folder;

    private static Connection connection;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        Path file = folder.resolve("ledger.db");
        Files.writeString(folder.resolve("monday.txt"), Week.monday().body());
        try (Ledger ledger = Ledger.open(file, new Ticks())) {
            ledger.add(folder, Week.intake(), Week.statements());
            ledger.add(new Run("a week", "exeunt test", Week.bulletin(), "{}", Ticks.START));
        }
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource({
        "document,hash,1",
        "report,publisher,2",
        "figure,known,2",
        "policy,status,1",
        "run,bulletin,1",
        "run_statement,statement,3",
        "forecast,quantiles,1",
        "score,wis,1"
    })
    void noRowIsChangedOrTakenOut(String table, String column, int rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE " + table + " SET " + column + " = 'other'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the ledger only grows: no update of " + table);
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the ledger only grows: no delete of " + table);
            try (var found =
                    statement.executeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + column + " IS NOT 'other'")) {
                assertThat(found.getInt(1)).isEqualTo(rows);
            }
        }
    }
}
