package org.exeunt.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeunt.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeunt ledger`: looks a ledger over, writes it to open files, takes it back from them.
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Check a ledger, export all of it as open files, or restore it from them.")
final class LedgerCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    LedgerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        throw new Fault("name what to do with the ledger: check, export or restore", Fault.WRONG_CALL);
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Test the database, every document and every statement of a ledger.")
    int check(@Option(names = "--ledger", paramLabel = "LEDGER", description = WHICH) @Nullable String ledger) {
        try (Ledger open = Ledgers.openExisting(ledger, null, surroundings)) {
            List<String> faults = open.check();
            faults.forEach(fault -> surroundings.err().println("exeunt: " + FaultLine.line(fault)));
            if (!faults.isEmpty()) {
                throw new Fault(
                        name(ledger) + ": is damaged; restore it from an export or a copy of an earlier day",
                        Fault.NOTHING_USABLE);
            }
            surroundings.out().println(name(ledger) + ": sound; " + words(open.rows()));
        }
        return 0;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write everything a ledger holds into a folder, as open files.")
    int export(
            @Option(names = "--ledger", paramLabel = "LEDGER", description = WHICH) @Nullable String ledger,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "A new or empty folder.")
                    Path out)
            throws IOException {
        expectEmpty(out);
        try (Ledger open = Ledgers.openExisting(ledger, null, surroundings)) {
            surroundings.out().println("Written to " + out + ": " + words(open.export(out)));
        }
        return 0;
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Fill an empty ledger, of either kind, with what 'exeunt ledger export' wrote.")
    int restore(
            @Parameters(paramLabel = "DIR", description = "Folder that was exported.") Path folder,
            @Option(
                            names = "--ledger",
                            required = true,
                            paramLabel = "LEDGER",
                            description = "A new file, or jdbc:postgresql://HOST/DATABASE with an empty database.")
                    String ledger)
            throws IOException {
        try (Ledger open = Ledgers.open(ledger, null, surroundings)) {
            surroundings.out().println("Restored to " + name(ledger) + ": " + words(open.restore(folder)));
        }
        return 0;
    }

    private static final String WHICH =
            "A file, or jdbc:postgresql://HOST/DATABASE. Default: exeunt.db in the current" + " folder.";

    private static String name(@Nullable String ledger) {
        return Ledgers.address(ledger, null).name();
    }

    private static void expectEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new FileSystemException(folder.toString(), null, "is not empty");
            }
        }
    }

    private static String words(Map<String, Long> rows) {
        return Stream.of("entry", "report", "figure", "policy", "review", "run")
                .map(table -> Objects.requireNonNullElse(rows.get(table), 0L) + " "
                        + table.replace("entry", "entrie").replace("policy", "policie") + "s")
                .collect(Collectors.joining(", "));
    }
}
