package org.exeunt.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a number means by the words far from it. The texts and numbers are made up.
class FigureContextTest {
    /// A Thursday.
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    private static List<Figure> read(String body) {
        return MadeReport.read(body, PUBLISHED).figures();
    }

    private static Figure only(String body) {
        assertThat(read(body)).hasSize(1);
        return read(body).getFirst();
    }

    private static Period days(String start, String end) {
        return Period.of(LocalDate.parse(start), LocalDate.parse(end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In a 24-hour period some 1,300 Nigeriens crossed into Algeria.                      | 2024-05-15 | 2024-05-16
            In the first three months of 2023, 9,120 Ethiopians arrived in Djibouti.            | 2023-01-01 | 2023-03-31
            In the second quarter of last year 7,050 Ethiopians arrived in Djibouti.            | 2023-04-01 | 2023-06-30
            For the year 2021, 33,400 Ethiopians entered Djibouti.                              | 2021-01-01 | 2021-12-31
            Officials said on 12 May that 4,300 Malians had entered Mauritania in the past week. | 2024-05-05 | 2024-05-12
            """)
    void daysAreReadAsReportsTellThem(String body, LocalDate start, LocalDate end) {
        assertThat(only(body).period()).isEqualTo(Period.of(start, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            So far this year 5,140 Malians have entered Mauritania.                             | 2024-01-01
            The fighting that broke out on 2 April has forced 61,300 people to flee to Chad.    | 2024-04-02
            """)
    void aCountThatGoesOnEndsToday(String body, LocalDate start) {
        Figure figure = only(body);
        assertThat(figure.aggregation()).isEqualTo(Aggregation.CUMULATIVE);
        assertThat(figure.period()).isEqualTo(Period.of(start, PUBLISHED));
    }

    @Test
    void anOutbreakKeepsItsDayThroughoutTheReport() {
        assertThat(read("Since the clashes began on 2 April, 41,000 people have fled to Chad.\n\n"
                        + "Libya has received 3,700 people from Sudan since the clashes."))
                .extracting(figure -> figure.period().start())
                .containsExactly(LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 2));
    }

    @Test
    void whatWasBeforeTheOutbreakEndsBeforeIt() {
        assertThat(read("Since the clashes began on 2 April, 41,000 Sudanese have fled to Chad.\n\n"
                        + "Camps in Chad hosted 210,000 Sudanese before the clashes."))
                .last()
                .extracting(Figure::measure, Figure::period)
                .containsExactly(Measure.STOCK, Period.until(LocalDate.of(2024, 4, 1)));
    }

    @Test
    void oneRateServesTwoNumbers() {
        assertThat(read("An average of 2,600 entries and 1,900 departures a day were counted at Zambia's border with"
                        + " Malawi in recent days."))
                .extracting(Figure::aggregation)
                .containsExactly(Aggregation.PER_DAY, Aggregation.PER_DAY);
    }

    @Test
    void aRateMayStandBehindWhatIsCrossed() {
        assertThat(only("Some 830 Nigeriens have crossed the northern border daily into Algeria.")
                        .aggregation())
                .isEqualTo(Aggregation.PER_DAY);
    }

    @Test
    void aComparedNumberIsMeasuredAsTheOneBefore() {
        assertThat(read("The camp in Chad hosts 14,700 Sudanese, compared with 12,250 a day earlier."))
                .extracting(Figure::measure, figure -> figure.period().end())
                .containsExactly(tuple(Measure.STOCK, PUBLISHED), tuple(Measure.STOCK, LocalDate.of(2024, 5, 15)));
    }

    @Test
    void whatIsMeantToHappenHasNotHappened() {
        assertThat(only("About 2,300 Malians are waiting to cross into Mauritania.")
                        .measure())
                .isEqualTo(Measure.QUEUE);
    }

    @Test
    void theCountryLeftIsTheOneBehindTheVerb() {
        Figure figure = only("More than 6,200 Afghan migrants left Iran on Tuesday to return to their country.");
        assertThat(figure.measure()).isEqualTo(Measure.RETURN);
        assertThat(figure.period()).isEqualTo(days("2024-05-14", "2024-05-14"));
    }

    @Test
    void aPairOfCountriesNamesBoth() {
        assertThat(only("On Tuesday 1,900 people fled across the Sudan-Chad border into Chad.")
                        .corridor())
                .extracting(Corridor::origins, Corridor::destinations)
                .containsExactly(List.of(Country.of("SDN")), List.of(Country.of("TCD")));
    }

    @Test
    void abroadIsNotTheCountryNamedFirst() {
        assertThat(read("On Monday 800 Sudanese entered Chad, out of 52,000 people who have fled into neighbouring"
                        + " countries."))
                .last()
                .extracting(figure -> figure.corridor().destinations())
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The camp at the border with Chad has a 900-person tent for refugees who arrive.",
                "The new centre for refugees can now handle 7,000 people a day.",
                "Some 2.4 million people in Sudan are in need of help.",
                "The agency opened two refugee camps for those who fled to Chad.",
                "Sahara 24 reported that Sudanese fled to Chad on Monday."
            })
    void roomNeedAndNamesAreNoFigures(String body) {
        assertThat(read(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The High Commissioner for Refugees (UNHCR) said 410 Malians entered Niger on Monday. | High Commissioner for Refugees
            Citing the interior ministry, the Sahel news agency reported that 410 Malians entered Niger on Monday. | interior ministry
            On Monday 410 registered Malian refugees entered Niger.                              |
            """)
    void theSourceIsWhoCounted(String body, String source) {
        assertThat(only(body).source()).isEqualTo(source);
    }

    @Test
    void aPeopleThatNoListKnowsIsCounted() {
        assertThat(only("On Monday 640 Masalitis fled to Chad.").amount().typical())
                .isEqualTo(640);
    }
}
