package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.exeunt.report.Furniture.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private final Furniture furniture = new Furniture();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ad_1]",
                "[AD]",
                "Home | News | Sport | Weather | Contact",
                "Radio Kaakko | Home | News | Sport | Traffic | Podcasts | Contact",
                "Read more: Imatra swimming hall opens again after 14 months",
                "READ MORE: What the tea costs now",
                "> Read more: School meals, 4 zloty from today",
                "+ See also: Lottery accumulates R$ 32 million",
                "NOW READ: 7 things you never knew",
                "Listen to this article",
                "Loading audio...",
                "18.4 C",
                "-3 °C",
                "20:52",
                "Page 1 of 4",
                "Lewis Goodall 10am - 12pm",
                "Advertisement",
                "We use cookies to make this page better. Accept all | Settings",
                "In order to interact with or display content from social networks, we need your consent.",
                "This is where you will find content from Twitter",
                "Copyright 2019-2024 The Daily Lamp. All rights reserved.",
                "© 2022 The Daily Lamp",
                "Comments (27) | Print | Share",
                "Newsroom: 05 555 0170",
                "Читайте также: Что с погодой",
                "Lesen Sie auch: Das Wetter",
                "Unsubscribe | Forward to a friend | Archive (39)"
            })
    void furnitureGoes(String line) {
        assertThat(furniture.kind(line)).isEqualTo(Kind.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related stories",
                "Latest stories",
                "READ ALSO",
                "Most read now",
                "Trending now",
                "Читайте также"
            })
    void headingsOfListsOfOtherPagesGoWithTheirLists(String line) {
        assertThat(furniture.kind(line)).isEqualTo(Kind.HEADING_OF_POINTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Kremlin has said it plans to call up some 300,000 people.",
                "Kremlin spokesman Dmitry Peskov (54) claimed on Monday afternoon that no decision had been made.",
                "Latest figures show that 8,000 people came.",
                "Share of women among them: 45 per cent",
                "Home to 12,000 people, the village now has 50,000 guests.",
                "News came late that 3,000 were waiting.",
                "Finland 329,185 | Estonia 281,957",
                "Verkhny Lars     Georgia     1 715      highest reading of 2022",
                "• Ubľa: 4 586 persons processed.",
                "Since 24 February, up to 6.00 today: 25 935 people have arrived.",
                "18:30 That is all for today.",
                "Related to this, 400 more were turned back.",
                "Over 194,000 had entered KazakhstanGeorgia and Finland by Tuesday.",
                ""
            })
    void textStays(String line) {
        assertThat(furniture.kind(line)).isEqualTo(Kind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Egypt | Sudan | Water | Archive",
                "Home > North Ossetia > Roads",
                "Pasvik Posten | Front page | Border | Tip us: 955"
            })
    void aRowOfShortPartsMayBeAMenu(String line) {
        assertThat(furniture.isRowOfParts(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIVE | Eastern border, Friday 23 September: the queues, hour by hour",
                "REGIONAL UPDATE No. 3 | TIGRAY | 19-24 November 2020",
                "The border was quiet.",
                "|  | "
            })
    void aHeadlineWithBarsIsNone(String line) {
        assertThat(furniture.isRowOfParts(line)).isFalse();
    }
}
