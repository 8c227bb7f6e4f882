package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    private static List<WrittenDate> dates(String text) {
        return new DateFinder().find(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 September 2022",
                "26 Sept. 2022",
                "Sept 26, 2022",
                "September 26th, 2022",
                "the 26th of September 2022",
                "Monday 26 September 2022",
                "26.9.2022",
                "26.09.2022",
                "26/9/2022",
                "9/26/2022",
                "2022-09-26",
                "Monday, 26 of September of 2022",
                "26 septembre 2022",
                "26. September 2022",
                "26 de septiembre de 2022",
                "26 settembre 2022",
                "26 september 2022",
                "26 września 2022",
                "26 сентября 2022",
                "26 вересня 2022",
                "26 Eylül 2022",
                "19-26 September 2022"
            })
    void oneDayIsWrittenInManyWays(String text) {
        assertThat(dates("Seen on " + text + ", they say.")).singleElement().satisfies(date -> {
            assertThat(date.fullDay()).hasValueSatisfying(day -> assertThat(day).isEqualTo("2022-09-26"));
        });
    }

    @ParameterizedTest
    @CsvSource({"'Friday 23 September', 23, 9", "'on Sept 21', 21, 9", "'1 May', 1, 5", "'March 8', 8, 3"})
    void theYearMayBeMissing(String text, int day, int month) {
        WrittenDate date = dates(text).getFirst();
        assertThat(date.isFull()).isFalse();
        assertThat(date.fullDay()).isEmpty();
        assertThat(date.day()).isEqualTo(day);
        assertThat(date.month()).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they may 5 times",
                "march 3 miles",
                "8,572 people",
                "1.5 million",
                "version 1.2.3",
                "at 10.30",
                "98.7 MHz",
                "between 20 and 30",
                "5,262 on Thursday",
                "32 September 2022",
                "+880 1555 010010",
                "0/0/2022"
            })
    void otherNumbersAreNoDates(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void theWeekdayThatStandsWithADateIsKept() {
        assertThat(dates("Mon 26 Sep 2022").getFirst().weekday()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(dates("понедельник, 26 сентября 2022").getFirst().weekday()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void datesComeInTheOrderOfTheText() {
        assertThat(dates("From 2022-09-21 to 27 September 2022, then Oct. 3, 2022."))
                .extracting(date -> date.fullDay().orElseThrow().toString())
                .containsExactly("2022-09-21", "2022-09-27", "2022-10-03");
    }

    @Test
    void aDayThatDoesNotExistIsNoDay() {
        assertThat(dates("30 February 2022").getFirst().fullDay()).isEmpty();
        assertThat(dates("29 February 2024").getFirst().fullDay()).isPresent();
    }

    @Test
    void ofTwoReadingsTheWeekdayTells() {
        assertThat(dates("3/4/2022").getFirst().isAmbiguous()).isTrue();
        assertThat(dates("4/4/2022").getFirst().isAmbiguous()).isFalse();
        assertThat(dates("Friday 3/4/2022").getFirst().fullDay().orElseThrow()).isEqualTo("2022-03-04");
        assertThat(dates("Sunday 3/4/2022").getFirst().fullDay().orElseThrow()).isEqualTo("2022-04-03");
    }
}
