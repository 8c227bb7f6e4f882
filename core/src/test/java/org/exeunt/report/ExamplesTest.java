package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The examples that come with the program are read as their descriptions say.
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @TempDir
    Path folder;

    @BeforeAll
    static void theyAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(EXAMPLES), "the examples are not beside this module");
    }

    private static Intake read(String name) throws IOException {
        return new ReportReader().read(EXAMPLES.resolve(name));
    }

    @Test
    void nothingInThemIsRefused() throws IOException {
        assertThat(read("russia-2022").refusals()).isEmpty();
        assertThat(read("russia-2022").reports()).hasSize(23);
        assertThat(read("sudan-2023").refusals()).isEmpty();
        assertThat(read("sudan-2023").reports()).hasSize(9 + 1);
    }

    @Test
    void withoutTheIndexTheSameDaysAreFound() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("russia-2022"))) {
            for (Path file : files.toList()) {
                if (!file.endsWith("index.csv")) {
                    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        List<Report> indexed = read("russia-2022").reports();
        List<Report> reports = new ReportReader().read(folder).reports();
        assertThat(reports).hasSameSizeAs(indexed);
        for (int i = 0; i < reports.size(); i++) {
            assertThat(reports.get(i).published().day())
                    .as(reports.get(i).name())
                    .isEqualTo(indexed.get(i).published().day());
        }
    }

    @Test
    void everyReportOfTheSecondExampleHasADay() throws IOException {
        assertThat(read("sudan-2023").reports())
                .allSatisfy(report -> assertThat(report.published().find())
                        .hasValueSatisfying(day -> assertThat(day.getYear()).isEqualTo(2023)));
    }

    @Test
    void theSavedPageIsOfTheDayBelowItsHeadline() throws IOException {
        assertThat(read("russia-2022").reports())
                .filteredOn(report -> report.name().equals("saved-page-fewer.txt"))
                .singleElement()
                .satisfies(report -> assertThat(report.published()).isEqualTo(PublishedOn.stated("2022-10-01")));
    }

    @Test
    void thePassagesThatWereTakenOverAreFoundAndNoOthers() throws IOException {
        assertThat(pairs("russia-2022"))
                .containsExactly(
                        "aggregator-mongolia.txt = wire-decree.txt",
                        "radio-weekend-copy.txt = wire-finland-weekend.txt",
                        "saved-page-fewer.txt = wire-fewer-cross.txt",
                        "saved-page-fewer.txt = wire-fewer-cross.txt");
        assertThat(pairs("sudan-2023")).containsExactly("chad-ninety-thousand.txt = up-to-twenty-thousand.txt");
    }

    private static List<String> pairs(String example) throws IOException {
        return read(example).copies().stream()
                .map(group -> String.join(
                        " = ",
                        group.passages().stream()
                                .map(passage -> passage.report().name())
                                .toList()))
                .toList();
    }
}
