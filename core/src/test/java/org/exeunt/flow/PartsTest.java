package org.exeunt.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Mode;
import org.exeunt.statement.Population;
import org.exeunt.statement.Unit;
import org.exeunt.twin.Told;
import org.junit.jupiter.api.Test;

/// Crossings and their corridor, modes of travel and all people, members and their group.
class PartsTest {
    private static final Corridor WAY = Corridor.of("RUS", "FIN");

    @Test
    void aCorridorHasAtLeastWhatOneOfItsCrossingsHas() {
        List<Told> told = corridorOfTenDays();
        told.removeIf(one -> one.id().equals("d15"));
        Flow.Day alone = Settled.day(settle(told).flow(WAY), "2022-09-15");
        told.add(Told.of("crossing", 4003).to(WAY.over("Vaalimaa")).on("2022-09-15"));
        Flow.Day tied = Settled.day(settle(told).flow(WAY), "2022-09-15");
        assertThat(alone.median()).isCloseTo(3000, Percentage.withPercentage(10));
        assertThat(tied.low90()).isGreaterThan(3700);
        assertThat(tied.high90()).isGreaterThan(4050);
    }

    @Test
    void aCrossingHasAtMostWhatItsCorridorHas() {
        Settled settled = Settled.of(
                Told.of("week", 30_003).to(WAY.over("Vaalimaa")).from("2022-09-12", "2022-09-18"),
                Told.of("day", 2003).on("2022-09-15"));
        Flow.Day crossing = Settled.day(settled.flow(WAY.over("Vaalimaa")), "2022-09-15");
        assertThat(crossing.median()).isLessThan(2050);
        assertThat(crossing.high90()).isLessThan(2100);
        assertThat(settled.flow(WAY.over("Vaalimaa")).days().stream()
                        .mapToDouble(Flow.Day::median)
                        .sum())
                .isCloseTo(30_003, Percentage.withPercentage(10));
    }

    @Test
    void theCrossingsOfACorridorAreTogetherAtMostIt() {
        List<Told> told = corridorOfTenDays();
        told.removeIf(one -> one.id().equals("d15"));
        told.add(Told.of("one", 1903).to(WAY.over("Vaalimaa")).on("2022-09-15"));
        told.add(Told.of("other", 2209).to(WAY.over("Nuijamaa")).on("2022-09-15"));
        assertThat(Settled.day(settle(told).flow(WAY), "2022-09-15").low90()).isGreaterThan(3800);
    }

    @Test
    void aCrossingWithinADistrictIsNotCountedBesideIt() {
        FlowKey whole = new FlowKey(WAY, Measure.ARRIVAL, Population.ALL);
        FlowKey district = whole.on(WAY.over("South-East Finland (Vaalimaa, Nuijamaa)"));
        FlowKey crossing = whole.on(WAY.over("Vaalimaa"));
        FlowKey other = whole.on(WAY.over("Salla"));
        assertThat(Parts.among(List.of(crossing, whole, other, district)))
                .containsExactly(new Parts(whole, List.of(other, district)), new Parts(district, List.of(crossing)));
    }

    @Test
    void peopleByRailAreAFlowOfTheirOwnAndAtMostAll() {
        Settled settled = Settled.of(
                Told.of("all", 5003).on("2022-09-24"),
                Told.of("rail", 611).on("2022-09-24").called("people by rail"));
        assertThat(Settled.day(settled.flow(Mode.RAIL), "2022-09-24").median())
                .isCloseTo(611, Percentage.withPercentage(2));
        assertThat(Settled.day(settled.flow(Mode.ANY), "2022-09-24").median())
                .isCloseTo(5003, Percentage.withPercentage(2));
    }

    @Test
    void vehiclesAreNotPersons() {
        Settled settled = Settled.of(
                Told.of("people", 5003).on("2022-09-24"),
                Told.of("cars", 1273).on("2022-09-24").countedIn(Unit.VEHICLE));
        assertThat(settled.standing("cars").reason()).contains("VEHICLE");
        assertThat(Settled.day(settled.flow(WAY), "2022-09-24").figures()).containsExactly("people");
    }

    @Test
    void theEuropeanUnionHasAtLeastWhatItsMembersHave() {
        Country union = Country.of("EUU");
        assertThat(union.includes(Country.of("FIN"))).isTrue();
        assertThat(union.includes(Country.of("NOR"))).isFalse();
        FlowKey all = new FlowKey(Corridor.of("RUS", "WLD"), Measure.ARRIVAL, Population.ALL);
        FlowKey members = all.on(Corridor.of("RUS", "EUU"));
        FlowKey finland = all.on(WAY);
        FlowKey norway = all.on(Corridor.of("RUS", "NOR"));
        FlowKey fromBelarus = all.on(Corridor.of("BLR", "LTU"));
        assertThat(Parts.among(List.of(all, members, finland, norway, fromBelarus)))
                .containsExactlyInAnyOrder(
                        new Parts(members, List.of(finland)), new Parts(all, List.of(members, norway)));
    }

    private static Settled settle(List<Told> told) {
        return Settled.of(told.toArray(new Told[0]));
    }

    private static List<Told> corridorOfTenDays() {
        List<Told> told = new ArrayList<>();
        for (int day = 11; day <= 20; day++) {
            told.add(Told.of("d" + day, 3001 + 13 * (day % 3)).on("2022-09-" + day));
        }
        return told;
    }
}
