package org.exeunt.command;

import java.nio.file.Files;
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
            paramLabel = "FILE",
            description = "Take the run from this file. Default: DIR/ledger.db, or exeunt.db in the current folder.")
    private @Nullable Path ledger;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        server.serve(Document.of(latest(ledgerFile())), surroundings);
        return 0;
    }

    private Path ledgerFile() {
        if (ledger != null) {
            return ledger;
        }
        return folder != null ? folder.resolve("ledger.db") : Path.of("exeunt.db");
    }

    private String latest(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Fault(file + ": no ledger there; make one with 'exeunt run FOLDER' first", Fault.WRONG_CALL);
        }
        try (Ledger open = Ledger.open(file, surroundings.clock())) {
            return open.findLatestDocument()
                    .orElseThrow(() -> new Fault(
                            file + ": holds no run; make one with 'exeunt run FOLDER' first", Fault.NOTHING_USABLE));
        }
    }
}
