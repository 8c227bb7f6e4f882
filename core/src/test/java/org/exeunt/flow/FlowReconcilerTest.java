package org.exeunt.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.exeunt.flow.Standing.Role;
import org.exeunt.flow.Standing.Verdict;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Period;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.exeunt.statement.Statements;
import org.exeunt.statement.Status;
import org.exeunt.twin.Told;
import org.junit.jupiter.api.Test;

/// From one figure upward: what figures settle into.
class FlowReconcilerTest {
    private static final Percentage CLOSE = Percentage.withPercentage(1);

    @Test
    void oneFigureOfOneDayIsThatDay() {
        Flow flow = only(settle(Told.of("a", 5262).on("2022-09-29")));
        assertThat(flow.days()).hasSize(1);
        assertThat(day(flow, "2022-09-29").median()).isCloseTo(5262, CLOSE);
        assertThat(day(flow, "2022-09-29").figures()).containsExactly("a");
    }

    @Test
    void noFigureIsNoFlow() {
        assertThat(settle().flows()).isEmpty();
    }

    @Test
    void aWeekendTotalIsSharedByItsDays() {
        Flow flow = only(settle(Told.of("a", 16886).from("2022-09-24", "2022-09-25")));
        assertThat(sum(flow)).isCloseTo(16886, CLOSE);
        assertThat(day(flow, "2022-09-24").median()).isCloseTo(8443, Percentage.withPercentage(3));
        assertThat(width(day(flow, "2022-09-24"))).isGreaterThan(0.05);
    }

    @Test
    void aCountOfTwentyFourHoursOverTwoDatesIsOneDaysWorth() {
        Reconciliation settled = settle(
                Told.of("a", 9642).from("2022-09-28", "2022-09-29").hours(24),
                Told.of("b", 6109).from("2022-09-29", "2022-09-30").hours(24));
        Flow flow = only(settled);
        double first =
                (day(flow, "2022-09-28").median() + day(flow, "2022-09-29").median()) / 2;
        double second =
                (day(flow, "2022-09-29").median() + day(flow, "2022-09-30").median()) / 2;
        assertThat(first).isCloseTo(9642, Percentage.withPercentage(3));
        assertThat(second).isCloseTo(6109, Percentage.withPercentage(3));
    }

    @Test
    void aCumulativeTotalIsNotCountedTwice() {
        Flow flow = only(settle(
                Told.of("a", 53136)
                        .from("2022-09-21", "2022-09-26")
                        .as(Aggregation.CUMULATIVE)
                        .by("Ministry"),
                Told.of("b", 70000)
                        .from("2022-09-21", "2022-09-28")
                        .as(Aggregation.CUMULATIVE)
                        .by("Ministry")));
        assertThat(sum(flow)).isCloseTo(70000, Percentage.withPercentage(3));
        double added =
                day(flow, "2022-09-27").median() + day(flow, "2022-09-28").median();
        assertThat(added).isCloseTo(70000 - 53136, Percentage.withPercentage(6));
    }

    @Test
    void aRatePerDayHoldsOnEachDay() {
        Flow flow = only(settle(Told.of("a", Amount.about(8000))
                .from("2022-09-24", "2022-09-25")
                .as(Aggregation.PER_DAY)));
        assertThat(day(flow, "2022-09-24").median()).isCloseTo(8000, Percentage.withPercentage(5));
        assertThat(day(flow, "2022-09-25").median()).isCloseTo(8000, Percentage.withPercentage(5));
    }

    @Test
    void twoCopiesSayNoMoreThanOne() {
        Flow once = only(settle(Told.of("a", Amount.about(8000)).on("2022-09-24")));
        Reconciliation twice = settle(
                Told.of("a", Amount.about(8000)).on("2022-09-24"),
                Told.of("b", Amount.about(8000)).on("2022-09-24").copyOf("a"));
        assertThat(width(day(only(twice), "2022-09-24"))).isCloseTo(width(day(once, "2022-09-24")), within(1e-6));
        assertThat(standing(twice, "b").verdict()).isEqualTo(Verdict.COPY);
        assertThat(standing(twice, "b").others()).containsExactly("a");
        assertThat(standing(twice, "a").role()).isEqualTo(Role.RECOMMENDED);
        assertThat(standing(twice, "b").role()).isEqualTo(Role.TRIANGULATION);
    }

