package org.exeunt.command;

import java.util.concurrent.Callable;
import org.exeunt.page.export.ScoreLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `exeunt score FOLDER`: how good forecasts would have been.
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print how well forecasts of earlier days would have done, made with what was known then.")
final class ScoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final FolderParameter folder = new FolderParameter();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        output.check();
        try (Course course = new Course(surroundings, folder, settings)) {
            output.write(ScoreLine.sheet(course.scores()), surroundings.out());
        }
        return 0;
    }
}
