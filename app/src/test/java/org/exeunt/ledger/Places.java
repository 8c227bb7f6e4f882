package org.exeunt.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/// Places for ledgers of either kind: files in a folder, or databases of a PostgreSQL that runs while the tests do.
final class Places {
    private static final AtomicInteger MADE = new AtomicInteger();

    private Places() {}

    /// A place where no ledger is yet.
    static LedgerAddress empty(LedgerAddress.Kind kind, Path folder) {
        int number = MADE.incrementAndGet();
        return switch (kind) {
            case SQLITE -> LedgerAddress.of(folder.resolve("ledger" + number + ".db"));
            case POSTGRESQL -> LedgerAddress.of(database("ledger" + number));
        };
    }

    /// An empty database of the running server.
    private static String database(String name) {
        try (Connection connection = Server.running().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.running().getJdbcUrl("postgres", name);
    }

    /// A PostgreSQL to start; the test is skipped where there is none for this machine.
    static EmbeddedPostgres.Builder builder() {
        boolean fits = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        Assumptions.assumeTrue(fits, "the PostgreSQL that the tests bring is for Linux on amd64");
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "20");
    }

    private static EmbeddedPostgres start() {
        try {
            return builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The one that all tests share; it ends with them.
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private Server() {}

        static EmbeddedPostgres running() {
            return RUNNING;
        }
    }
}
