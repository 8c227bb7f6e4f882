package org.exeunt.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.junit.jupiter.api.Test;

class SimulatorTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 11);
    private static final Corridor GEORGIA = Corridor.of("RUS", "GEO");
    private static final Corridor KAZAKHSTAN = Corridor.of("RUS", "KAZ");
    private static final int DAYS = 40;
    private static final Situation SITUATION =
            new SituationReader().read("situation.yaml", SituationReaderTest.TWO_WAYS_OUT);
    private static final Movement RUSH = new Movement(2e-4, 30, 8, 0.2, 800, 2, 700, Map.of());

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        Simulation one = run(SITUATION, RUSH, 1);
        Simulation four = run(SITUATION, RUSH, 4);
        for (int member = 0; member < one.members(); member++) {
            assertThat(one.arrivals(member, GEORGIA)).containsExactly(four.arrivals(member, GEORGIA));
            assertThat(one.waiting(member, GEORGIA)).containsExactly(four.waiting(member, GEORGIA));
            assertThat(one.arrivals(member, KAZAKHSTAN)).containsExactly(four.arrivals(member, KAZAKHSTAN));
        }
    }

    @Test
    void aCallUpMakesPeopleLeaveAndTheQueueGrow() {
        Simulation simulation = run(SITUATION, RUSH, 2);
        double[] waiting = simulation.waiting(0, GEORGIA);
        double[] arrivals = simulation.arrivals(0, GEORGIA);
        assertThat(waiting[5]).isZero();
        assertThat(waiting[14]).isGreaterThan(5000);
        assertThat(Arrays.stream(arrivals).max().orElse(0)).isEqualTo(3000);
    }

    @Test
    void aClosureStopsOneCrossingAndLeavesWhatWasBeforeAsItWas() {
        Simulation closed = run(SITUATION, RUSH, 2);
        Simulation open = run(SITUATION.without("situation-2"), RUSH, 2);
        int closing = 20;
        for (int member = 0; member < closed.members(); member++) {
            double[] with = closed.arrivals(member, GEORGIA);
            double[] without = open.arrivals(member, GEORGIA);
            assertThat(Arrays.copyOf(with, closing)).containsExactly(Arrays.copyOf(without, closing));
            assertThat(Arrays.stream(with, closing, closing + 5).sum()).isZero();
            assertThat(Arrays.stream(without, closing, closing + 5).sum()).isPositive();
            assertThat(closed.arrivals(member, KAZAKHSTAN)[closing + 6])
                    .isGreaterThan(open.arrivals(member, KAZAKHSTAN)[closing + 6]);
        }
    }

    @Test
    void withoutShocksAsManyLeaveAsTheirChanceSays() {
        Movement calm = new Movement(2e-4, 0, 8, 0.1, 800, 2, 700, Map.of());
        Situation open = new Situation(
                "",
                SITUATION.places(),
                SITUATION.gates().stream()
                        .map(gate -> new Gate(gate.crossing(), null))
                        .toList(),
                SITUATION.links(),
                List.of());
        Simulation simulation = run(open, calm, 2);
        double perDay = 0;
        for (int member = 0; member < simulation.members(); member++) {
            for (int day = 10; day < DAYS; day++) {
                perDay += simulation.arrivals(member, GEORGIA)[day] + simulation.arrivals(member, KAZAKHSTAN)[day];
            }
        }
        perDay /= simulation.members() * (DAYS - 10.0);
        assertThat(perDay).isCloseTo(5_300_000 * 2e-4, within(25.0));
    }

    @Test
    void aBanForAShareBarsThatShare() {
        String yaml = SituationReaderTest.TWO_WAYS_OUT.replace("capacityPerDay: 3000", "capacityPerDay: 3000000")
                + "  - {kind: ENTRY_BAN, origin: RUS, destination: GEO, status: IN_FORCE, start: 2022-09-01, share: 0.25}\n";
        Simulation simulation = run(new SituationReader().read("situation.yaml", yaml), RUSH, 2);
        double arrived = 0;
        double refused = 0;
        for (int member = 0; member < simulation.members(); member++) {
            arrived += Arrays.stream(simulation.arrivals(member, GEORGIA)).sum();
            refused += Arrays.stream(simulation.turnedBack(member, GEORGIA)).sum();
        }
        assertThat(refused / (refused + arrived)).isCloseTo(0.25, within(0.01));
    }

    @Test
    void thePeopleOfACountryAreTheMostWhoCanLeaveIt() {
        Movement all = new Movement(1, 0, 8, 0, 800, 2, 700, Map.of());
        Simulation simulation = run(SITUATION.without("situation-2"), all, 2);
        double left = Arrays.stream(simulation.arrivals(0, GEORGIA)).sum()
                + Arrays.stream(simulation.arrivals(0, KAZAKHSTAN)).sum()
                + simulation.waiting(0, GEORGIA)[DAYS - 1];
        assertThat(left).isBetween(3_000_000.0, (double) SITUATION.people(Country.of("RUS")));
    }

    @Test
    void distancesFollowTheRoadsAndElseTheGreatCircle() {
        double[][] km = Distances.of(SITUATION);
        assertThat(km[0][0]).isEqualTo(350);
        assertThat(km[1][1]).isEqualTo(2720);
        Situation roadless = new Situation("", SITUATION.places(), SITUATION.gates(), List.of(), List.of());
        assertThat(Distances.of(roadless)[1][0]).isCloseTo(1.3 * 29, within(2.0));
    }

    private static Simulation run(Situation situation, Movement movement, int threads) {
        return new Simulator(situation, FIRST, DAYS).run(5, Collections.nCopies(12, movement), threads);
    }
}
