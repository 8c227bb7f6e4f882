package org.exeunt.command;

import java.util.concurrent.Callable;
import org.exeunt.page.export.FlowLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `exeunt simulate FOLDER`: simulated arrivals.
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print simulated arrivals, with their spread over the members.")
final class SimulateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final FolderParameter folder = new FolderParameter();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    SimulateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        output.check();
        try (Course course = new Course(surroundings, folder, settings)) {
            output.write(FlowLine.sheet(course.simulation()), surroundings.out());
        }
        return 0;
    }
}
