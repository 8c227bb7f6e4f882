package org.exeunt.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;

/// The tables of the ledger, and their version.
///
/// Flyway lays them and brings them up to date. As it takes a while to start, its list of steps is looked at first, and
/// it is called only if a step is missing.
final class Schema {
    /// The last step under `schema/`.
    static final String VERSION = "2.1";

    private static final String STEPS = "flyway_schema_history";

    private Schema() {}

    /// Brings the tables up to date.
    ///
    /// @throws LedgerException if the ledger is of a newer Exeunt, or holds something else
    static void settle(Connection connection, LedgerAddress address) throws SQLException {
        boolean laid = hasTable(connection, STEPS);
        if (!laid && hasTable(connection, "%")) {
            throw new LedgerException(
                    address.name() + ": holds a database of something else; name another file with --ledger", null);
        }
        int difference = laid ? Arrays.compare(numbers(version(connection)), numbers(VERSION)) : -1;
        if (difference > 0) {
            throw new LedgerException(
                    address.name() + ": was written by a newer Exeunt (tables " + version(connection)
                            + ", this one knows " + VERSION + "); use that one, or name another file with --ledger",
                    null);
        }
        if (difference < 0) {
            migrate(address);
        }
    }

    private static void migrate(LedgerAddress address) {
        LedgerAddress.Kind kind = address.kind();
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(address.url(), null, null)
                .locations(
                        "classpath:org/exeunt/ledger/schema/common",
                        "classpath:org/exeunt/ledger/schema/" + kind.name().toLowerCase(Locale.ROOT))
                .placeholders(Map.of("bytes", kind.bytes(), "number", kind.number()))
                .communityDBSupportEnabled(false)
                .load()
                .migrate();
    }

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), name, new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet steps = statement.executeQuery("SELECT version FROM " + STEPS
                        + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC")) {
            return steps.next() ? steps.getString(1) : "0";
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[._]", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