    @Test
    void aRoundedFormFoldsIntoTheExactCount() {
        Reconciliation settled = settle(
                Told.of("a", 16886).from("2022-09-24", "2022-09-25"),
                Told.of("b", 17000).from("2022-09-24", "2022-09-25"));
        assertThat(standing(settled, "b").verdict()).isEqualTo(Verdict.ROUNDED);
        assertThat(standing(settled, "b").others()).containsExactly("a");
        assertThat(sum(only(settled))).isCloseTo(16886, CLOSE);
    }

    @Test
    void twoNumbersThatCantBothBeRightAreInConflictAndTheBandHoldsBoth() {
        Reconciliation settled = settle(
                Told.of("a", 14100).on("2022-09-30").by("Minister"),
                Told.of("b", 14900).on("2022-09-30").by("Border service"));
        Flow.Day day = day(only(settled), "2022-09-30");
        assertThat(day.low90()).isLessThan(14150);
        assertThat(day.high90()).isGreaterThan(14850);
        assertThat(standing(settled, "a").verdict()).isEqualTo(Verdict.IN_CONFLICT);
        assertThat(standing(settled, "a").others()).containsExactly("b");
        assertThat(standing(settled, "a").role()).isEqualTo(Role.RECOMMENDED);
        assertThat(standing(settled, "b").role()).isEqualTo(Role.TRIANGULATION);
        assertThat(standing(settled, "b").reason())
                .contains("14,900")
                .contains("14,100")
                .contains("-5 %");
    }

    @Test
    void whereMostAgreeTheSeriesFollowsTheMost() {
        Reconciliation settled = settle(
                Told.of("a", 14103).on("2022-09-30").by("A"),
                Told.of("b", 14131).on("2022-09-30").by("B"),
                Told.of("c", 17931).on("2022-09-30").by("C"));
        assertThat(day(only(settled), "2022-09-30").median()).isCloseTo(14117, CLOSE);
        assertThat(standing(settled, "a").verdict()).isEqualTo(Verdict.IN_CONFLICT);
        assertThat(standing(settled, "c").verdict()).isEqualTo(Verdict.IN_CONFLICT);
        assertThat(standing(settled, "c").others()).containsExactly("a", "b");
    }

    @Test
    void anExtraZeroIsNamedAndDoesNotBendTheSeries() {
        List<Told> week = new ArrayList<>();
        for (int day = 19; day <= 28; day++) {
            week.add(Told.of("d" + day, day == 24 ? 80470 : 8000 + 37 * (day - 20))
                    .on("2022-09-" + day));
        }
        Reconciliation settled = settle(week.toArray(new Told[0]));
        assertThat(day(only(settled), "2022-09-24").median()).isCloseTo(8130, Percentage.withPercentage(10));
        assertThat(standing(settled, "d24").verdict()).isEqualTo(Verdict.IN_CONFLICT);
        assertThat(standing(settled, "d24").reason()).contains("a zero too many");
    }

    @Test
    void aLastingJumpIsFollowed() {
        List<Told> days = new ArrayList<>();
        for (int day = 11; day <= 28; day++) {
            days.add(Told.of("d" + day, day < 20 ? 3001 + 7 * day : 12003 - 11 * day)
                    .on("2022-09-" + day));
        }
        Reconciliation settled = settle(days.toArray(new Told[0]));
        assertThat(day(only(settled), "2022-09-19").median()).isCloseTo(3134, CLOSE);
        assertThat(day(only(settled), "2022-09-20").median()).isCloseTo(11783, CLOSE);
        assertThat(settled.standings()).allMatch(standing -> standing.verdict() == Verdict.USED);
    }

    @Test
    void anAuthorityCorrectsItself() {
        Reconciliation settled = settle(
                Told.of("a", 5262).on("2022-09-29").by("Border Guard").known("2022-09-30"),
                Told.of("b", 5847).on("2022-09-29").by("Border Guard").known("2022-10-05"));
        assertThat(standing(settled, "a").verdict()).isEqualTo(Verdict.SET_ASIDE);
        assertThat(standing(settled, "a").reason()).contains("2022-10-05");
        assertThat(day(only(settled), "2022-09-29").median()).isCloseTo(5847, CLOSE);
    }

