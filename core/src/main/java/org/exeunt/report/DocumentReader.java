package org.exeunt.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one file as a report, or says why it can't be one.
final class DocumentReader {
    /// Larger files are no single report.
    static final long MAX_BYTES = 16L << 20;

    private static final double MOST_UNREADABLE = 0.05;

    private final Path folder;
    private final ReportIndex index;

    /// @param index what the folder's list says of its files
    DocumentReader(Path folder, ReportIndex index) {
        this.folder = folder;
        this.index = index;
    }

    /// What became of a file.
    sealed interface Outcome permits Read, Refused {}

    /// A report.
    ///
    /// @param partial day and month of its publication if the year is not known; null otherwise
    record Read(Report report, @Nullable WrittenDate partial) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {
        Refused(String name, String place, String reason, String remedy) {
            this(new Refusal(name, place, reason, remedy));
        }
    }

    /// Reads the file of this name in the folder.
    Outcome read(String name) {
        try {
            Path file = folder.resolve(name);
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                return new Refused(
                        name,
                        "",
                        String.format(Locale.ROOT, "%,d MB are too much for one report", size >> 20),
                        "split it into files of at most " + (MAX_BYTES >> 20) + " MB, one a report");
            }
            return read(name, Files.readAllBytes(file));
        } catch (AccessDeniedException denied) {
            return new Refused(name, "", "may not be read", "check its rights");
        } catch (IOException broken) {
            return new Refused(name, "", "can't be read", "check that it is still there and whole");
        }
    }

    private Outcome read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(name, "", "is empty", "get it again");
        }
        Optional<String> binary = FileKind.binary(bytes);
        if (binary.isPresent()) {
            return new Refused(
                    name, "byte 0", binary.get() + ", not a text, whatever its name says", "save it as text or HTML");
        }
        SourceFormat format = SourceFormat.find(name).orElseGet(PlainTextFormat::new);
        Draft draft = format.read(bytes);
        if (FileKind.isBinary(draft.text())) {
            return new Refused(name, "", "no text in any known encoding", "save it as text in UTF-8");
        }
        Article article = new ArticleFinder().find(draft);
        long unreadable = article.body().chars().filter(c -> c == '\uFFFD').count();
        if (unreadable > MOST_UNREADABLE * article.body().length() && unreadable > 0) {
            int first = article.offsets().startByte(article.body().indexOf('\uFFFD'));
            return new Refused(
                    name, "byte " + first, "bytes that are no text in any known encoding", "save it in UTF-8");
        }
        if (article.body().isBlank()) {
            return new Refused(name, "", "holds no article", "check that the page was saved with its text");
        }
        Report report = report(name, bytes, draft.metadata(), article);
        boolean isDated = report.published().day() != null;
        return new Read(
                report,
                isDated ? null : new PublicationDay().findPartial(article).orElse(null));
    }

    private Report report(String name, byte[] bytes, Metadata metadata, Article article) {
        Optional<ReportIndex.Entry> entry = index.find(name);
        String publisher = entry.map(ReportIndex.Entry::publisher).orElse(metadata.publisher());
        String language = entry.map(ReportIndex.Entry::language).orElse(metadata.language());
        return new Report(
                name,
                sha256(bytes),
                publisher,
                new PublicationDay().of(entry.orElse(null), metadata, article),
                language == null ? new LanguageDetector().detect(article.body()) : language,
                article.title(),
                article.body(),
                article.offsets());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
