package org.exeunt.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exeunt.Pipeline;
import org.exeunt.ledger.Ledger;
import org.exeunt.place.WorldGazetteer;
import org.exeunt.report.Intake;
import org.exeunt.report.ReportReader;
import org.exeunt.simulation.Situation;
import org.exeunt.watch.Watch;
import org.exeunt.web.AddressRule;
import org.exeunt.web.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeunt watch SOURCE... --into DIR`: what is newly published, as it comes.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Look at feeds, pages and folders again and again, and put what is new or changed into a folder of"
                        + " reports and its ledger. Can be stopped and started at any time; nothing is imported twice, and of a"
                        + " page that changed both versions are kept.")
final class WatchCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Addresses of feeds or pages, or folders.")
    private List<String> sources = List.of();

    @Option(names = "--into", required = true, paramLabel = "DIR", description = "Folder for the reports.")
    private @Nullable Path folder;

    @Option(
            names = "--every",
            defaultValue = "30",
            paramLabel = "MINUTES",
            description = "How often to look, 5 or more. Default: ${DEFAULT-VALUE}.")
    private int minutes = 30;

    @Option(names = "--once", description = "Look once, and end.")
    private boolean once;

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "Keep what is read here: a file or jdbc:postgresql:… Default: DIR/.ledger.db.")
    private @Nullable String ledger;

    @Option(names = "--allow-private", description = "Fetch addresses of this machine and of the local network too.")
    private boolean privateAllowed;

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (minutes < 5) {
            throw new Fault("--every " + minutes + ": give 5 minutes or more", Fault.WRONG_CALL);
        }
        Path inbox = Objects.requireNonNull(folder);
        AddressRule rule = privateAllowed ? AddressRule.ANY : AddressRule.PUBLIC;
        try (Fetcher fetcher = new Fetcher(rule, Version.number(), surroundings.clock())) {
            Duration every = Duration.ofMinutes(minutes);
            do {
                Watch watch = new Watch(inbox, fetcher, surroundings.clock(), every, pause(), this::tell);
                int changes = watch.look(sources);
                surroundings.out().println(surroundings.clock().instant() + " new or changed: " + changes);
                surroundings.out().flush();
                keep(inbox, changes);
                if (!once) {
                    Thread.sleep(every);
                }
            } while (!once);
        }
        return 0;
    }

    /// The machine's own servers need no pause.
    private Duration pause() {
        return privateAllowed ? Duration.ZERO : PAUSE;
    }

    /// Takes all of the inbox into the ledger, which keeps what is new and knows the rest.
    private void keep(Path inbox, int changes) throws IOException {
        Path own = inbox.resolve(".ledger.db");
        if (changes == 0 && (ledger != null || java.nio.file.Files.exists(own))) {
            return;
        }
        Pipeline pipeline = new Pipeline(WorldGazetteer.load(), Situation.EMPTY);
        Intake intake = new ReportReader().read(inbox);
        try (Ledger open = Ledgers.open(ledger == null ? own.toString() : ledger, null, surroundings)) {
            open.add(inbox, intake, pipeline.statements(intake));
        }
    }

    private void tell(String line) {
        surroundings.err().println("exeunt: " + FaultLine.line(line));
        surroundings.err().flush();
    }
}
