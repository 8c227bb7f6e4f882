package org.exeunt.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads a folder of reports: text, Markdown and HTML, in sub-folders too, with or without an `index.csv`.
///
/// What can't be used is refused, file by file, and the rest goes on. The result does not depend on threads.
public final class ReportReader {
    static final String INDEX = "index.csv";

    /// Reads the folder.
    ///
    /// @throws IOException if the folder itself can't be listed
    public Intake read(Path folder) throws IOException {
        return read(folder, Progress.SILENT);
    }

    /// Reads the folder and says how far it has come.
    ///
    /// @throws IOException if the folder itself can't be listed
    public Intake read(Path folder, Progress progress) throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        ReportIndex index = index(folder, refusals);
        ReportFiles files = ReportFiles.in(folder, index);
        refusals.addAll(files.refusals());
        refusals.addAll(index.refusals(new HashSet<>(files.names())));
        DocumentReader documents = new DocumentReader(folder, index);
        Counter counter = new Counter(progress, files.reports().size());
        List<DocumentReader.Outcome> outcomes = IntStream.range(
                        0, files.reports().size())
                .parallel()
                .mapToObj(i -> {
                    DocumentReader.Outcome outcome =
                            documents.read(files.reports().get(i));
                    counter.next();
                    return outcome;
                })
                .toList();
        List<Report> reports = new ArrayList<>();
        Map<Report, WrittenDate> partial = new HashMap<>();
        for (DocumentReader.Outcome outcome : outcomes) {
            switch (outcome) {
                case DocumentReader.Read read -> {
                    reports.add(read.report());
                    if (read.partial() != null) {
                        partial.put(read.report(), read.partial());
                    }
                }
                case DocumentReader.Refused refused -> refusals.add(refused.refusal());
            }
        }
        List<CopyGroup> copies = new CopyFinder().find(reports);
        List<Report> dated = new SharedDays(copies, partial).dated(reports);
        return new Intake(dated, dated.equals(reports) ? copies : rebound(copies, dated), refusals);
    }

    private static ReportIndex index(Path folder, List<Refusal> refusals) {
        Path file = folder.resolve(INDEX);
        if (!Files.isRegularFile(file)) {
            return ReportIndex.NONE;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new ReportIndex(
                    INDEX,
                    new TextDecoder().decode(bytes, Encoding.of(bytes, null)).text());
        } catch (IOException unreadable) {
            refusals.add(new Refusal(
                    INDEX, "", "it can't be read", "check its rights; the days are taken from the reports"));
            return ReportIndex.NONE;
        }
    }

    /// The same groups, with the reports as they are dated now.
    private static List<CopyGroup> rebound(List<CopyGroup> copies, List<Report> dated) {
        return copies.stream()
                .map(group -> new CopyGroup(
                        group.id(),
                        group.passages().stream()
                                .map(passage -> dated.get(dated.indexOf(passage.report()))
                                        .passage(passage.start(), passage.end()))
                                .toList()))
                .toList();
    }

    /// Counts documents that are done.
    private static final class Counter {
        private final Progress progress;
        private final int total;
        private int done;

        Counter(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        synchronized void next() {
            progress.reached(++done, total);
        }
    }

    /// Names that are no reports though they end like some.
    static Set<String> besides() {
        return Set.of(INDEX, "situation.yaml", "situation.yml");
    }
}
