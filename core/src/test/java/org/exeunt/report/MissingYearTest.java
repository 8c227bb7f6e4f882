package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingYearTest {
    private static Optional<LocalDate> day(String date, String text) {
        return new MissingYear().find(new DateFinder().find(date).getFirst(), Dates.of(text));
    }

    @Test
    void withoutADateInTheTextThereIsNoYear() {
        assertThat(day("Sept 26", "People came.")).isEmpty();
        assertThat(day("Monday, Sept 26", "People came on Sept 25, in 2022.")).isEmpty();
    }

    @Test
    void aWeekdayAndAFullDateOfTheWeeksBeforeSettleIt() {
        assertThat(day("Monday, Sept 26", "It began on 21 September 2022.")).contains(LocalDate.of(2022, 9, 26));
        assertThat(day("Tuesday, Sept 26", "It began on 21 September 2022.")).isEmpty();
        assertThat(day("Monday, Sept 26", "It began on 24 February 2022.")).isEmpty();
    }

    @Test
    void theYearMayHaveTurnedSince() {
        assertThat(day("Monday, Jan 2", "It began on 21 December 2022.")).contains(LocalDate.of(2023, 1, 2));
    }

    @Test
    void oneFullDateAloneMayBeAnAnniversary() {
        assertThat(day("Mar 3", "It began on 24 February 2022.")).isEmpty();
        assertThat(day("Mar 3", "It began on 24 February 2022, and on 1 March 2022 it was over."))
                .contains(LocalDate.of(2022, 3, 3));
    }

    @Test
    void aWeekdayInTheTextThatDoesNotFitForbidsIt() {
        String text = "It began on 24 February 2022, and on 1 March 2022 it was over. On %s, Feb 26, they came.";
        assertThat(day("Mar 3", text.replace("%s", "Saturday"))).isPresent();
        assertThat(day("Mar 3", text.replace("%s", "Sunday"))).isEmpty();
    }

    @Test
    void aDayToComeIsNoWitness() {
        assertThat(day("Monday, Sept 26", "The vote is on 9 October 2022.")).isEmpty();
    }

    @Test
    void aLeapDayHasItsYears() {
        assertThat(day("Feb 29", "It began on 12 February 2024 and ended on 20 February 2024."))
                .contains(LocalDate.of(2024, 2, 29));
        assertThat(day("Feb 29", "It began on 12 February 2023 and ended on 20 February 2023."))
                .isEmpty();
    }

    @Test
    void datesAroundADayAreFoundWithAndWithoutTheirYear() {
        Dates dates = Dates.of("From Dec. 30 on, and since 24 February 2022.");
        assertThat(dates.anyAround(LocalDate.of(2023, 1, 5), 10, 0)).isTrue();
        assertThat(dates.anyAround(LocalDate.of(2022, 3, 5), 10, 0)).isTrue();
        assertThat(dates.anyAround(LocalDate.of(2022, 6, 5), 10, 10)).isFalse();
        assertThat(dates.fullBefore(LocalDate.of(2022, 3, 5), 10)).isOne();
        assertThat(Dates.of("").isEmpty()).isTrue();
    }
}
