package org.exeunt.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.exeunt.page.PageServer;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line. Exit codes: 0 done, 1 nothing usable, 2 wrong call.
@Command(
        name = "exeunt",
        description = "Reads what is published about people crossing borders, and forecasts the days to come.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {HelpCommand.class, GenerateCompletion.class},
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:nothing usable was found, or the work failed",
            "2:the call can't be carried out as it stands"
        })
public final class Exeunt implements Runnable {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "When something fails, print where in the program.")
    private boolean debug;

    @Spec
    private @Nullable CommandSpec spec;

    private Exeunt() {}

    /// Runs the command that the arguments name and ends the process.
    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        Surroundings surroundings =
                new Surroundings(InstantSource.system(), out, err, Progress.isWatched(), Exeunt::untilStopped);
        int exitCode = run(surroundings, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /// Runs the command that the arguments name.
    ///
    /// @return the exit code
    static int run(Surroundings surroundings, String... arguments) {
        Exeunt exeunt = new Exeunt();
        CommandLine line = commandLine(exeunt, surroundings);
        try {
            return line.execute(java.util.Arrays.stream(arguments)
                    .map(argument -> argument.equals("-") ? FolderParameter.STANDARD_INPUT : argument)
                    .toArray(String[]::new));
        } catch (Throwable fault) {
            return exeunt.report(fault, surroundings.err());
        }
    }

    private static CommandLine commandLine(Exeunt exeunt, Surroundings surroundings) {
        CommandLine line = new CommandLine(exeunt)
                .addSubcommand(new RunCommand(surroundings))
                .addSubcommand(new ReadCommand(surroundings))
                .addSubcommand(new ReconcileCommand(surroundings))
                .addSubcommand(
                        new CommandLine(new SimulateCommand(surroundings)).addSubcommand(new FleeCommand(surroundings)))
                .addSubcommand(new ForecastCommand(surroundings))
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new WatchCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(new LedgerCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new RehearseCommand(surroundings));
        return line.setOut(surroundings.out())
                .setErr(surroundings.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(true)
                .setParameterExceptionHandler((fault, arguments) -> misread(fault, surroundings.err()))
                .setExecutionExceptionHandler((fault, at, parsed) -> exeunt.report(fault, surroundings.err()));
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "name a command: run, read, reconcile, simulate, forecast, score, watch, serve, ledger or export");
    }

    private static int misread(ParameterException fault, PrintWriter err) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        err.println("exeunt: " + FaultLine.line(fault.getMessage()) + "; see '" + command + " --help'");
        err.flush();
        return Fault.WRONG_CALL;
    }

    private int report(Throwable fault, PrintWriter err) {
        FaultLine words = FaultLine.of(fault);
        err.println("exeunt: " + words.text());
        if (debug) {
            fault.printStackTrace(err);
        }
        err.flush();
        return words.exitCode();
    }

    private static void untilStopped(PageServer server) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        stopped.await();
    }

    private static PrintWriter writer(FileDescriptor file) {
        return new PrintWriter(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}
