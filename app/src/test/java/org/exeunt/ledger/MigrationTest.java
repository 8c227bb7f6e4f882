package org.exeunt.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.exeunt.Week;
import org.exeunt.report.Report;
import org.exeunt.statement.Status;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A ledger with the tables of the first version.
class MigrationTest {
    private static final LocalDate EVER = LocalDate.of(2100, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void anOlderFileIsMigratedWithAllThatItHolds() throws SQLException {
        LedgerAddress place = LedgerAddress.of(folder.resolve("old.db"));
        Flyway.configure()
                .dataSource(place.url(), null, null)
                .locations("classpath:org/exeunt/ledger/schema/common", "classpath:org/exeunt/ledger/schema/sqlite")
                .placeholders(Map.of("bytes", "BLOB", "number", "INTEGER"))
                .target("1.1")
                .load()
                .migrate();
        Report monday = Week.monday();
        try (Connection connection = DriverManager.getConnection(place.url())) {
            addReport(connection, monday);
            try (Statement sql = connection.createStatement()) {
                sql.execute(figure("v1", "REPORTED", "2022-10-01T08:00:00.000Z"));
                sql.execute(figure("v2", "DENIED", "2022-10-01T09:00:00.000Z"));
                sql.execute("INSERT INTO policy VALUES ('w1', 'p1', 'ENTRY_BAN', 'FIN', 'RUS', 'FIN', NULL, NULL,"
                        + " '2022-09-30', NULL, 'ANNOUNCED', 0.5, 0.8, 'ROW', NULL, NULL, NULL, NULL, NULL, 'rules.csv',"
                        + " 3, '', NULL, '2022-09-26', '2022-10-01T09:00:00.000Z')");
                sql.execute("INSERT INTO run VALUES ('r1', 'a week', 'exeunt 0', 7, '2022-09-27', 'members=20', x'"
                        + java.util.HexFormat.of().formatHex(Packed.pack(Week.utf8("{\"seed\":7}")))
                        + "', '2022-10-01T08:30:00.000Z', '2022-10-01T09:00:00.000Z')");
                sql.execute("INSERT INTO run_statement VALUES ('r1', 'v2')");
                sql.execute(
                        "INSERT INTO forecast VALUES ('r1', 'exeunt', 'RUS-FIN', 'arrivals per day', '2022-09-27', 1,"
                                + " '1;2')");
                sql.execute(
                        "INSERT INTO score VALUES ('r1', 'exeunt', 'RUS-FIN', 'arrivals per day', '2022-09-27', 1, 1,"
                                + " 2, 3, 0, 1, 1)");
            }
        }
        try (Ledger ledger = Ledger.open(place, new Ticks(), "exeunt test")) {
            var figures = ledger.figures(EVER, Ticks.END);
            assertThat(figures).singleElement().satisfies(figure -> {
                assertThat(figure.status()).isEqualTo(Status.DENIED);
                assertThat(figure)
                        .isEqualTo(Week.statements().figures().getFirst().withStatus(Status.DENIED));
            });
            assertThat(ledger.figures(EVER, Instant.parse("2022-10-01T08:30:00Z")))
                    .isEqualTo(List.of(Week.statements().figures().getFirst()));
            assertThat(ledger.policies(EVER, Ticks.END)).hasSize(1);
            assertThat(ledger.findLatestDocument()).contains("{\"seed\":7}");
            assertThat(ledger.findRaw(monday.id())).contains(Week.utf8(monday.body()));
            assertThat(ledger.check()).isEmpty();
            assertThat(ledger.rows())
                    .containsEntry("forecast", 1L)
                    .containsEntry("score", 1L)
                    .containsEntry("run_statement", 1L);
        }
    }

    private static void addReport(Connection connection, Report report) throws SQLException {
        Row says = ReportRows.row(report);
        Row row = new Row().set("version", "report1").set("hash", report.id());
        says.cells().forEach(row::set);
        String recorded = "2022-10-01T08:00:00.000Z";
        Row.add(connection, "report", List.of(row.set("known", "2022-09-26").set("recorded", recorded)));
        byte[] raw = Week.utf8(report.body());
        Row document = new Row()
                .set("hash", report.id())
                .set("length", raw.length)
                .set("packed", Packed.pack(raw))
                .set("recorded", recorded);
        Row.add(connection, "document", List.of(document));
    }

    private static String figure(String version, String status, String recorded) {
        int end = Week.monday().body().length();
        return "INSERT INTO figure VALUES ('" + version + "', 'f1', 'f1', 3000, NULL, NULL, 'APPROXIMATELY', 'PERSON',"
                + " 'ARRIVAL', 'RUS', 'FIN', NULL, 'NATIONALS', NULL, '2022-09-25', '2022-09-25', NULL, 'TOTAL', '"
                + status + "', 'border guard', 0.9, 'QUOTE', 'report1', 0, 19, 0, " + end
                + ", NULL, NULL, NULL, NULL, '2022-09-26', '" + recorded + "')";
    }
}
