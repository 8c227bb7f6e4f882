package org.exeunt.command;

import java.util.concurrent.Callable;
import org.exeunt.ledger.Ledger;
import org.exeunt.page.export.CopyLine;
import org.exeunt.page.export.FigureLine;
import org.exeunt.page.export.PolicyLine;
import org.exeunt.page.export.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exeunt read FOLDER`: what the reports say.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print the figures that reports and tables state, or their policies or copies.")
final class ReadCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final FolderParameter folder = new FolderParameter();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--show",
            paramLabel = "WHAT",
            defaultValue = "figures",
            description = "One of figures, policies, copies. Default: ${DEFAULT-VALUE}.")
    private Shown shown = Shown.FIGURES;

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "Keep what was read in this ledger too: a file, or jdbc:postgresql://HOST/DATABASE.")
    private @Nullable String ledger;

    @Option(
            names = "--bodies",
            description =
                    "Print the bodies of saved pages (ID.html, ID.html.gz) as JSON: {ID: {\"articleBody\": ...}}.")
    private boolean bodies;

    @Option(
            names = "--details",
            description = "With --bodies: also headline, publisher, address and days, with how each is known.")
    private boolean details;

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        output.check();
        if (bodies) {
            new BodiesCommand(surroundings, folder.folder(), output, details).call();
            return 0;
        }
        try (Course course = new Course(surroundings, folder, new SettingsOptions())) {
            Sheet<?> sheet = switch (shown) {
                case FIGURES -> FigureLine.sheet(course.statements().figures());
                case POLICIES -> PolicyLine.sheet(course.statements().policies());
                case COPIES -> CopyLine.sheet(course.intake().copies());
            };
            if (ledger != null) {
                try (Ledger open = Ledgers.open(ledger, null, surroundings)) {
                    open.add(folder.folder(), course.intake(), course.statements());
                }
            }
            output.write(sheet, surroundings.out());
        }
        return 0;
    }

    /// What can be printed.
    private enum Shown {
        FIGURES,
        POLICIES,
        COPIES
    }
}
