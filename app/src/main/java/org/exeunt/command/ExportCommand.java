package org.exeunt.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.exeunt.ledger.Ledger;
import org.exeunt.page.export.OutputFile;
import org.exeunt.page.extract.Choice;
import org.exeunt.page.extract.Extract;
import org.exeunt.page.extract.Form;
import org.exeunt.page.extract.What;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `exeunt export`: what a run found, in the formats of other programs.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Write figures, policies, flows or forecasts of a run for other programs; stated counts from 1 to 9"
                        + " are hidden, forecasts are not.")
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--what", required = true, paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private What what = What.FIGURES;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; HUBVERSE goes with FORECASTS.")
    private Form form = Form.CSV;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "File, or with HUBVERSE folder, to write.")
    private Path out = Path.of("");

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "Where the run is kept. Default: exeunt.db in the current folder.")
    private @Nullable String ledger;

    @Option(names = "--corridor", paramLabel = "CORRIDOR", description = "Such as RUS-FIN, or RUS-GEO:verkhny-lars.")
    private @Nullable String corridor;

    @Option(names = "--from", paramLabel = "DAY", description = "First day spoken of.")
    private @Nullable LocalDate first;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day spoken of.")
    private @Nullable LocalDate last;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The last run as of this day. Default: the last run.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--delay",
            paramLabel = "DAYS",
            defaultValue = "0",
            description = "Leave out what is newer than so many days.")
    private int delayDays;

    @Option(names = "--small-counts", description = "Show counts from 1 to 9 too.")
    private boolean small;

    @Option(
            names = "--licence",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Licence under which you give it away.")
    private String licence = "";

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> files = files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = form == Form.HUBVERSE ? out.resolve(file.getKey()) : Path.of(out + file.getKey());
            new OutputFile(path).write(writer -> writer.write(file.getValue()));
        }
        surroundings.out().println("Written to " + out);
        return 0;
    }

    private Map<String, String> files() {
        try (Ledger open = Ledgers.openExisting(ledger, null, surroundings)) {
            what.expect(form);
            Choice choice = new Choice(corridor, first, last, delayDays, small, licence);
            String document = (asOf == null ? open.findLatestDocument() : open.findLatestDocument(asOf))
                    .orElseThrow(() -> Ledgers.noRun(ledger, null));
            return new Extract(document, choice, surroundings.clock().instant().toString()).files(what, form);
        } catch (IllegalArgumentException e) {
            throw new Fault(String.valueOf(e.getMessage()), Fault.WRONG_CALL, e);
        }
    }
}
