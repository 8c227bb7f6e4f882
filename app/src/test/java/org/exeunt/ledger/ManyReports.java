package org.exeunt.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.Week;
import org.exeunt.report.Intake;
import org.exeunt.report.Report;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Statements;

/// An import of many reports, by a process that a test may kill: it prints the name of each report that is
/// acknowledged.
final class ManyReports {
    static final int COUNT = 5000;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private ManyReports() {}

    /// @param arguments JDBC address or file of the ledger
    public static void main(String... arguments) {
        List<Report> reports = reports();
        Statements statements = statements(reports);
        System.out.println("ready");
        try (Ledger ledger = Ledger.open(LedgerAddress.of(arguments[0]), InstantSource.system(), "exeunt test")) {
            ledger.add(Path.of("nowhere"), new Intake(reports, List.of(), List.of()), statements, acknowledged -> {
                StringBuilder names = new StringBuilder();
                acknowledged.forEach(report -> names.append(report.name()).append('\n'));
                byte[] bytes = names.toString().getBytes(StandardCharsets.UTF_8);
                System.out.write(bytes, 0, bytes.length);
                System.out.flush();
            });
        }
        System.out.println("done");
    }

    static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String body = "On that day " + people(i) + " Russians entered Finland, and " + people(i + 1)
                    + " more were seen to wait. ";
            reports.add(Week.report("r" + i + ".txt", body.repeat(4), FIRST.plusDays(i % 365)));
        }
        return reports;
    }

    static Statements statements(List<Report> reports) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            figures.add(Week.figure(
                    "f-" + i, report, people(i) + " Russians", Amount.exactly(people(i)), FIRST.plusDays(i % 365)));
        }
        return new Statements(figures, List.of());
    }

    private static int people(int i) {
        return 1000 + i;
    }

    /// When all that is recorded has been.
    static Instant later() {
        return Instant.now().plusSeconds(86_400);
    }
}
