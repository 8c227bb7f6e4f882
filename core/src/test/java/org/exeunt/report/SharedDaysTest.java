package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the reports of a folder tell about each other's days.
class SharedDaysTest {
    private static final String SHARED =
            "About 98,000 people entered the country between the 21st and the 27th, the ministry of the interior said.";
    private static final String OWN =
            "The men who stood at the gate in the night would not say where they came from, or where they would go to.";

    @TempDir
    Path folder;

    private Map<String, Published> days(String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(folder.resolve("r" + i + ".txt"), texts[i]);
        }
        Map<String, Published> days = new TreeMap<>();
        new ReportReader().read(folder).reports().forEach(report -> days.put(report.name(), report.published()));
        return days;
    }

    @Test
    void aSharedPassageGivesADatelineItsYear() throws IOException {
        assertThat(days("ASTANA, Oct 1 (A Wire) - " + OWN + "\n\n" + SHARED, "Gone\n3 October 2022\n\n" + SHARED))
                .containsEntry("r0.txt", PublishedOn.inferred("2022-10-01"))
                .containsEntry("r1.txt", PublishedOn.stated("2022-10-03"));
    }

    @Test
    void theYearMayTurnBetweenThem() throws IOException {
        assertThat(days("ASTANA, Dec 30 (A Wire) - " + OWN + "\n\n" + SHARED, "Gone\n2 January 2023\n\n" + SHARED))
                .containsEntry("r0.txt", PublishedOn.inferred("2022-12-30"));
    }

    @Test
    void aWeekdayThatDoesNotFitForbidsTheYear() throws IOException {
        assertThat(days(
                        "ASTANA, Friday Oct 1 (A Wire) - " + OWN + "\n\n" + SHARED,
                        "Gone\n3 October 2022\n\n" + SHARED))
                .containsEntry("r0.txt", Published.UNKNOWN);
    }

    @Test
    void onePassageDoesNotGiveAReportItsDay() throws IOException {
        assertThat(days("Gone\n\n" + OWN + " " + OWN + "\n\n" + SHARED, "Gone\n3 October 2022\n\n" + SHARED))
                .containsEntry("r0.txt", Published.UNKNOWN);
    }

    @Test
    void aReportThatIsACopyAsAWholeHasTheDayOfTheOther() throws IOException {
        assertThat(days("Gone\n\n" + SHARED + " " + OWN, "Gone\n3 October 2022\n\n" + SHARED + " " + OWN))
                .containsEntry("r0.txt", PublishedOn.inferred("2022-10-03"));
    }

    @Test
    void aNoticeOfOneSentenceMayBeRepeatedOnAnotherDay() throws IOException {
        assertThat(days("Gone\n\n" + SHARED, "Gone\n3 October 2022\n\n" + SHARED))
                .containsEntry("r0.txt", Published.UNKNOWN);
    }

    @Test
    void ofTwoDaysNeitherIsTaken() throws IOException {
        String text = "Gone\n%s\n\n" + SHARED + " " + OWN;
        assertThat(days(text.formatted(""), text.formatted("3 October 2022"), text.formatted("4 October 2022")))
                .containsEntry("r0.txt", Published.UNKNOWN);
    }

    @Test
    void reportsOfOneSeasonGiveALoneDatelineItsYear() throws IOException {
        String other = "Nothing new\n%s\n\nThe day was quiet.";
        assertThat(days(
                        "In the valley\n28 September, 10:44\n\n" + OWN,
                        other.formatted("21 September 2022"),
                        other.formatted("25 September 2022"),
                        other.formatted("12 October 2022")))
                .containsEntry("r0.txt", PublishedOn.inferred("2022-09-28"));
    }

    @Test
    void reportsOfManyYearsDoNot() throws IOException {
        String other = "Nothing new\n%s\n\nThe day was quiet.";
        assertThat(days(
                        "In the valley\n28 September, 10:44\n\n" + OWN,
                        other.formatted("21 September 2021"),
                        other.formatted("25 September 2022"),
                        other.formatted("12 October 2022")))
                .containsEntry("r0.txt", Published.UNKNOWN);
    }
}
