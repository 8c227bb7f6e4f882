package org.exeunt.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.exeunt.simulation.SituationRefused;
import org.exeunt.simulation.flee.FleeCourse;
import org.exeunt.simulation.flee.FleeSimulation;
import org.exeunt.simulation.flee.FleeTable;
import org.exeunt.simulation.flee.NobodyToLeave;
import org.exeunt.simulation.flee.input.Flaw;
import org.exeunt.simulation.flee.input.FleeCase;
import org.exeunt.simulation.flee.input.FleeCaseReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeunt simulate flee INPUT_DIR`: a case of the Flee code, moved by cohorts.
@Command(
        name = "flee",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Simulate a case of the Flee code as it is, and print what Flee prints.")
final class FleeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "INPUT_DIR",
            description = "Folder of locations.csv, routes.csv, sim_period.csv and so on.")
    private Path input = Path.of("");

    @Option(
            names = "--validation",
            required = true,
            paramLabel = "DIR",
            description = "Folder of data_layout.csv and the counts that it names.")
    private Path validation = Path.of("");

    @Option(names = "--settings", paramLabel = "FILE", description = "simsetting.yml. Default: the defaults of Flee.")
    private @Nullable Path settings;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Of all random draws. Default: 1.")
    private long seed = 1;

    @Option(names = "--days", paramLabel = "NUMBER", description = "Days to simulate. Default: as sim_period.csv says.")
    private @Nullable Integer days;

    @Option(
            names = "--slices",
            paramLabel = "NUMBER",
            description =
                    "Into how many slices each day's arrivals are cut. Default: chosen by how full the camps are.")
    private int slices;

    @Option(names = "--as-flee", description = "Copy the flaws of Flee that change results.")
    private boolean asFlee;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file. Default: standard output.")
    private @Nullable Path out;

    FleeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (slices < 0 || (days != null && days < 1)) {
            throw new Fault("--slices must be 0 or more, --days 1 or more", Fault.WRONG_CALL);
        }
        Set<Flaw> flaws = asFlee ? EnumSet.allOf(Flaw.class) : EnumSet.noneOf(Flaw.class);
        try {
            FleeCase flee = new FleeCaseReader(input, validation, settings, flaws)
                    .read(days == null ? OptionalInt.empty() : OptionalInt.of(days));
            flee.remarks().forEach(remark -> surroundings.err().println("exeunt: " + FaultLine.line(remark)));
            FleeSimulation simulation = new FleeSimulation(flee, seed, slices);
            FleeCourse course = simulation.runner().run(0);
            write(new FleeTable(simulation), course);
        } catch (SituationRefused | NobodyToLeave refused) {
            throw new Fault(FaultLine.line(String.valueOf(refused.getMessage())), Fault.NOTHING_USABLE, refused);
        }
        return 0;
    }

    private void write(FleeTable table, FleeCourse course) throws Exception {
        StringBuilder text = new StringBuilder(String.join(",", table.head())).append('\n');
        for (int day = 0; day < course.days(); day++) {
            text.append(String.join(",", table.row(course, day))).append('\n');
        }
        if (out == null) {
            PrintWriter printed = surroundings.out();
            printed.print(text);
            printed.flush();
        } else {
            Files.writeString(out, text);
        }
        surroundings
                .err()
                .println(String.format(
                        Locale.ROOT,
                        "exeunt: error %.4f, rescaled %.4f; %d slices in %d days",
                        table.error(course),
                        table.rescaledError(course),
                        course.slices(),
                        course.days()));
    }
}
