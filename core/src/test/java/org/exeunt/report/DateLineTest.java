package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
    private final DateLine dateLine = new DateLine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 September 2022",
                "SCHENGEN LETTER No. 40 | Monday, 26 September 2022",
                "A station where two railways meet | Monday, 26 September 2022",
                "Source: Customs, open data. Reading of 26.09.2022, 06:00 Moscow time. Bulletin No. 266",
                "Page closed on Monday, 26 September 2022, 21:00 GMT",
                "*Dariali Data Desk, Monday 26 September 2022*",
                "METEMA, Ethiopia, Sept 26, 2022. *Compiled by the Horn Border Notebook*",
                "Evening news, 26 September 2022",
                "26.09.2022 09:12 | 18,340 views | Comments (77)"
            })
    void aLineThatIsMostlyADateGivesIt(String line) {
        assertThat(dateLine.find(line))
                .hasValueSatisfying(
                        date -> assertThat(date.fullDay().orElseThrow()).isEqualTo("2022-09-26"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "No date here",
                "The gate that was opened on 26 September 2022 is shut again",
                "Georgia says 53,136 people crossed from Russia between September 21 and 26",
                "Men between 18 and 60 may not go abroad"
            })
    void aSentenceWithADateDoesNot(String line) {
        assertThat(dateLine.find(line)).isEmpty();
    }

    @Test
    void aLongLineIsNoDateLine() {
        assertThat(dateLine.find("26 September 2022" + " ".repeat(300))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELSINKI, Sept 26 (A Wire) - Almost 17,000 came.",
                "MEDYKA, Poland, Sept 26 (A Wire) — Nearly 200,000 came.",
                "Sept 26 (A Wire) - Almost 17,000 came.",
                "N'DJAMENA, 26 September – They came.",
                "Berlin, Montag, 26. September – Sie kamen.",
                "Santiago de Compostela, 26 de septiembre - Llegaron.",
                "KİLİS, 26 September (A Wire) -- They came.",
                "TBILISI/HELSINKI, Sept. 26: They came."
            })
    void theDatelineOfAnAgencyGivesItsDay(String opening) {
        assertThat(dateLine.findInOpening(opening)).hasValueSatisfying(date -> {
            assertThat(date.day()).isEqualTo(26);
            assertThat(date.month()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 26 September people came.",
                "By Monday, 26 September, nearly 46,000 had come back.",
                "Between September 21 and 26 - so the ministry - 53,136 came.",
                "The gate was shut on Sept 26 - or was it the 27th?",
                "On Monday, 26 September 2022 - so they say - people came.",
                "On 26 September 2022: the day of the speech.",
                "Until the speech of Sept 21 - and not after it - 3,000 came.",
                ""
            })
    void otherOpeningsDoNot(String opening) {
        assertThat(dateLine.findInOpening(opening)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 September 2022",
                "Updated: 26 September 2022, 23:24",
                "20:52",
                "Posted on 26.9.2022 at 10.15 am"
            })
    void aPartWithNothingButADateIsOnlyADate(String part) {
        assertThat(dateLine.isOnlyDate(part)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "26 September 2022, 8,000 came", "Kyiv, 26 September 2022", "8,000"})
    void aPartWithMoreIsNot(String part) {
        assertThat(dateLine.isOnlyDate(part)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published 26 September 2022", "FIRST PUBLISHED: 26/9/2022", "Опубликовано 26.09.2022"})
    void someLinesSayThatTheyGiveTheDay(String line) {
        assertThat(dateLine.isMarked(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Publishedness 26", "Not published 26 September 2022", "Published", ""})
    void othersDoNot(String line) {
        assertThat(dateLine.isMarked(line)).isFalse();
    }
}
