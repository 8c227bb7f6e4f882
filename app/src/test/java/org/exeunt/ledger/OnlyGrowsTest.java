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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnlyGrowsTest {
    private static final String[][] COLUMNS = {
        {"entry", "software", "2"},
        {"document", "name", "2"},
        {"raw", "packed", "1"},
        {"report", "publisher", "2"},
        {"way", "origin", "1"},
        {"figure", "known", "2"},
        {"policy", "status", "1"},
        {"run", "bulletin", "1"},
        {"run_statement", "statement", "3"},
        {"forecast", "quantiles", "1"},
        {"score", "wis", "1"}
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void noRowIsChangedOrTakenOut(LedgerAddress.Kind kind) throws IOException, SQLException {
        LedgerAddress place = Places.empty(kind, folder);
        Files.writeString(folder.resolve("monday.txt"), Week.monday().body());
        try (Ledger ledger = Ledger.open(place, new Ticks(), "exeunt test")) {
            ledger.add(folder, Week.intake(), Week.statements());
            ledger.add(new Run("a week", "exeunt test", Week.bulletin(), "{}", Ticks.START));
        }
        try (Connection connection = DriverManager.getConnection(place.url())) {
            for (String[] table : COLUMNS) {
                assertKept(connection, table[0], table[1], Integer.parseInt(table[2]));
            }
        }
    }

    private static void assertKept(Connection connection, String table, String column, int rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE " + table + " SET " + column + " = NULL"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the ledger only grows: no update of " + table);
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the ledger only grows: no delete of " + table);
            try (var found =
                    statement.executeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + column + " IS NOT NULL")) {
                found.next();
                assertThat(found.getInt(1)).as(table).isEqualTo(rows);
            }
        }
    }
}
