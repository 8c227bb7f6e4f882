package org.exeunt.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exeunt.report.source.DataTable;

/// Reads reports and tables from folders and files of every kind: text, Markdown, HTML, PDF, zip, gzip, feeds, web
/// archives, JSON, CSV and workbooks.
///
/// A report's name is its way from the folder, with `/` between the parts; in an archive, `archive.zip!/part`. What an
/// `index.csv` says of the files beside it goes before what a file says of itself. Files that are no reports are
/// refused
/// with one line each, and the rest is read; the result is the same on any number of threads.
public final class ReportReader {
    private static final int MAX_THREADS = 8;

    private final int threads;
    private final Predicate<Report> isOfInterest;

    public ReportReader() {
        this(report -> true);
    }

    /// @param isOfInterest chooses among the pages of web archives, which are too many to keep; called on many threads
    public ReportReader(Predicate<Report> isOfInterest) {
        this(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS), isOfInterest);
    }

    ReportReader(int threads) {
        this(threads, report -> true);
    }

    ReportReader(int threads, Predicate<Report> isOfInterest) {
        this.threads = threads;
        this.isOfInterest = isOfInterest;
    }

    /// Reads a folder, or a file, without telling how far it is.
    ///
    /// @throws IOException if there is no such folder or it can't be opened
    public Intake read(Path folder) throws IOException {
        return read(folder, Progress.SILENT);
    }

    /// Reads a folder, or a file.
    ///
    /// @param progress hears of each file that is done
    /// @throws IOException if there is no such folder or it can't be opened
    public Intake read(Path folder, Progress progress) throws IOException {
        return read(List.of(new Origin.Place(folder, "")), progress);
    }

    /// Reads all of these as one collection.
    ///
    /// @param progress hears of each file that is done
    /// @throws IOException if one of them is not there or can't be opened
    public Intake read(List<Origin> origins, Progress progress) throws IOException {
        List<Reading.Read> read = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        List<DataTable> tables = new ArrayList<>();
        try (var desk = new ReadingDesk(threads, isOfInterest, progress)) {
            for (Origin origin : origins) {
                desk.add(origin);
            }
            for (Reading reading : desk.readAll()) {
                switch (reading) {
                    case Reading.Read report -> read.add(report);
                    case Reading.Refused(Refusal refusal) -> refusals.add(refusal);
                    case Reading.Dropped() -> {}
                }
            }
            refusals.addAll(desk.refusals());
            tables.addAll(desk.tables());
        }
        refusals.sort(Comparator.comparing(Refusal::file));
        tables.sort(Comparator.comparing(DataTable::name));
        List<CopyGroup> copies =
                new CopyFinder().find(read.stream().map(Reading.Read::report).toList());
        List<Report> reports = new SharedDays(read, copies).reports();
        for (int i = 0; i < reports.size(); i++) {
            addHint(read.get(i), reports.get(i), refusals);
        }
        return new Intake(reports, tables, of(reports, copies), refusals);
    }

    /// The day on which a file was made is told, where no other is known, but not taken.
    private static void addHint(Reading.Read read, Report report, List<Refusal> refusals) {
        if (read.made() != null && report.published().day() == null) {
            refusals.add(new Refusal(
                    report.name(),
                    "",
                    "does not say when it was published, but its file was made on " + read.made(),
                    "if that is the day, write it in index.csv"));
        }
    }

    /// The groups with passages of these reports, which know more than those in which they were found.
    private static List<CopyGroup> of(List<Report> reports, List<CopyGroup> copies) {
        Map<Report, Report> dated = reports.stream().collect(Collectors.toMap(report -> report, report -> report));
        return copies.stream()
                .map(group -> new CopyGroup(
                        group.id(),
                        group.passages().stream()
                                .map(passage -> Objects.requireNonNull(dated.get(passage.report()))
                                        .passage(passage.start(), passage.end()))
                                .toList()))
                .toList();
    }
}
