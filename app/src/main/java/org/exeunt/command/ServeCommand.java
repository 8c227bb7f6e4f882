package org.exeunt.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.exeunt.ledger.Ledger;
import org.exeunt.page.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeunt serve`: the page of the last run in a ledger.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Serve the page of the last run in a ledger, without reading or calculating again.")
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder that 'exeunt run --out DIR' has written. Default: the current one.")
    private @Nullable Path folder;

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "Take the run from this ledger. Default: DIR/ledger.db, or exeunt.db in the current folder.")
    private @Nullable String ledger;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        server.serve(Document.of(latest()), surroundings);
        return 0;
    }

    private String latest() {
        try (Ledger open = Ledgers.openExisting(ledger, folder, surroundings)) {
            return open.findLatestDocument().orElseThrow(() -> Ledgers.noRun(ledger, folder));
        }
    }
}
