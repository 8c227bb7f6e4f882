package org.exeunt.command;

import java.util.concurrent.Callable;
import org.exeunt.page.export.ForecastLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `exeunt forecast FOLDER`: the days to come.
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print the quantiles of the days to come, of Exeunt and of the baselines.")
final class ForecastCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final FolderParameter folder = new FolderParameter();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ForecastCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        output.check();
        try (Course course = new Course(surroundings, folder, settings)) {
            output.write(ForecastLine.sheet(course.forecasts()), surroundings.out());
        }
        return 0;
    }
}
