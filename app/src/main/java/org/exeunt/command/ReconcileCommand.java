package org.exeunt.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.exeunt.flow.FlowReconciler;
import org.exeunt.flow.Reconciliation;
import org.exeunt.page.export.FlowLine;
import org.exeunt.page.export.RuleLine;
import org.exeunt.page.export.Sheet;
import org.exeunt.page.export.StandingLine;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Policy;
import org.exeunt.statement.Statements;
import org.exeunt.statement.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeunt reconcile FOLDER` or `exeunt reconcile --facts TABLE`: the flows that the figures settle into.
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print the daily flows that the figures settle into, what became of each figure, or the rules.")
final class ReconcileCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Folder of reports; not with --facts.")
    private @Nullable Path folder;

    @Option(
            names = "--facts",
            paramLabel = "TABLE",
            description = "Take the figures from this CSV file, columns by name, instead of from reports.")
    private @Nullable Path facts;

    @Option(
            names = "--policies",
            paramLabel = "TABLE",
            description =
                    "With --facts: take policies from this CSV file (kind,actor,origin,destination,crossing,status,"
                            + "start,end,known,share).")
    private @Nullable Path policies;

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
        if ((folder == null) == (facts == null)) {
            throw new Fault("name either a FOLDER of reports or a table with --facts", Fault.WRONG_CALL);
        }
        if (facts == null && policies != null) {
            throw new Fault("--policies goes with --facts", Fault.WRONG_CALL);
        }
        output.write(sheet(facts != null ? ofTables(facts) : ofReports()), surroundings.out());
        return 0;
    }

    private Reconciliation ofReports() throws Exception {
        try (Course course = new Course(surroundings, FolderParameter.of(Objects.requireNonNull(folder)), settings)) {
            return course.reconciliation();
        }
    }

    private Reconciliation ofTables(Path table) throws IOException {
        Table<Figure> figures = Table.figures(table);
        Table<Policy> rules = policies == null ? new Table<>(List.of(), List.of()) : Table.policies(policies);
        Stream.concat(figures.refusals().stream(), rules.refusals().stream())
                .forEach(refusal -> surroundings.err().println("exeunt: " + refusal));
        surroundings.err().flush();
        if (figures.statements().isEmpty()) {
            throw new Fault(table + ": no row of it is a figure that can be used", Fault.NOTHING_USABLE);
        }
        Statements statements = new Statements(figures.statements(), rules.statements());
        return new FlowReconciler().reconcile(statements, settings.asOf(statements, surroundings.today()));
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
