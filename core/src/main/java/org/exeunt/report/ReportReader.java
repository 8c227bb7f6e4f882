package org.exeunt.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.*;
import java.util.stream.*;

/// Provisional.
public final class ReportReader {
    public Intake read(Path folder) throws IOException {
        List<Report> reports = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        ReportIndex index = Files.exists(folder.resolve("index.csv"))
                ? new ReportIndex("index.csv", Files.readString(folder.resolve("index.csv")))
                : new ReportIndex("index.csv", "file,published");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = folder.relativize(file).toString();
                if (Files.isDirectory(file)
                        || name.equals("index.csv")
                        || name.equals("situation.yaml")
                        || name.startsWith("README")) continue;
                var format = SourceFormat.find(name);
                if (format.isEmpty()) {
                    refusals.add(FileKind.refusal(name));
                    continue;
                }
                byte[] bytes = Files.readAllBytes(file);
                Draft draft = format.get().read(bytes);
                Article article = new ArticleFinder().find(draft);
                var entry = index.find(name);
                var day = entry.map(ReportIndex.Entry::published).orElse(null);
                Published published = day != null
                        ? new Published(day, Published.How.INDEX)
                        : draft.metadata().published();
                try {
                    reports.add(new Report(
                            name,
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)),
                            entry.map(ReportIndex.Entry::publisher)
                                    .orElse(draft.metadata().publisher()),
                            published,
                            "en",
                            article.title(),
                            article.body(),
                            article.offsets()));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return new Intake(reports, List.of(), refusals);
    }
}
