package org.exeunt.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.exeunt.Bulletin;
import org.exeunt.ledger.Ledger;
import org.exeunt.ledger.Run;
import org.exeunt.page.BulletinFolder;
import org.exeunt.page.Document;
import org.exeunt.page.PageData;
import org.exeunt.page.WebPage;
import org.exeunt.page.export.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exeunt run FOLDER`: everything, from the reports to the page.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Read reports and tables, reconcile, forecast and score, then serve the page of it all;"
                + " with --out write page and files, and end.")
final class RunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final FolderParameter folder = new FolderParameter();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Write page and files here, and end.")
    private @Nullable Path out;

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "Keep reports, statements and the run in this file, or in this PostgreSQL database"
                    + " (jdbc:postgresql://HOST/DATABASE). Default: DIR/ledger.db, or exeunt.db in the current folder.")
    private @Nullable String ledger;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Instant started = surroundings.clock().instant();
        Path reports = folder.folder();
        Optional<BulletinFolder> files = Optional.ofNullable(out).map(BulletinFolder::new);
        server.check();
        files.ifPresent(RunCommand::check);
        PageData data;
        try (Course course = new Course(surroundings, folder, settings);
                Ledger open = Ledgers.open(ledger, out, surroundings)) {
            open.add(reports, course.intake(), course.statements());
            Bulletin bulletin = course.bulletin();
            data = course.document(bulletin);
            open.add(new Run(folder.title(), Version.name(), bulletin, Json.compact(data), started));
            if (files.isPresent()) {
                files.get().write(bulletin, data, WebPage.find());
            }
        }
        surroundings.out().println(summary(data));
        if (files.isPresent()) {
            surroundings.out().println("Written to " + out);
        } else {
            server.serve(Document.of(data), surroundings);
        }
        return 0;
    }

    private static void check(BulletinFolder files) {
        try {
            files.check();
        } catch (IOException e) {
            throw new Fault(FaultLine.words(e), Fault.WRONG_CALL, e);
        }
    }

    private static String summary(PageData data) {
        return data.title() + " as of " + data.asOf() + ": " + data.reports().size() + " reports, "
                + data.figures().size() + " figures, " + data.policies().size() + " policies, "
                + data.flows().size() + " flows, " + data.forecasts().size() + " forecasts";
    }
}
