package org.exeunt.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Corridor;
import org.exeunt.place.Period;
import org.junit.jupiter.api.Test;

/// Sentences of other crises than the running example. The texts and numbers are made up.
class OtherCrisesTest {
    /// A Tuesday.
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 10, 3);

    private static List<Figure> read(String body) {
        return MadeReport.read(body, PUBLISHED).figures();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2023, 9, day);
    }

    @Test
    void aTimeInARelativeClauseIsNotThatOfTheMainVerb() {
        assertThat(read(
                        "Armenia, which has kept its border open since midnight on Sunday, let in 2,906 people on Friday"
                                + " after 4,810 the day before."))
                .extracting(figure -> figure.amount().typical(), Figure::period)
                .containsExactly(tuple(2906.0, Period.of(day(29))), tuple(4810.0, Period.of(day(28))));
    }

    @Test
    void timesBehindTheirNumbersStayWithThem() {
        assertThat(read("Some 3,400 Ukrainians left for Moldova on Saturday and 2,900 Ukrainians entered Romania on"
                        + " Monday."))
                .extracting(figure -> figure.amount().typical(), Figure::period)
                .containsExactly(
                        tuple(3400.0, Period.of(day(30))), tuple(2900.0, Period.of(LocalDate.of(2023, 10, 2))));
    }

    @Test
    void theCellsOfATableAreReadWithTheirRowAndColumn() {
        List<Figure> figures = read("""
                Migrants from Venezuela crossing the Darien jungle

                Day            Entered Panama     Left Panama
                Wed 27.9.2023       2,415              1,980
                Thu 28.9.2023       2,633              2,104
                """);

        assertThat(figures)
                .extracting(figure -> figure.amount().typical(), Figure::measure, Figure::period)
                .containsExactly(
                        tuple(2415.0, Measure.ARRIVAL, Period.of(day(27))),
                        tuple(1980.0, Measure.DEPARTURE, Period.of(day(27))),
                        tuple(2633.0, Measure.ARRIVAL, Period.of(day(28))),
                        tuple(2104.0, Measure.DEPARTURE, Period.of(day(28))));
    }

    @Test
    void linesLeanOnTheirHeading() {
        List<Figure> figures = read("""
                ARRIVALS FROM SUDAN since 15 April, as of 24 September (UNHCR)
                   Chad 420,310
                   Egypt 310,250
                """);

        assertThat(figures)
                .extracting(
                        figure -> figure.corridor().destinations().getFirst().code(), Figure::source)
                .containsExactly(tuple("TCD", "UNHCR"), tuple("EGY", "UNHCR"));
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.period())
                        .isEqualTo(Period.of(LocalDate.of(2023, 4, 15), LocalDate.of(2023, 9, 24))));
    }

    @Test
    void theHoursBeforeAWindowAreAsManyAgain() {
        assertThat(read("Italy counted 1,410 Tunisians coming in during the 24 hours to 8 a.m. on Sunday. The 24 hours"
                        + " before had brought 2,260 in and 310 out."))
                .extracting(figure -> figure.amount().typical(), Figure::period)
                .startsWith(
                        tuple(1410.0, Period.of(day(30), LocalDate.of(2023, 10, 1))),
                        tuple(2260.0, Period.of(day(29), day(30))));
    }

    @Test
    void inAndOutSayTheDirection() {
        assertThat(read("On Monday Moldova's border police counted 7,120 in and 5,940 out."))
                .extracting(Figure::measure)
                .containsExactly(Measure.ARRIVAL, Measure.DEPARTURE);
    }

    @Test
    void theMonthOfMayIsNoGuess() {
        assertThat(read("On 4 May some 5,300 Sudanese crossed into Chad, the governor said."))
                .extracting(Figure::status)
                .containsExactly(Status.REPORTED);
    }

    @Test
    void lengthsOfBordersAndTimesOfDayAreNoFigures() {
        assertThat(
                        read(
                                "The border of some 1,400 km was closed. At 10 a.m. nobody crossed. One traveller had left home."))
                .isEmpty();
    }

    @Test
    void aCrossingIsNamedByWhatPeopleWentThrough() {
        assertThat(read("Nearly 1,900 Syrians returned to Syria through Tal Shihab on Friday."))
                .extracting(figure -> figure.corridor().crossing())
                .containsExactly("Tal Shihab");
    }

    @Test
    void aProvinceStandsForItsCountry() {
        assertThat(read("More than 6,400 people fled from Karabakh to Armenia on Monday."))
                .extracting(Figure::corridor)
                .containsExactly(Corridor.of("AZE", "ARM"));
    }
}
