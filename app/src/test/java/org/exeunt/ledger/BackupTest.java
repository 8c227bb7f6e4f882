package org.exeunt.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.Week;
import org.exeunt.report.Intake;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
    private static final LocalDate EVER = LocalDate.of(2100, 1, 1);

    @TempDir
    private Path folder;

    private Path out = Path.of("");

    @BeforeEach
    void make() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("monday.txt"), Week.monday().body());
    }

    @ParameterizedTest
    @CsvSource({"SQLITE,SQLITE", "SQLITE,POSTGRESQL", "POSTGRESQL,SQLITE", "POSTGRESQL,POSTGRESQL"})
    void whatOneKindExportsTheOtherRestores(LedgerAddress.Kind from, LedgerAddress.Kind to) throws IOException {
        try (Ledger first = open(Places.empty(from, folder));
                Ledger second = open(Places.empty(to, folder))) {
            fill(first);
            assertThat(first.check()).isEmpty();
            first.export(out);
            assertThat(second.restore(out)).isEqualTo(first.rows());
            assertThat(second.check()).isEmpty();
            assertThat(second.figures(EVER, Ticks.END)).isEqualTo(first.figures(EVER, Ticks.END));
            assertThat(second.figures(EVER, Ticks.START.plusSeconds(2)))
                    .isEqualTo(first.figures(EVER, Ticks.START.plusSeconds(2)));
            assertThat(second.policies(EVER, Ticks.END)).isEqualTo(first.policies(EVER, Ticks.END));
            assertThat(second.findLatestDocument()).isEqualTo(first.findLatestDocument());
            assertThat(second.findRaw(Week.monday().id()))
                    .contains(Week.utf8(Week.monday().body()));
            assertThat(second.add(folder, Week.intake(), Week.statements())).isZero();
            Path again = Files.createDirectory(folder.resolve("again"));
            second.export(again);
            assertThat(again.resolve("figure.jsonl")).hasSameTextualContentAs(out.resolve("figure.jsonl"));
            assertThat(again.resolve("report.jsonl")).hasSameTextualContentAs(out.resolve("report.jsonl"));
        }
    }

    @Test
    void theFilesCanBeReadWithoutExeunt() throws IOException {
        try (Ledger ledger = open(Places.empty(LedgerAddress.Kind.SQLITE, folder))) {
            fill(ledger);
            ledger.export(out);
        }
        assertThat(out.resolve("report.jsonl")).content().contains("\"body\":\"Some 3,000 Russians – tourists");
        assertThat(out.resolve("figure.jsonl")).content().contains("\"reported\":4120.0");
        assertThat(out.resolve("run.jsonl")).content().contains("\"bulletin\":\"{}\"");
        try (var zip = new java.util.zip.ZipFile(out.resolve("documents.zip").toFile());
                var in = zip.getInputStream(zip.getEntry(Week.monday().id()))) {
            assertThat(in.readAllBytes()).isEqualTo(Week.utf8(Week.monday().body()));
        }
    }

    @Test
    void onlyAnEmptyLedgerIsFilled() throws IOException {
        try (Ledger ledger = open(Places.empty(LedgerAddress.Kind.SQLITE, folder))) {
            fill(ledger);
            ledger.export(out);
            assertThatThrownBy(() -> ledger.restore(out))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("is not empty; restore into a new ledger");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure.jsonl", "documents.zip", "entry.jsonl"})
    void aBackupThatWasChangedIsRefused(String file) throws IOException {
        try (Ledger ledger = open(Places.empty(LedgerAddress.Kind.SQLITE, folder));
                Ledger empty = open(Places.empty(LedgerAddress.Kind.SQLITE, folder))) {
            fill(ledger);
            ledger.export(out);
            byte[] bytes = Files.readAllBytes(out.resolve(file));
            bytes[bytes.length / 2] ^= 1;
            Files.write(out.resolve(file), bytes);
            assertThatThrownBy(() -> empty.restore(out))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage(out.resolve(file)
                            + ": is missing or was changed since it was written; take another copy of the backup");
            assertThat(empty.rows().values()).containsOnly(0L);
        }
    }

    @Test
    void aBackupThatWasNotFinishedIsRefused() {
        try (Ledger empty = open(Places.empty(LedgerAddress.Kind.SQLITE, folder))) {
            assertThatThrownBy(() -> empty.restore(out))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageStartingWith(out + ": holds no whole backup");
        }
    }

    private void fill(Ledger ledger) {
        Figure row =
                Week.figure("row", new Evidence.Row("counts.csv", 7, ""), Amount.between(0.5, 3), Week.SUNDAY, null);
        ledger.add(folder, Week.intake(), Week.statements());
        ledger.add(folder, new Intake(List.of(), List.of(), List.of()), new Statements(List.of(row), List.of()));
        ledger.add(folder, Week.intake(), new Statements(Week.statements().figures(), List.of()));
        ledger.add(folder, Week.intake(), Week.statements());
        ledger.add(new Run("a week", "exeunt test", Week.bulletin(), "{}", Ticks.START));
    }

    private static Ledger open(LedgerAddress place) {
        return Ledger.open(place, new Ticks(), "exeunt test");
    }
}
