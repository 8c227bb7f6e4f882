package org.exeunt.command;

import java.util.concurrent.Callable;
import org.exeunt.flow.Reconciliation;
import org.exeunt.page.export.FlowLine;
import org.exeunt.page.export.RuleLine;
import org.exeunt.page.export.Sheet;
import org.exeunt.page.export.StandingLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exeunt reconcile FOLDER`: the flows that the figures settle into.
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print the daily flows that the figures settle into, what became of each figure, or the rules.")
final class ReconcileCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final FolderParameter folder = new FolderParameter();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--show",
            paramLabel = "WHAT",
            defaultValue = "flows",
            description = "One of flows, standings, rules. Default: ${DEFAULT-VALUE}.")
    private Shown shown = Shown.FLOWS;

    ReconcileCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        output.check();
        try (Course course = new Course(surroundings, folder, settings)) {
            output.write(sheet(course.reconciliation()), surroundings.out());
        }
        return 0;
    }

    private Sheet<?> sheet(Reconciliation settled) {
        return switch (shown) {
            case FLOWS -> FlowLine.sheet(settled.flows());
            case STANDINGS -> StandingLine.sheet(settled.standings());
            case RULES -> RuleLine.sheet(settled.rules());
        };
    }

    /// What can be printed.
    private enum Shown {
        FLOWS,
        STANDINGS,
        RULES
    }
}
