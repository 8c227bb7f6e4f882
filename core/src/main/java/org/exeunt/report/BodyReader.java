package org.exeunt.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;

/// Reads nothing but the bodies of saved pages, `ID.html` or `ID.html.gz`: what the public comparisons of extractors
/// ask
/// for.
///
/// The same extraction as that of a report, but by the habit of those comparisons a body is the running text alone: the
/// headline, the captions of pictures and the rules of single lines that are made for texts without tags are left out.
public final class BodyReader {
    private static final int MAX_THREADS = 8;

    private final HtmlFormat format = new HtmlFormat();

    /// What came out of a folder.
    ///
    /// @param bodies by ID, the name of the file without `.html`, `.htm` or `.gz`
    /// @param refusals files that are no pages, or can't be read
    public record Bodies(SortedMap<String, PageBody> bodies, List<Refusal> refusals) {}

    /// Reads all pages of a folder.
    ///
    /// @throws IOException if there is no such folder or it can't be opened
    public Bodies read(Path folder) throws IOException {
        Map<String, Path> files = ReportFolder.of(folder).files();
        SortedMap<String, PageBody> bodies = new TreeMap<>();
        List<Refusal> refusals = new ArrayList<>();
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Map<String, Future<PageBody>> pending = new TreeMap<>();
            files.forEach((name, path) -> pending.put(name, pool.submit(() -> body(name, path))));
            for (Map.Entry<String, Future<PageBody>> reading : pending.entrySet()) {
                try {
                    bodies.put(id(reading.getKey()), reading.getValue().get());
                } catch (ExecutionException failed) {
                    refusals.add(refusal(reading.getKey(), failed.getCause() == null ? failed : failed.getCause()));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while reading pages");
        }
        return new Bodies(bodies, refusals);
    }

    /// The body of one page.
    public PageBody body(byte[] page) {
        return PageBody.of(format.page(page));
    }

    private PageBody body(String name, Path path) throws IOException {
        byte[] bytes = FileReader.bytes(path);
        if (name.endsWith(".gz")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readNBytes(FileReader.MAX_BYTES);
            }
        }
        return body(bytes);
    }

    private static Refusal refusal(String name, Throwable failure) {
        return failure instanceof IOException unreadable
                ? FileReader.unreadable(name, unreadable)
                : new Refusal(
                        name,
                        "",
                        "reading it fails by a mistake of the program (" + failure + ")",
                        "report the mistake, with this file");
    }

    private static String id(String name) {
        return name.replaceFirst("(?i)(?:\\.html?)?(?:\\.gz)?$", "");
    }
}
