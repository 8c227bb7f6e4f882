package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When a report was published, by what stands in it and beside it.
class PublicationDayTest {
    private static final String TEXT =
            "Fewer people than on any day since the spring walked over the bridge into the neighbouring country on Monday, "
                    + "the guards in the valley said, and nobody could tell for certain why that was so.";

    @TempDir
    Path folder;

    private Published day(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return new ReportReader()
                .read(folder).reports().stream()
                        .filter(report -> report.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .published();
    }

    private Published day(String text) throws IOException {
        return day("a.txt", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 September 2022, 20:52 | Updated: 27 September 2022, 23:24",
                "Monday 26.9.2022 at 11.42 | Updated at 12.10 | Listen (3 min 12 s)",
                "By our Foreign Desk | 15:20, 26 September 2022 | 214 comments",
                "KIRKENES, Monday 26 September 2022, 16.05",
                "Boa Vista, 26/09/2022, 11h36, automatic translation",
                "9/26/2022",
                "Sept. 26, 2022",
                "Mon 26 Sep 2022",
                "2022-09-26",
                "MW - Sep 26, 2022",
                "Border with the east. Situation on Monday, 26 September 2022, 6.00 a.m.",
                "Montag, 26. September 2022, 14:05 Uhr",
                "Publié le 26 septembre 2022 à 14h05",
                "26 сентября 2022, 20:52",
                "26 de septiembre de 2022"
            })
    void aDateBelowTheHeadlineIsTheDay(String line) throws IOException {
        assertThat(day("Fewer people cross\n" + line + "\n\n" + TEXT)).isEqualTo(PublishedOn.stated("2022-09-26"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KAMPALA, 26 September 2022 - ",
                "N'DJAMENA, Sept 26, 2022 (Sahel Desk) - ",
                "Monday, 26 September 2022. ",
                "TBILISI/HELSINKI, Sept. 26, 2022 (A Wire) — "
            })
    void theDatelineOfAnAgencyIsTheDay(String dateline) throws IOException {
        assertThat(day(dateline + TEXT)).isEqualTo(PublishedOn.stated("2022-09-26"));
        assertThat(day("Fewer people cross\n" + dateline + TEXT)).isEqualTo(PublishedOn.stated("2022-09-26"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "On 22 September 2022 the gate was shut. ",
                "In 2022 it was otherwise. ",
                "By Monday, 26 September, it was quiet. ",
                "Since 24 February 2022 many have come. "
            })
    void aDateInTheTextIsNotTheDay(String sentence) throws IOException {
        assertThat(day("Fewer people cross\n\n" + sentence + TEXT)).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void theDayOnWhichAPageWasSavedIsNotTheDay() throws IOException {
        String page = """
                18.4 C
                Saturday, July 13, 2024
                HomeCountryFewer people cross

                Fewer people cross


                Related stories

                What the summit of July 12, 2024 brought

                The exodus began on Sept. 21, and by Tuesday it had ended.
                """;
        assertThat(day(page + TEXT)).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void theDayOfASavedPageDoesNotHideTheOneBelowTheHeadline() throws IOException {
        String page = """
                Saturday, March 9, 2024
                The Daily Lamp
                7.1 C | Riverside

                HomeWorldFewer people cross

                Trending now
                Council votes on 3 new paths

                Fewer people cross

                MW - Oct 1, 2022

                """;
        assertThat(day(page + TEXT)).isEqualTo(PublishedOn.stated("2022-10-01"));
    }

    @Test
    void theDateOfAnIssueInTheMastheadIsTheDay() throws IOException {
        assertThat(day("THE VALLEY LEDGER\nSaturday 20 May 2023 * Price 1,500 pounds\n\nFewer people cross\n\n" + TEXT))
                .isEqualTo(PublishedOn.stated("2023-05-20"));
    }

    @Test
    void aDateAboveTheHeadlineThatTheTextContradictsIsNotTheDay() throws IOException {
        String page = "Saturday, July 13, 2024\n\nFewer people cross\n\nOn Sept. 21 the call came. " + TEXT;
        assertThat(day(page)).isEqualTo(Published.UNKNOWN);
        assertThat(day(page.replace("Sept. 21", "July 11"))).isEqualTo(PublishedOn.stated("2024-07-13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Published 26 September 2022", "First published: Sept. 26, 2022", "Veröffentlicht am 26.09.2022"
            })
    void aLineAtTheFootThatSaysSoGivesTheDay(String line) throws IOException {
        assertThat(day("Fewer people cross\n\n" + TEXT + "\n\n" + line)).isEqualTo(PublishedOn.stated("2022-09-26"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Next report: 22 October 2022", "Printed on 13 July 2024", "Copyright 2019-2024 The Daily Lamp"})
    void otherDatesAtTheFootDoNot(String line) throws IOException {
        assertThat(day("Fewer people cross\n\n" + TEXT + "\n\n" + line)).isEqualTo(Published.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"03/04/2022", "'Sunday, 10/11/2019'"})
    void aDateThatCanBeReadInTwoWaysIsNoDay(String date) throws IOException {
        // 10 November 2019 was a Sunday, so the second one can be read in one way only.
        Published day = day("Fewer people cross\n" + date + "\n\n" + TEXT);
        assertThat(day).isEqualTo(date.startsWith("S") ? PublishedOn.stated("2019-11-10") : Published.UNKNOWN);
    }

    @Test
    void whereTheDayComesFirstItIsReadSo() throws IOException {
        String german =
                "Am Montag sind weniger Menschen als an jedem Tag seit dem Frühjahr über die Brücke in das Land "
                        + "gekommen, und niemand in dem Tal konnte sagen, warum das so war.";
        assertThat(day("Weniger Menschen\n03/04/2022\n\n" + german)).isEqualTo(PublishedOn.stated("2022-04-03"));
    }

    @Test
    void frontMatterCountsAsAnIndex() throws IOException {
        String page = "---\ntitle: Fewer\ndate: %s\n---\n\n13 July 2024\n\n" + TEXT;
        assertThat(day("a.md", page.formatted("2022-09-26"))).isEqualTo(PublishedOn.index("2022-09-26"));
        assertThat(day("a.md", page.formatted("2022-09-26T10:00:00+03:00"))).isEqualTo(PublishedOn.index("2022-09-26"));
        assertThat(day("a.md", page.formatted("26 September 2022"))).isEqualTo(PublishedOn.index("2022-09-26"));
    }

    @Test
    void theMetadataOfAPageGoBeforeItsText() throws IOException {
        String page = "<html><head><meta property='article:published_time' content='2022-09-26T16:35:00Z'></head>"
                + "<body><h1>Fewer</h1><p>27 September 2022</p><p>" + TEXT + "</p></body></html>";
        assertThat(day("a.html", page)).isEqualTo(PublishedOn.metadata("2022-09-26"));
    }

    @Test
    void aDatelineWithoutAYearHasNone() throws IOException {
        assertThat(day("HELSINKI, Sept 26 (A Wire) - " + TEXT)).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void twoFullDatesInTheWeeksBeforeSettleTheYear() throws IOException {
        assertThat(day("HELSINKI, Sept 26 (A Wire) - " + TEXT
                        + " The gate was opened on 1 September 2022 and shut on 19 September 2022."))
                .isEqualTo(PublishedOn.stated("2022-09-26"));
    }

    @Test
    void oneFullDateAndAWeekdaySettleTheYear() throws IOException {
        String text = TEXT + " The gate was opened on 1 September 2022. On Saturday, Sept 17, it was shut.";
        assertThat(day("HELSINKI, Sept 26 (A Wire) - " + text)).isEqualTo(PublishedOn.stated("2022-09-26"));
        String other = text.replace("Saturday", "Friday");
        assertThat(day("HELSINKI, Sept 26 (A Wire) - " + other)).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void whatHappenedYearsAgoDoesNotSettleTheYear() throws IOException {
        assertThat(day("HELSINKI, Sept 26 (A Wire) - " + TEXT + " The law is of 24 February 2015 and 1 March 2015."))
                .isEqualTo(Published.UNKNOWN);
    }
}
