package org.exeunt.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Period;
import org.exeunt.statement.TimeMention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGrammarTest {
    /// A Saturday.
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 10, 1);

    private static List<TimeMention> mentions(String text) {
        return LanguagePack.english().times().mentions(text, 0, text.length(), PUBLISHED, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Friday | 2022-09-30 | 2022-09-30",
                "on Saturday | 2022-10-01 | 2022-10-01",
                "last Wednesday | 2022-09-28 | 2022-09-28",
                "the previous weekend | 2022-09-24 | 2022-09-25",
                "between Thursday and Friday | 2022-09-29 | 2022-09-30",
                "on 5 and 6 September | 2022-09-05 | 2022-09-06",
                "between Sept 21 and 27 | 2022-09-21 | 2022-09-27",
                "between 19 and 25 September | 2022-09-19 | 2022-09-25",
                "on Sept. 21 | 2022-09-21 | 2022-09-21",
                "on December 20 | 2021-12-20 | 2021-12-20",
                "last week | 2022-09-19 | 2022-09-25",
                "in July 2017 | 2017-07-01 | 2017-07-31",
                "yesterday | 2022-09-30 | 2022-09-30",
                "26.9.2022 | 2022-09-26 | 2022-09-26",
                "a week ago | 2022-09-24 | 2022-09-24"
            })
    void wordsForTimeMeanDaysOfThePast(String text, LocalDate start, LocalDate end) {
        assertThat(mentions(text)).hasSize(1).first().satisfies(mention -> {
            assertThat(mention.period()).isEqualTo(Period.of(start, end));
            assertThat(mention.start()).isZero();
            assertThat(mention.end()).isEqualTo(text.length());
        });
    }

    @Test
    void betweenTwoDaysThatFollowEachOtherLieTwentyFourHours() {
        assertThat(mentions("between Thursday and Friday").getFirst().hours()).isEqualTo(24);
        assertThat(mentions("between Thursday and Saturday").getFirst().hours()).isNull();
    }

    @Test
    void sinceOpensAPeriodAndByClosesOne() {
        assertThat(mentions("since the announcement last Wednesday").getFirst())
                .satisfies(mention -> assertThat(mention.kind()).isEqualTo(Kind.SINCE))
                .satisfies(mention -> assertThat(mention.period().start()).isEqualTo("2022-09-28"));
        assertThat(mentions("by Tuesday").getFirst())
                .satisfies(mention -> assertThat(mention.kind()).isEqualTo(Kind.UNTIL))
                .satisfies(mention -> assertThat(mention.period()).isEqualTo(Period.until(LocalDate.of(2022, 9, 27))));
    }

    @Test
    void withoutAPublicationDayAWeekdayIsNotGuessed() {
        assertThat(LanguagePack.english()
                        .times()
                        .mentions("on Friday", 0, 9, null, null)
                        .getFirst()
                        .period())
                .isEqualTo(Period.UNKNOWN);
    }
}
