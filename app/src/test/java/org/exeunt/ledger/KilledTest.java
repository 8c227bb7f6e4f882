package org.exeunt.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeunt.report.Intake;
import org.exeunt.report.Report;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of an import of 5,000 reports whose process is killed at a random moment.
class KilledTest {
    private static final LocalDate EVER = LocalDate.of(2100, 1, 1);

    /// Longer than an import takes on a machine with nothing else to do.
    private static final int LONGEST_MILLISECONDS = 2500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"SQLITE,10", "POSTGRESQL,3"})
    void everyAcknowledgedReportIsThereAndNoneTwice(LedgerAddress.Kind kind, int times) throws Exception {
        kill(kind, times, 1);
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"SQLITE,100", "POSTGRESQL,30"})
    void howeverOftenItIsKilled(LedgerAddress.Kind kind, int times) throws Exception {
        kill(kind, times, 2);
    }

    private void kill(LedgerAddress.Kind kind, int times, long seed) throws Exception {
        Random random = new Random(seed);
        List<Report> reports = ManyReports.reports();
        Statements statements = ManyReports.statements(reports);
        for (int time = 0; time < times; time++) {
            LedgerAddress place = Places.empty(kind, folder);
            List<String> acknowledged = importing(place, random.nextInt(LONGEST_MILLISECONDS));
            assertWhole(place, acknowledged, reports, statements);
        }
    }

    /// Imports in another process, and kills it (SIGKILL) so long after it began.
    ///
    /// @return names of the reports that it acknowledged
    private static List<String> importing(LedgerAddress place, int afterMilliseconds)
            throws IOException, InterruptedException {
        String where = place.file() == null ? place.url() : place.file().toString();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyReports.class.getName(),
                        where)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("ready");
            Thread killer = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(afterMilliseconds);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                process.destroyForcibly();
            });
            out.lines().filter(line -> line.endsWith(".txt")).forEach(acknowledged::add);
            killer.join();
        }
        process.waitFor();
        return acknowledged;
    }

    private static void assertWhole(
            LedgerAddress place, List<String> acknowledged, List<Report> reports, Statements statements) {
        try (Ledger ledger = Ledger.open(place, InstantSource.system(), "exeunt test")) {
            assertThat(ledger.check()).isEmpty();
            List<Figure> kept = ledger.figures(EVER, ManyReports.later());
            Set<String> names = kept.stream().map(KilledTest::report).collect(Collectors.toSet());
            assertThat(names.size()).as("none twice").isEqualTo(kept.size());
            assertThat(names.containsAll(acknowledged)).as("all acknowledged").isTrue();
            assertThat(ledger.rows()).containsEntry("report", (long) kept.size());
            assertThat(new HashSet<>(statements.figures()).containsAll(kept)).isTrue();
            // what was not finished can be imported again
            ledger.add(Path.of("nowhere"), new Intake(reports, List.of(), List.of()), statements);
            assertThat(ledger.rows())
                    .containsEntry("report", (long) ManyReports.COUNT)
                    .containsEntry("figure", (long) ManyReports.COUNT);
        }
    }

    private static String report(Figure figure) {
        return figure.evidence() instanceof Evidence.Quote words
                ? words.quote().report().name()
                : "";
    }
}
