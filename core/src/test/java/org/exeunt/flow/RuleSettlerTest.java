package org.exeunt.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Policy;
import org.exeunt.statement.PolicyKind;
import org.exeunt.statement.PolicyStatus;
import org.exeunt.statement.Population;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleSettlerTest {
    @Test
    void anAnnouncedBanComesIntoForceAndEnds() {
        List<Rule> rules = settle(
                said("a", PolicyStatus.ANNOUNCED, "2022-09-30", "2022-09-29"),
                said("b", PolicyStatus.IN_FORCE, "2022-09-30", "2022-10-01"),
                said("c", PolicyStatus.ENDED, "2022-12-01", "2022-12-02"));
        assertThat(rules).hasSize(1);
        Rule rule = rules.getFirst();
        assertThat(rule.announced()).isEqualTo("2022-09-29");
        assertThat(rule.inForce()).isEqualTo("2022-09-30");
        assertThat(rule.ended()).isEqualTo("2022-12-01");
        assertThat(rule.statements()).extracting(Policy::id).containsExactly("a", "b", "c");
        assertThat(rule.holdsOn(LocalDate.of(2022, 11, 30))).isTrue();
        assertThat(rule.holdsOn(LocalDate.of(2022, 12, 1))).isFalse();
    }

    @Test
    void whatIsOnlyCalledForIsNeverInForce() {
        assertThat(settle(said("a", PolicyStatus.CALLED_FOR, null, "2022-09-26"))
                        .getFirst()
                        .inForce())
                .isNull();
    }

    @Test
    void whatHoldsWithoutADayHoldsSinceItWasSaid() {
        assertThat(settle(said("a", PolicyStatus.IN_FORCE, null, "2022-09-26"))
                        .getFirst()
                        .inForce())
                .isEqualTo("2022-09-26");
    }

    @Test
    void measuresFarApartAreTwoRules() {
        assertThat(settle(
                        said("a", PolicyStatus.IN_FORCE, "2022-02-24", "2022-02-25"),
                        said("b", PolicyStatus.IN_FORCE, "2022-09-30", "2022-09-30")))
                .hasSize(2)
                .extracting(Rule::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void statementsThatContradictEachOtherAreNamed() {
        Rule rule = settle(
                        said("a", PolicyStatus.ANNOUNCED, "2022-09-30", "2022-09-29"),
                        said("b", PolicyStatus.IN_FORCE, "2022-09-30", "2022-09-30"),
                        said("c", PolicyStatus.IN_FORCE, "2022-10-01", "2022-10-01"),
                        said("d", PolicyStatus.DENIED, null, "2022-10-02"))
                .getFirst();
        assertThat(rule.disputes())
                .extracting(RuleDispute::toString)
                .containsExactly(
                        "status: IN_FORCE (a, b, c) against DENIED (d)",
                        "start: 2022-09-30 (a, b) against 2022-10-01 (c)");
    }

    @Test
    void stepsInTheLifeOfARuleAreNoContradictions() {
        assertThat(settle(
                                said("a", PolicyStatus.CALLED_FOR, null, "2022-09-20"),
                                said("b", PolicyStatus.ANNOUNCED, "2022-09-30", "2022-09-29"),
                                said("c", PolicyStatus.IN_FORCE, "2022-09-30", "2022-10-01"),
                                said("d", PolicyStatus.ENDED, "2022-12-01", "2022-12-02"))
                        .getFirst()
                        .disputes())
                .isEmpty();
    }

    @Test
    void onlyRulesInForceAndKnownMakeJumps() {
        FlowKey flow = new FlowKey(Corridor.of("RUS", "FIN"), Measure.ARRIVAL, Population.ALL);
        LocalDate start = LocalDate.of(2022, 9, 30);
        List<Rule> planned = settle(said("a", PolicyStatus.ANNOUNCED, "2022-09-30", "2022-09-25"));
        assertThat(Jumps.of(planned, start.minusDays(1)).variance(flow, LocalDate.of(2022, 9, 25)))
                .isZero();
        assertThat(Jumps.of(planned, start).variance(flow, start)).isPositive();
        assertThat(Jumps.of(planned, start).variance(flow, LocalDate.of(2022, 9, 25)))
                .isPositive();
        assertThat(Jumps.of(planned, start).variance(flow, start.plusDays(1))).isZero();
        List<Rule> wished = settle(said("b", PolicyStatus.CALLED_FOR, "2022-09-30", "2022-09-25"));
        assertThat(Jumps.of(wished, start).ways()).isEmpty();
        Corridor elsewhere = Corridor.of("RUS", "GEO");
        assertThat(Jumps.of(planned, start).variance(flow.on(elsewhere), start)).isZero();
        assertThat(Jumps.of(planned, start).touching(List.of(elsewhere)).ways()).isEmpty();
    }

    @Test
    void theSameCrossingIsOnePlaceHoweverItIsWritten() {
        Corridor way = Corridor.of("RUS", "GEO");
        List<Rule> rules = new RuleSettler()
                .settle(List.of(
                        policy(
                                "a",
                                way.over("verkhny-lars"),
                                "verkhny-lars",
                                PolicyStatus.IN_FORCE,
                                "2022-09-27",
                                "2022-09-27"),
                        policy("b", way, "Verkhny Lars", PolicyStatus.IN_FORCE, "2022-09-27", "2022-09-28")));
        assertThat(rules).hasSize(1);
        assertThat(rules.getFirst().place()).isEqualTo("Verkhny Lars");
    }

    private static List<Rule> settle(Policy... policies) {
        return new RuleSettler().settle(List.of(policies));
    }

    private static Policy said(String id, PolicyStatus status, @Nullable String start, String known) {
        return policy(id, Corridor.of("RUS", "FIN"), null, status, start, known);
    }

    private static Policy policy(
            String id,
            Corridor corridor,
            @Nullable String place,
            PolicyStatus status,
            @Nullable String start,
            String known) {
        return new Policy(
                id,
                PolicyKind.ENTRY_BAN,
                Country.of("FIN"),
                corridor,
                place,
                start == null ? null : LocalDate.parse(start),
                null,
                status,
                null,
                new Evidence.Row("told.csv", 1, ""),
                1,
                LocalDate.parse(known));
    }
}
