package org.exeunt.simulation.flee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.exeunt.simulation.flee.input.Flaw;
import org.exeunt.simulation.flee.input.FleeCaseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compares the errors of cases of Flee with those that Flee itself has, where the cases are at hand.
class FleePeerTest {
    private static final Path PEER = Path.of("..", "..", "shared", "peers", "flee");

    @ParameterizedTest
    @CsvSource({"mali, mali2012, 0.3814", "burundi, burundi2015, 0.5847", "ethiopia, ethiopia2020, 1.4105"})
    void theErrorIsThatOfFlee(String name, String validation, double error) throws IOException {
        FleeSimulation simulation = simulation(name, validation, 1);
        FleeTable table = new FleeTable(simulation);
        FleeSimulation.Runner runner = simulation.runner();
        double mean = IntStream.range(0, 20)
                .mapToDouble(member -> table.error(runner.run(member)))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(error, within(0.003));
    }

    @Test
    void aMemberIsTheSameWhoeverRanBeforeIt() throws IOException {
        FleeSimulation simulation = simulation("mali", "mali2012", 7);
        FleeTable table = new FleeTable(simulation);
        FleeSimulation.Runner runner = simulation.runner();
        runner.run(0);
        FleeCourse later = runner.run(3);
        FleeCourse alone = simulation.runner().run(3);

        for (int day = 0; day < alone.days(); day += 50) {
            assertThat(table.row(later, day)).isEqualTo(table.row(alone, day));
        }
    }

    private static FleeSimulation simulation(String name, String validation, long seed) throws IOException {
        assumeTrue(Files.exists(PEER), "no cases of Flee at " + PEER);
        return new FleeSimulation(
                new FleeCaseReader(
                                PEER.resolve("conflict_input").resolve(name),
                                PEER.resolve("conflict_validation").resolve(validation),
                                PEER.resolve("simsetting.yml"),
                                EnumSet.allOf(Flaw.class))
                        .read(OptionalInt.empty()),
                seed,
                0);
    }
}
