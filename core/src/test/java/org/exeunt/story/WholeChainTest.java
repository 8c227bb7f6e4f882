package org.exeunt.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.exeunt.Bulletin;
import org.exeunt.Pipeline;
import org.exeunt.Settings;
import org.exeunt.flow.Flow;
import org.exeunt.place.Corridor;
import org.exeunt.place.WorldGazetteer;
import org.exeunt.report.Passage;
import org.exeunt.report.ReportReader;
import org.exeunt.simulation.Situation;
import org.exeunt.simulation.SituationReader;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.junit.jupiter.api.Test;

/// From folders of reports to scores.
class WholeChainTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path REAL = Path.of("../../shared/reports");

    @Test
    void anExampleWithASituationGivesAllParts() throws IOException {
        Bulletin bulletin = run(EXAMPLES.resolve("russia-2022"), LocalDate.of(2022, 10, 12));
        assertThat(bulletin.intake().refusals()).isEmpty();
        assertThat(bulletin.reconciliation().flows()).extracting(Flow::corridor).contains(Corridor.of("RUS", "FIN"));
        assertThat(bulletin.reconciliation().standings())
                .hasSameSizeAs(bulletin.reconciliation().figures());
        assertThat(bulletin.forecasts()).isNotEmpty();
        assertThat(bulletin.scores()).isNotEmpty();
        assertEveryNumberStandsInItsReport(bulletin);
    }

    @Test
    void anExampleWithoutIndexAndSituationDoesToo() throws IOException {
        Bulletin bulletin = run(EXAMPLES.resolve("sudan-2023"), LocalDate.of(2023, 6, 30));
        assertThat(bulletin.reconciliation().flows()).isNotEmpty();
        assertThat(bulletin.forecasts()).isNotEmpty();
        assertEveryNumberStandsInItsReport(bulletin);
    }

    @Test
    void theSameSeedGivesTheSameBulletin() throws IOException {
        Path folder = EXAMPLES.resolve("sudan-2023");
        Bulletin one = run(folder, LocalDate.of(2023, 6, 30));
        Bulletin other = run(folder, LocalDate.of(2023, 6, 30));
        assertThat(other.reconciliation()).isEqualTo(one.reconciliation());
        assertThat(other.forecasts()).isEqualTo(one.forecasts());
        assertThat(other.scores()).isEqualTo(one.scores());
    }

    @Test
    void realReportsGiveTheNumbersThatTheyState() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "../shared is not here: no real reports to read");
        Bulletin bulletin = run(REAL, LocalDate.of(2022, 10, 1));
        assertThat(median(bulletin, "FIN", "2022-09-29")).isCloseTo(5262, Percentage.withPercentage(1));
        assertThat(median(bulletin, "FIN", "2022-09-30")).isCloseTo(1688, Percentage.withPercentage(1));
        assertThat(median(bulletin, "KAZ", "2022-09-29")).isCloseTo(22500, Percentage.withPercentage(1));
        assertThat(median(bulletin, "KAZ", "2022-09-30")).isCloseTo(14100, Percentage.withPercentage(1));
        for (double number : List.of(9642.0, 6109.0)) {
            Figure figure = bulletin.statements().figures().stream()
                    .filter(one -> one.amount().typical() == number)
                    .findFirst()
                    .orElseThrow();
            assertThat(figure.hours()).isEqualTo(24);
            assertThat(figure.period().days()).hasValue(2);
        }
        assertEveryNumberStandsInItsReport(bulletin);
    }

    private static Bulletin run(Path folder, LocalDate asOf) throws IOException {
        Path file = folder.resolve("situation.yaml");
        Situation situation = Files.exists(file) ? new SituationReader().read(file) : Situation.EMPTY;
        return new Pipeline(WorldGazetteer.load().with(situation.crossings()), situation)
                .run(new ReportReader().read(folder), new Settings(1, asOf, 50, 14));
    }

    private static double median(Bulletin bulletin, String destination, String date) {
        return bulletin.reconciliation().flows().stream()
                .filter(flow -> flow.corridor().equals(Corridor.of("RUS", destination))
                        && flow.measure() == Measure.ARRIVAL
                        && flow.population() == Population.NATIONALS)
                .findFirst()
                .flatMap(flow -> flow.on(LocalDate.parse(date)))
                .orElseThrow()
                .median();
    }

    private static void assertEveryNumberStandsInItsReport(Bulletin bulletin) {
        for (Figure figure : bulletin.statements().figures()) {
            assertThat(figure.evidence()).isInstanceOfSatisfying(Evidence.Quote.class, words -> {
                Passage quote = words.quote();
                assertThat(quote.report().body()).contains(quote.text());
                assertThat(quote.startByte()).isLessThan(quote.endByte());
            });
        }
    }
}
