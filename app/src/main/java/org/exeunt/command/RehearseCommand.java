package org.exeunt.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exeunt.page.PageServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `exeunt rehearse DIR`: goes through every command once on two sentences, so that the Java machine can note which
/// classes to keep ready for later calls. Its results are of no interest.
@Command(name = "rehearse", hidden = true, description = "Go through every command once, for a quick start later.")
final class RehearseCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "Empty folder to work in.")
    private @Nullable Path folder;

    RehearseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path reports = Objects.requireNonNull(folder).resolve("reports");
        Files.createDirectories(reports);
        Files.writeString(reports.resolve("index.csv"), """
                file,published,publisher,language,note
                one.txt,2022-09-26,Rehearsal,en,
                two.txt,2022-09-27,Rehearsal,en,
                """);
        Files.writeString(reports.resolve("one.txt"), """
                More than 8,000 Russians entered Finland on Saturday, the Finnish Border Guard said.

                Finland said it would close the border to Russian tourists from Friday.
                """);
        Files.writeString(reports.resolve("two.txt"), """
                Some 7,500 Russians entered Finland on Monday, the Finnish Border Guard said.
                """);
        String in = reports.toString();
        String out = reports.resolveSibling("out").toString();
        Surroundings here = new Surroundings(
                surroundings.clock(), surroundings.out(), surroundings.err(), false, RehearseCommand::visit);
        Exeunt.run(here, "help");
        Exeunt.run(here, "read", in, "--format", "jsonl");
        Exeunt.run(here, "run", in, "--out", out, "--members", "50");
        Exeunt.run(here, "score", in, "--members", "50");
        Exeunt.run(here, "serve", out, "--port", "0");
        return 0;
    }

    private static void visit(PageServer server) {
        for (String path : new String[] {"", "api/v1/bulletin"}) {
            try (InputStream page = URI.create(server.address() + path).toURL().openStream()) {
                page.readAllBytes();
            } catch (IOException e) {
                return;
            }
        }
    }
}
