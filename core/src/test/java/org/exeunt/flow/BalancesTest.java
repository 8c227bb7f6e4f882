package org.exeunt.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.exeunt.flow.Standing.Verdict;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.exeunt.twin.Told;
import org.junit.jupiter.api.Test;

/// Entries, exits, both together, nets and levels, tied by their identities.
class BalancesTest {
    private static final Percentage CLOSE = Percentage.withPercentage(3);

    @Test
    void entriesLessANetAreExits() {
        Settled settled = Settled.of(
                Told.of("in", 8572).on("2022-09-24"),
                Told.of("net", 4373).on("2022-09-24").counting(Measure.NET));
        assertThat(Settled.day(settled.flow(Measure.RETURN), "2022-09-24").median())
                .isCloseTo(8572 - 4373, CLOSE);
        Flow.Day net = Settled.day(settled.flow(Measure.NET), "2022-09-24");
        assertThat(net.median()).isCloseTo(4373, CLOSE);
        assertThat(net.high90() - net.low90()).isLessThan(200);
        assertThat(net.figures()).containsExactly("net");
        assertThat(settled.standing("net").verdict()).isEqualTo(Verdict.USED);
    }

    @Test
    void bothDirectionsLessEntriesAreExits() {
        Settled settled = Settled.of(
                Told.of("in", 2794).on("2022-09-14"),
                Told.of("both", 5436).on("2022-09-14").counting(Measure.CROSSING));
        assertThat(Settled.day(settled.flow(Measure.RETURN), "2022-09-14").median())
                .isCloseTo(2642, CLOSE);
        assertThat(Settled.day(settled.flow(Measure.NET), "2022-09-14").median())
                .isCloseTo(152, Percentage.withPercentage(30));
    }

    @Test
    void theChangeOfALevelTellsOfExits() {
        Settled settled = Settled.of(
                Told.of("in", 70_007).from("2022-09-01", "2022-09-07"),
                Told.level("before", 200_003, "2022-08-31").by("Agency"),
                Told.level("after", 235_009, "2022-09-07").by("Agency"));
        double exits = settled.flow(Measure.RETURN).days().stream()
                .mapToDouble(Flow.Day::median)
                .sum();
        assertThat(exits).isCloseTo(35_000, Percentage.withPercentage(5));
        Flow level = settled.flow(Measure.STOCK);
        assertThat(Settled.day(level, "2022-09-07").median()).isCloseTo(235_009, CLOSE);
        assertThat(Settled.day(level, "2022-09-04").median()).isBetween(205_000.0, 230_000.0);
        assertThat(settled.standing("before").verdict()).isEqualTo(Verdict.USED);
    }

    @Test
    void levelsOfTwoAuthoritiesAreNotComparedWithEachOther() {
        Settled settled = Settled.of(
                Told.of("in", 70_007).from("2022-09-01", "2022-09-07"),
                Told.level("before", 100_003, "2022-09-01").by("Labour Ministry"),
                Told.level("after", 150_007, "2022-09-07").by("Migration Committee"));
        assertThat(settled.standing("before").verdict()).isEqualTo(Verdict.SET_ASIDE);
        assertThat(settled.standing("after").reason()).contains("level");
    }

    @Test
    void aNetWithoutEntriesOrExitsIsSetAside() {
        Settled settled = Settled.of(Told.of("net", 4373).on("2022-09-24").counting(Measure.NET));
        assertThat(settled.standing("net").verdict()).isEqualTo(Verdict.SET_ASIDE);
        assertThat(settled.standing("net").reason()).contains("balance");
    }

    @Test
    void aNetThatEntriesAndExitsContradictIsInConflictWithThem() {
        List<Told> told = new ArrayList<>();
        for (int day = 11; day <= 20; day++) {
            told.add(Told.of("in" + day, 8003 + day).on("2022-09-" + day).by("Guard"));
            told.add(Told.of("out" + day, 3007 + day)
                    .on("2022-09-" + day)
                    .by("Guard")
                    .counting(Measure.RETURN));
        }
        told.add(Told.of("net", 9001).on("2022-09-15").by("Town Hall").counting(Measure.NET));
        Settled settled = Settled.of(told.toArray(new Told[0]));
        assertThat(settled.standing("net").verdict()).isEqualTo(Verdict.IN_CONFLICT);
        assertThat(settled.standing("net").reason()).contains("9,001");
        assertThat(Settled.day(settled.flow(Measure.ARRIVAL), "2022-09-15").median())
                .isCloseTo(8018, CLOSE);
    }

    @Test
    void arrivalsOnTheWayBackAreExitsOfAllTravellers() {
        Corridor there = Corridor.of("UKR", "POL");
        Settled settled = Settled.of(
                Told.of("in", 100_003).to(there).on("2022-03-06").of(Population.ALL),
                Told.of("back", 20_001).to(there.reversed()).on("2022-03-06").of(Population.ALL),
                Told.of("net", 80_007)
                        .to(there)
                        .on("2022-03-06")
                        .of(Population.ALL)
                        .counting(Measure.NET));
        List<Flow> nets = settled.all().flows().stream()
                .filter(flow -> flow.measure() == Measure.NET)
                .toList();
        assertThat(nets).extracting(Flow::corridor).containsExactly(there);
        assertThat(nets.getFirst().days().getFirst().median()).isCloseTo(80_003, CLOSE);
    }

    @Test
    void aNetMayBeNegative() {
        Settled settled = Settled.of(
                Told.of("in", 2003).on("2022-09-24"),
                Told.of("out", 5005).on("2022-09-24").counting(Measure.RETURN).as(Aggregation.PER_DAY));
        assertThat(Settled.day(settled.flow(Measure.NET), "2022-09-24").median())
                .isCloseTo(-3002, CLOSE);
    }
}
