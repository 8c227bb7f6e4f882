package org.exeunt.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.exeunt.report.source.DataTable;
import org.exeunt.report.source.Form;
import org.exeunt.report.source.RawFile;
import org.exeunt.report.source.Sink;
import org.exeunt.report.source.Unpacker;

/// Reads the documents of many files on several threads, in the order of the files and of what they hold.
///
/// Files are taken apart one after the other; the documents that come out are read at the same time, a limited number
/// at once, so that an archive of any size needs little memory.
final class ReadingDesk implements Sink, AutoCloseable {
    private static final int MOST_AT_ONCE = 64;

    private final ExecutorService pool;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Predicate<Report> isOfInterest;
    private final Progress progress;
    private final FileReader reader = new FileReader();
    private final ReportIndexes indexes = new ReportIndexes();
    private final TreeMap<String, RawFile> files = new TreeMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final List<DataTable> tables = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Deque<Future<Reading>> pending = new ArrayDeque<>();
    private final List<Reading> done = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int ticks;

    ReadingDesk(int threads, Predicate<Report> isOfInterest, Progress progress) {
        this.pool = Executors.newFixedThreadPool(threads);
        this.isOfInterest = isOfInterest;
        this.progress = progress;
    }

    /// Adds files that are to be read.
    ///
    /// @throws IOException if they can't be found
    void add(Origin origin) throws IOException {
        switch (origin) {
            case Origin.Place(Path path, String name) when Files.isRegularFile(path) -> addFile(path, name);
            case Origin.Place(Path path, String prefix) -> addFolder(ReportFolder.of(path, prefix));
            case Origin.Got(RawFile file, Form form) -> {
                files.put(file.name(), file);
                forms.put(file.name(), form);
            }
        }
    }

    private void addFolder(ReportFolder folder) {
        ReportIndexes listed = ReportIndexes.of(folder);
        refusals.addAll(folder.refusals());
        for (String name : listed.withoutNotes(folder.files().keySet())) {
            files.put(
                    name, RawFile.of(name, Objects.requireNonNull(folder.files().get(name))));
        }
        indexes.addAll(listed);
    }

    /// The list in a file's folder speaks of the file also when it is named alone.
    private void addFile(Path path, String given) throws IOException {
        String name = given.isEmpty() ? path.getFileName().toString() : given;
        files.put(name, RawFile.of(name, path));
        Path index = path.resolveSibling("index.csv");
        String place = name.substring(0, name.lastIndexOf('/') + 1);
        if (Files.isRegularFile(index) && !Files.isSameFile(index, path)) {
            indexes.add(place, RawFile.of(place + "index.csv", index));
        }
    }

    /// What came out of all documents, in their order.
    List<Reading> readAll() throws IOException {
        int count = 0;
        for (RawFile file : files.values()) {
            unpack(file);
            count++;
            drain(MOST_AT_ONCE);
            tick(count - (pending.isEmpty() ? 0 : 1));
        }
        drain(0);
        tick(count);
        return done;
    }

    private void unpack(RawFile file) throws IOException {
        try {
            Form form = forms.get(file.name());
            if (form == null) {
                new Unpacker().unpack(file, this);
            } else {
                new Unpacker().unpack(file, form, this);
            }
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException failure) {
            refusals.add(FileReader.unreadable(file.name(), failure));
        } catch (RuntimeException | StackOverflowError mistake) {
            refusals.add(new Refusal(
                    file.name(),
                    "",
                    "reading it fails by a mistake of the program (" + mistake + ")",
                    "report the mistake, with this file"));
        }
    }

    @Override
    public void document(RawFile file, Form form) throws IOException {
        ReportIndex.Entry entry = indexes.find(file.name()).orElse(null);
        if (entry != null || !file.name().contains("!/") || !ReportIndexes.isNote(file.name())) {
            submit(() -> reader.read(file, form, entry));
        }
    }

    @Override
    public void page(RawFile file, Form form) throws IOException {
        submit(() -> {
            Reading reading = reader.read(file, form, null);
            return reading instanceof Reading.Read(Report report, var yearless, var made) && isOfInterest.test(report)
                    ? reading
                    : new Reading.Dropped();
        });
    }

    @Override
    public void index(String place, RawFile file) {
        indexes.add(place, file);
    }

    @Override
    public void table(DataTable table) {
        tables.add(table);
    }

    @Override
    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    private void submit(java.util.concurrent.Callable<Reading> work) throws IOException {
        try {
            places.acquire();
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
        pending.add(pool.submit(() -> {
            try {
                return work.call();
            } finally {
                places.release();
            }
        }));
        while (!pending.isEmpty() && pending.peek().isDone()) {
            take();
        }
    }

    private void drain(int left) throws IOException {
        while (pending.size() > left) {
            take();
        }
    }

    /// Documents of one name are told apart by a number.
    private void take() throws IOException {
        try {
            Reading reading = pending.remove().get();
            if (reading instanceof Reading.Read(Report report, var yearless, var made)) {
                int number = names.merge(report.name(), 1, Integer::sum);
                done.add(
                        number == 1
                                ? reading
                                : new Reading.Read(report.named(report.name() + " (" + number + ")"), yearless, made));
            } else if (!(reading instanceof Reading.Dropped)) {
                done.add(reading);
            }
        } catch (InterruptedException stopped) {
            throw interrupted();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("stopped while reading reports");
    }

    private void tick(int count) {
        while (ticks < count) {
            progress.reached(++ticks, files.size());
        }
    }

    List<DataTable> tables() {
        return tables;
    }

    List<Refusal> refusals() {
        List<Refusal> all = new ArrayList<>(indexes.refusals());
        all.addAll(refusals);
        return all;
    }

    @Override
    public void close() {
        pool.shutdownNow();
        pool.close();
    }
}