    @Test
    void theNewestNumberOfAnAuthorityThatCorrectsUpwardIsExpectedToGrow() {
        List<Told> told = new ArrayList<>();
        for (int day = 10; day <= 20; day++) {
            Told first =
                    Told.of("a" + day, 4003).on("2022-09-" + day).by("Guard").known("2022-09-" + (day + 1));
            told.add(first);
            if (day <= 16) {
                told.add(Told.of("b" + day, 4807)
                        .on("2022-09-" + day)
                        .by("Guard")
                        .known("2022-09-" + (day + 4)));
            }
        }
        Reconciliation settled =
                new FlowReconciler().reconcile(statements(told.toArray(new Told[0])), LocalDate.of(2022, 9, 21));
        assertThat(day(only(settled), "2022-09-12").median()).isCloseTo(4807, CLOSE);
        assertThat(day(only(settled), "2022-09-20").median()).isBetween(4400.0, 4900.0);
    }

    @Test
    void asOfAnEarlierDayOnlyWhatWasKnownCounts() {
        Told first = Told.of("a", 5262).on("2022-09-29").by("Border Guard").known("2022-09-30");
        Told later = Told.of("b", 5847).on("2022-09-29").by("Border Guard").known("2022-10-05");
        Reconciliation then = new FlowReconciler().reconcile(statements(first, later), LocalDate.of(2022, 10, 4));
        assertThat(then.figures()).extracting("id").containsExactly("a");
        assertThat(day(only(then), "2022-09-29").median()).isCloseTo(5262, CLOSE);
    }

    @Test
    void aSumOverCountriesTiesTheirFlows() {
        Corridor three = new Corridor(
                List.of(Country.of("RUS")), List.of(Country.of("FIN"), Country.of("GEO"), Country.of("KAZ")), null);
        Reconciliation settled = settle(
                Told.of("all", 194123).to(three).from("2022-09-21", "2022-09-27"),
                Told.of("kaz", 98117).to(Corridor.of("RUS", "KAZ")).from("2022-09-21", "2022-09-27"),
                Told.of("geo", 53136).to(Corridor.of("RUS", "GEO")).from("2022-09-21", "2022-09-27"));
        Flow finland = settled.flows().getFirst();
        assertThat(finland.corridor()).isEqualTo(Corridor.of("RUS", "FIN"));
        assertThat(sum(finland)).isCloseTo(194123 - 98117 - 53136, Percentage.withPercentage(3));
        assertThat(day(finland, "2022-09-23").figures()).containsExactly("all");
    }

    @Test
    void aSumThatSomebodyAddedUpIsNoCountOfItsOwn() {
        Corridor two = new Corridor(List.of(Country.of("RUS")), List.of(Country.of("GEO"), Country.of("KAZ")), null);
        Reconciliation settled = settle(
                Told.of("all", Amount.moreThan(151000)).to(two).from("2022-09-21", "2022-09-27"),
                Told.of("kaz", Amount.about(98000))
                        .to(Corridor.of("RUS", "KAZ"))
                        .from("2022-09-21", "2022-09-27"),
                Told.of("geo", 53136).to(Corridor.of("RUS", "GEO")).from("2022-09-21", "2022-09-26"));
        assertThat(standing(settled, "all").verdict()).isEqualTo(Verdict.COPY);
        assertThat(standing(settled, "all").reason()).contains("98,000").contains("53,136");
        assertThat(standing(settled, "kaz").verdict()).isEqualTo(Verdict.USED);
    }

    @Test
    void twoRunningTotalsOfOneDayAreInConflict() {
        Reconciliation settled = settle(
                Told.of("a", 328185)
                        .from("2022-02-24", "2022-08-22")
                        .as(Aggregation.CUMULATIVE)
                        .by("Frontex"),
                Told.of("b", 349185)
                        .from("2022-02-24", "2022-08-22")
                        .as(Aggregation.CUMULATIVE)
                        .by("Frontex"));
        assertThat(standing(settled, "a").verdict()).isEqualTo(Verdict.IN_CONFLICT);
        assertThat(standing(settled, "b").others()).containsExactly("a");
        assertThat(standing(settled, "a").role()).isEqualTo(Role.RECOMMENDED);
        assertThat(standing(settled, "b").role()).isEqualTo(Role.TRIANGULATION);
    }

