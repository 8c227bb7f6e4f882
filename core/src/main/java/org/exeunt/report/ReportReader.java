package org.exeunt.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// Reads the reports of a folder: text, Markdown and HTML, in the folder itself and in the folders in it.
///
/// A report's name is its way from the folder, with `/` between the parts. What an `index.csv` says of the files beside
/// it goes before what a file says of itself. Files that are no reports are refused with one line each, and the rest is
/// read; the result is the same on any number of threads.
public final class ReportReader {
    private static final int MAX_THREADS = 8;

    private final int threads;

    public ReportReader() {
        this(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS));
    }

    ReportReader(int threads) {
        this.threads = threads;
    }

    /// Reads a folder without telling how far it is.
    ///
    /// @throws IOException if there is no such folder or it can't be opened
    public Intake read(Path folder) throws IOException {
        return read(folder, Progress.SILENT);
    }

    /// Reads a folder.
    ///
    /// @param progress hears of each file that is done
    /// @throws IOException if there is no such folder or it can't be opened
    public Intake read(Path folder, Progress progress) throws IOException {
        ReportFolder files = ReportFolder.of(folder);
        var indexes = ReportIndexes.of(files);
        List<Refusal> refusals = new ArrayList<>(files.refusals());
        refusals.addAll(indexes.refusals());
        List<Reading.Read> read = new ArrayList<>();
        for (Reading reading : readAll(files, indexes, progress)) {
            switch (reading) {
                case Reading.Read(Report report, var yearless) -> read.add(new Reading.Read(report, yearless));
                case Reading.Refused(Refusal refusal) -> refusals.add(refusal);
            }
        }
        refusals.sort(Comparator.comparing(Refusal::file));
        List<CopyGroup> copies =
                new CopyFinder().find(read.stream().map(Reading.Read::report).toList());
        List<Report> reports = new SharedDays(read, copies).reports();
        return new Intake(reports, of(reports, copies), refusals);
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

    /// One reading a file, in the order of names.
    private List<Reading> readAll(ReportFolder files, ReportIndexes indexes, Progress progress) throws IOException {
        var names = indexes.withoutNotes(files.files().keySet());
        var ticker = new Ticker(progress, names.size());
        var reader = new FileReader();
        List<Future<Reading>> pending = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (String name : names) {
                Path path = Objects.requireNonNull(files.files().get(name));
                pending.add(pool.submit(() -> {
                    Reading reading = reader.read(name, path, indexes.find(name).orElse(null));
                    ticker.tick();
                    return reading;
                }));
            }
            List<Reading> readings = new ArrayList<>();
            for (Future<Reading> reading : pending) {
                readings.add(reading.get());
            }
            return readings;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while reading reports");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /// Tells the listener, one call at a time.
    private static final class Ticker {
        private final Progress progress;
        private final int total;
        private int done;

        Ticker(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        synchronized void tick() {
            progress.reached(++done, total);
        }
    }
}
