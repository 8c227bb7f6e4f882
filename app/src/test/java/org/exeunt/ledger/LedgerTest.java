package org.exeunt.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.Bulletin;
import org.exeunt.Settings;
import org.exeunt.Week;
import org.exeunt.place.Corridor;
import org.exeunt.report.Intake;
import org.exeunt.report.Published;
import org.exeunt.report.Report;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Statement;
import org.exeunt.statement.Statements;
import org.exeunt.statement.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class LedgerTest {
    private static final LocalDate EVER = LocalDate.of(2100, 1, 1);

    @Parameter
    private LedgerAddress.Kind kind = LedgerAddress.Kind.SQLITE;

    @TempDir
    private Path folder;

    private LedgerAddress place = LedgerAddress.of("");

    private final Ticks clock = new Ticks();

    @BeforeEach
    void find() {
        place = Places.empty(kind, folder);
    }

    @Test
    void statementsComeBackAsTheyWere() {
        try (Ledger ledger = open()) {
            ledger.add(folder, Week.intake(), Week.statements());
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.figures(EVER, Ticks.END))
                    .containsExactlyInAnyOrderElementsOf(Week.statements().figures());
            assertThat(ledger.policies(EVER, Ticks.END))
                    .containsExactlyElementsOf(Week.statements().policies());
        }
    }

    @Test
    void aReportComesBackWithAllThatIsKnownOfIt() {
        try (Ledger ledger = open()) {
            ledger.add(folder, Week.intake(), Week.statements());
            Report kept = quote(ledger.figures(EVER, Ticks.END).getLast());
            Report given = Week.monday();
            assertThat(kept.body()).isEqualTo(given.body());
            assertThat(kept.publisher()).isEqualTo(given.publisher());
            assertThat(kept.published()).isEqualTo(given.published());
            assertThat(kept.language()).isEqualTo(given.language());
            for (int i = 0; i < given.body().length(); i++) {
                assertThat(kept.offsets().startByte(i))
                        .isEqualTo(given.offsets().startByte(i));
                assertThat(kept.offsets().endByte(i)).isEqualTo(given.offsets().endByte(i));
            }
        }
    }

    @Test
    void evidenceOfEveryKindComesBack() {
        var row = Week.figure("row", new Evidence.Row("counts.csv", 7, "https://example.org/"), one(), day(1), null);
        var review = Week.figure("review", new Evidence.Review("AB", day(2), "misread"), one(), day(1), day(2));
        try (Ledger ledger = open()) {
            ledger.add(folder, new Intake(List.of(), List.of(), List.of()), figures(row, review));
            assertThat(ledger.figures(EVER, Ticks.END)).containsExactlyInAnyOrder(row, review);
        }
    }

    @Test
    void amountsOfEveryKindComeBack() {
        var row = new Evidence.Row("counts.csv", 7, "");
        var all = List.of(
                Week.figure("a", row, Amount.exactly(0.5), day(1), day(1)),
                Week.figure("b", row, Amount.about(1e9), day(1), day(1)),
                Week.figure("c", row, Amount.moreThan(3), day(1), day(1)),
                Week.figure("d", row, Amount.lessThan(3), day(1), day(1)),
                Week.figure("e", row, Amount.between(0, 3), day(1), day(1)));
        try (Ledger ledger = open()) {
            ledger.add(folder, new Intake(List.of(), List.of(), List.of()), new Statements(all, List.of()));
            assertThat(ledger.figures(EVER, Ticks.END)).containsExactlyElementsOf(all);
        }
    }

    @Test
    void theSameAgainAddsNothing() throws IOException {
        Report monday = Week.monday();
        Files.writeString(folder.resolve(monday.name()), monday.body());
        try (Ledger ledger = open()) {
            // one document, two reports, two figures, one policy
            assertThat(ledger.add(folder, Week.intake(), Week.statements())).isEqualTo(6);
            assertThat(ledger.add(folder, Week.intake(), Week.statements())).isZero();
            assertThat(ledger.add(run(7))).isEqualTo(1 + 3 + 1 + 1);
            assertThat(ledger.add(run(7))).isZero();
            assertThat(ledger.add(run(8))).isPositive();
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.add(folder, Week.intake(), Week.statements())).isZero();
        }
    }

    @Test
    void theLatestRunIsFound() {
        try (Ledger ledger = open()) {
            assertThat(ledger.findLatestDocument()).isEmpty();
            ledger.add(folder, Week.intake(), Week.statements());
            ledger.add(run(7));
            ledger.add(run(8));
            assertThat(ledger.findLatestDocument()).contains("{\"seed\":8}");
        }
    }

    @Test
    void rawBytesAreKeptOfFilesThatAreWhatWasRead() throws IOException {
        Report monday = Week.monday();
        Files.writeString(folder.resolve(monday.name()), monday.body());
        Files.createDirectory(folder.resolve("late"));
        Files.writeString(folder.resolve(Week.tuesday().name()), "changed since");
        try (Ledger ledger = open()) {
            ledger.add(folder, Week.intake(), Week.statements());
            assertThat(ledger.findRaw(monday.id())).contains(Week.utf8(monday.body()));
            assertThat(ledger.findRaw(Week.tuesday().id())).isEmpty();
        }
    }

    @Test
    void onlyWhatTheWorldCouldKnowIsSeen() {
        try (Ledger ledger = open()) {
            ledger.add(folder, Week.intake(), Week.statements());
            assertThat(ids(ledger, Week.SUNDAY, Ticks.END)).isEmpty();
            assertThat(ids(ledger, Week.MONDAY, Ticks.END)).containsExactly("f1");
            assertThat(ids(ledger, Week.TUESDAY, Ticks.END)).containsExactly("f2", "f1");
            assertThat(ledger.policies(Week.SUNDAY, Ticks.END)).isEmpty();
        }
    }

    @Test
    void onlyWhatTheLedgerHadLearntIsSeen() {
        try (Ledger ledger = open()) {
            var first = Week.statements();
            ledger.add(
                    folder,
                    Week.intake(),
                    new Statements(List.of(first.figures().getFirst()), List.of()));
            Instant between = clock.instant();
            ledger.add(folder, Week.intake(), first);
            assertThat(ids(ledger, EVER, Ticks.START)).isEmpty();
            assertThat(ids(ledger, EVER, between)).containsExactly("f1");
            assertThat(ids(ledger, EVER, Ticks.END)).containsExactly("f2", "f1");
        }
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsFromThenOn() {
        Figure wrong = Week.statements().figures().getFirst();
        Figure right = wrong.withStatus(Status.DENIED);
        try (Ledger ledger = open()) {
            ledger.add(folder, Week.intake(), figures(wrong));
            Instant before = clock.instant();
            ledger.add(folder, Week.intake(), figures(right));
            assertThat(ledger.figures(EVER, before)).containsExactly(wrong);
            assertThat(ledger.figures(EVER, Ticks.END)).containsExactly(right);
        }
    }

    @Test
    void whatChangesAndChangesBackIsSeenAsItWasAtEachMoment() {
        Figure first = Week.statements().figures().getFirst();
        Figure second = first.withStatus(Status.DENIED);
        try (Ledger ledger = open()) {
            ledger.add(folder, Week.intake(), figures(first));
            Instant before = clock.instant();
            ledger.add(folder, Week.intake(), figures(second));
            Instant between = clock.instant();
            assertThat(ledger.add(folder, Week.intake(), figures(first))).isEqualTo(1);
            assertThat(ledger.figures(EVER, before)).containsExactly(first);
            assertThat(ledger.figures(EVER, between)).containsExactly(second);
            assertThat(ledger.figures(EVER, Ticks.END)).containsExactly(first);
            assertThat(ledger.add(folder, Week.intake(), figures(first))).isZero();
        }
    }

    @Test
    void aRunThatComesOutAsOneBeforeTheLastIsTheLatestAgain() {
        try (Ledger ledger = open()) {
            ledger.add(run(7));
            ledger.add(run(8));
            ledger.add(run(7));
            assertThat(ledger.findLatestDocument()).contains("{\"seed\":7}");
        }
    }

    @Test
    void whatANewerReaderNoLongerReadsIsWithdrawnFromThenOn() {
        try (Ledger ledger = open()) {
            ledger.add(folder, Week.intake(), Week.statements());
            Instant before = clock.instant();
            ledger.add(folder, Week.intake(), new Statements(List.of(), List.of()));
            assertThat(ledger.figures(EVER, before)).hasSize(2);
            assertThat(ledger.policies(EVER, before)).hasSize(1);
            assertThat(ledger.figures(EVER, Ticks.END)).isEmpty();
            assertThat(ledger.policies(EVER, Ticks.END)).isEmpty();
            assertThat(ledger.add(folder, Week.intake(), new Statements(List.of(), List.of())))
                    .isZero();
            ledger.add(folder, Week.intake(), Week.statements());
            assertThat(ledger.figures(EVER, Ticks.END)).hasSize(2);
        }
    }

    @Test
    void whatWasReadOfOtherReportsStays() {
        Report monday = Week.monday();
        Report tuesday = Week.tuesday();
        Figure first = Week.figure("f1", monday, "Some 3,000 Russians", Amount.about(3000), Week.SUNDAY);
        Figure second = Week.figure("f2", tuesday, "4,120 Russians", Amount.exactly(4120), Week.MONDAY);
        try (Ledger ledger = open()) {
            ledger.add(folder, new Intake(List.of(monday), List.of(), List.of()), figures(first));
            ledger.add(folder, new Intake(List.of(tuesday), List.of(), List.of()), figures(second));
            assertThat(ledger.figures(EVER, Ticks.END)).containsExactlyInAnyOrder(first, second);
        }
    }

    @Test
    void figuresOfACorridorBetweenTwoDaysAreFound() {
        try (Ledger ledger = open()) {
            ledger.add(folder, Week.intake(), Week.statements());
            assertThat(between(ledger, Corridor.of("RUS", "FIN"), Week.SUNDAY, Week.SUNDAY))
                    .containsExactly("f1");
            assertThat(between(ledger, Corridor.of("RUS", "FIN"), Week.SUNDAY, Week.TUESDAY))
                    .containsExactlyInAnyOrder("f1", "f2");
            assertThat(between(ledger, Corridor.of("RUS", "FIN"), Week.TUESDAY, Week.TUESDAY.plusDays(9)))
                    .isEmpty();
            assertThat(between(ledger, Corridor.of("RUS", "EST"), Week.SUNDAY, Week.TUESDAY))
                    .isEmpty();
        }
    }

    @Test
    void aClockThatGoesBackDoesNotReorderWhatWasRecorded() {
        Figure first = Week.statements().figures().getFirst();
        Instant late = Instant.parse("2023-01-01T00:00:00Z");
        try (Ledger ahead = Ledger.open(place, () -> late, "exeunt test")) {
            ahead.add(folder, Week.intake(), figures(first));
        }
        try (Ledger ledger = open()) {
            ledger.add(folder, Week.intake(), figures(first.withStatus(Status.DENIED)));
            assertThat(ledger.figures(EVER, late.minusMillis(1))).isEmpty();
            assertThat(ledger.figures(EVER, late)).containsExactly(first.withStatus(Status.DENIED));
        }
    }

    @Test
    void thePartsOfALongImportAreAcknowledgedOneByOne() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 1100; i++) {
            reports.add(Week.report("r" + i + ".txt", "Nothing of note happened on day " + i, Week.MONDAY));
        }
        List<Integer> parts = new ArrayList<>();
        try (Ledger ledger = open()) {
            int added = ledger.add(
                    folder,
                    new Intake(reports, List.of(), List.of()),
                    figures(),
                    acknowledged -> parts.add(acknowledged.size()));
            assertThat(added).isEqualTo(1100);
            assertThat(parts).containsExactly(500, 500, 100);
        }
    }

    @Test
    void aPublicationDayThatWasCorrectedCountsFromThenOn() {
        Report early = Week.monday();
        Report late = early.publishedOn(new Published(Week.TUESDAY, Published.How.STATED));
        Figure asOfMonday = Week.figure("f1", early, "Some 3,000 Russians", Amount.about(3000), Week.SUNDAY);
        Figure asOfTuesday = Week.figure("f1", late, "Some 3,000 Russians", Amount.about(3000), Week.SUNDAY);
        try (Ledger ledger = open()) {
            ledger.add(folder, new Intake(List.of(early), List.of(), List.of()), figures(asOfMonday));
            Instant before = clock.instant();
            ledger.add(folder, new Intake(List.of(late), List.of(), List.of()), figures(asOfTuesday));
            assertThat(ledger.figures(Week.MONDAY, before)).containsExactly(asOfMonday);
            assertThat(ledger.figures(Week.MONDAY, Ticks.END)).isEmpty();
            assertThat(ledger.figures(Week.TUESDAY, Ticks.END)).containsExactly(asOfTuesday);
        }
    }

    private Ledger open() {
        return Ledger.open(place, clock, "exeunt test");
    }

    private Run run(long seed) {
        Bulletin bulletin = Week.bulletin();
        var other = new Bulletin(
                bulletin.intake(),
                bulletin.statements(),
                bulletin.reconciliation(),
                bulletin.forecasts(),
                bulletin.scores(),
                new Settings(seed, Week.TUESDAY, 20, 1));
        return new Run("a week", "exeunt test", other, "{\"seed\":" + seed + "}", clock.instant());
    }

    private static List<String> ids(Ledger ledger, LocalDate knownBy, Instant recordedBy) {
        return ledger.figures(knownBy, recordedBy).stream().map(Statement::id).toList();
    }

    private static List<String> between(Ledger ledger, Corridor corridor, LocalDate first, LocalDate last) {
        return ledger.figures(corridor, first, last, EVER, Ticks.END).stream()
                .map(Statement::id)
                .toList();
    }

    private static Report quote(Figure figure) {
        return figure.evidence() instanceof Evidence.Quote words ? words.quote().report() : Week.tuesday();
    }

    private static Statements figures(Figure... figures) {
        return new Statements(List.of(figures), List.of());
    }

    private static Amount one() {
        return Amount.exactly(1);
    }

    private static LocalDate day(int plus) {
        return Week.SUNDAY.plusDays(plus);
    }
}