    @Test
    void twoNumbersOfOneAuthorityTheLowerIsRecommended() {
        Reconciliation settled = settle(
                Told.of("a", Amount.about(14100)).on("2022-09-30").by("Minister"),
                Told.of("b", Amount.about(14900)).on("2022-09-30").by("Minister"));
        assertThat(standing(settled, "a").role()).isEqualTo(Role.RECOMMENDED);
        assertThat(standing(settled, "b").role()).isEqualTo(Role.TRIANGULATION);
        assertThat(standing(settled, "b").reason()).contains("14,100");
    }

    @Test
    void somePeopleAreALowerBoundOfAll() {
        Reconciliation settled = settle(
                Told.of("men", 3011).on("2022-09-24").of(Population.SUBSET),
                Told.of("all", 8572).on("2022-09-24"));
        assertThat(day(only(settled), "2022-09-24").median()).isCloseTo(8572, CLOSE);
        assertThat(standing(settled, "men").verdict()).isEqualTo(Verdict.USED);
        assertThat(standing(settled, "men").reason()).contains("lower bound");
    }

    @Test
    void zerosAndGapsAreOrdinary() {
        Flow flow = only(settle(
                Told.of("a", 1688).on("2022-09-30"),
                Told.of("b", 0).on("2022-10-10"),
                Told.of("c", 12).on("2022-10-11")));
        assertThat(day(flow, "2022-10-10").median()).isLessThan(2);
        assertThat(day(flow, "2022-10-11").median()).isCloseTo(12, within(1.5));
        assertThat(flow.days()).hasSize(12);
        assertThat(width(day(flow, "2022-10-05"))).isGreaterThan(width(day(flow, "2022-09-30")));
    }

    @Test
    void whatSaysNothingOfFlowsIsSetAsideWithItsReason() {
        Reconciliation settled = settle(
                Told.of("denied", 700000).on("2022-10-04").stated(Status.DENIED),
                Told.of("stock", 100000)
                        .during(Period.until(LocalDate.of(2022, 11, 29)))
                        .counting(Measure.STOCK)
                        .as(Aggregation.STOCK),
                Told.of("open", 1303000)
                        .during(Period.until(LocalDate.of(2022, 9, 25)))
                        .as(Aggregation.CUMULATIVE),
                Told.of("nowhere", 500).on("2022-10-04").to(Corridor.UNKNOWN),
                Told.of("undated", 500));
        assertThat(settled.flows()).isEmpty();
        assertThat(settled.standings()).allMatch(standing -> standing.verdict() == Verdict.SET_ASIDE);
        assertThat(standing(settled, "denied").reason()).contains("deny");
        assertThat(standing(settled, "stock").reason()).contains("level");
        assertThat(standing(settled, "open").reason()).contains("running total");
        assertThat(standing(settled, "nowhere").reason()).contains("country");
        assertThat(standing(settled, "undated").reason()).contains("days");
    }

    @Test
    void theOrderOfImportsDoesNotMatter() {
        List<Told> told = new ArrayList<>(List.of(
                Told.of("a", 5262).on("2022-09-29"),
                Told.of("b", 1688).on("2022-09-30"),
                Told.of("c", Amount.moreThan(8000))
                        .from("2022-09-24", "2022-09-25")
                        .as(Aggregation.PER_DAY),
                Told.of("d", 43000).from("2022-09-21", "2022-09-26").as(Aggregation.CUMULATIVE),
                Told.of("e", 16886).from("2022-09-24", "2022-09-25")));
        Reconciliation first = settle(told.toArray(new Told[0]));
        Collections.shuffle(told, new Random(7));
        assertThat(settle(told.toArray(new Told[0]))).isEqualTo(first);
    }

    private static Reconciliation settle(Told... told) {
        return new FlowReconciler().reconcile(statements(told), Told.ASOF);
    }

    private static Statements statements(Told... told) {
        return new Statements(Arrays.stream(told).map(Told::figure).toList(), List.of());
    }

    private static Flow only(Reconciliation settled) {
        assertThat(settled.flows()).hasSize(1);
        return settled.flows().getFirst();
    }

    private static Flow.Day day(Flow flow, String date) {
        return flow.on(LocalDate.parse(date)).orElseThrow();
    }

    private static Standing standing(Reconciliation settled, String figure) {
        return settled.standings().stream()
                .filter(standing -> standing.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static double sum(Flow flow) {
        return flow.days().stream().mapToDouble(Flow.Day::median).sum();
    }

    private static double width(Flow.Day day) {
        return Math.log((day.high90() + 1) / (day.low90() + 1));
    }
}
