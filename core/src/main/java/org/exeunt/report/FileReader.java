package org.exeunt.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one file as a report. Nothing that a file holds makes it fail: what is no report is refused.
final class FileReader {
    /// Larger files are refused: sixteen million bytes are some twenty novels.
    static final int MAX_BYTES = 16_000_000;

    private final ArticleFinder articles = new ArticleFinder();
    private final LanguageDetector languages = new LanguageDetector();
    private final PublicationDay days = new PublicationDay();

    /// @param name the report's name
    /// @param entry what the index says about the file; null if there is none
    Reading read(String name, Path path, ReportIndex.@Nullable Entry entry) {
        Optional<SourceFormat> format = SourceFormat.find(name);
        if (format.isEmpty()) {
            return new Reading.Refused(FileKind.refusal(name));
        }
        try {
            if (Files.size(path) > MAX_BYTES) {
                return refused(name, "larger than " + MAX_BYTES / 1_000_000 + " MB, so hardly one report", "split it");
            }
            return read(name, bytes(path), format.get(), entry);
        } catch (IOException failure) {
            return new Reading.Refused(unreadable(name, failure));
        } catch (RuntimeException | StackOverflowError mistake) {
            return refused(
                    name,
                    "reading it fails by a mistake of the program (" + mistake + ")",
                    "report the mistake, with this file");
        }
    }

    /// The first bytes of a file: all, or one more than are read.
    static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    /// The refusal for a file that the system does not let us read.
    static Refusal unreadable(String name, IOException failure) {
        return failure instanceof AccessDeniedException
                ? new Refusal(name, "", "you may not read it", "change its permissions")
                : new Refusal(name, "", "it can't be read (" + failure.getMessage() + ")", "check the file");
    }

    private Reading read(String name, byte[] bytes, SourceFormat format, ReportIndex.@Nullable Entry entry) {
        if (bytes.length == 0) {
            return refused(name, "the file is empty", "save the report again or delete the file");
        }
        Optional<String> other = FileKind.binary(bytes);
        if (other.isPresent()) {
            return refused(name, other.get() + " in spite of its name, not a text", "save it as text or HTML");
        }
        Draft draft = format.read(bytes);
        if (FileKind.isBinary(draft.text())) {
            return refused(name, "not a text but other data", "save the report as text or HTML");
        }
        Article article = articles.find(draft);
        if (article.body().isBlank()) {
            return refused(name, "no text but menus and notices in it", "save the report again");
        }
        return report(name, bytes, draft.metadata(), article, entry);
    }

    private Reading report(
            String name, byte[] bytes, Metadata metadata, Article article, ReportIndex.@Nullable Entry entry) {
        String publisher = publisher(metadata, article, entry);
        String language = entry == null || entry.language() == null ? metadata.language() : entry.language();
        String told = language == null ? languages.detect(article.body()) : language;
        PublicationDay.Finding day = entry == null || entry.published() == null
                ? days.find(metadata, article, told)
                : new PublicationDay.Finding(new Published(entry.published(), Published.How.INDEX), null);
        return new Reading.Read(
                new Report(
                        name,
                        sha256(bytes),
                        publisher,
                        day.published(),
                        told,
                        article.title(),
                        article.body(),
                        article.offsets(),
                        metadata.details()),
                day.yearless());
    }

    private static @Nullable String publisher(Metadata metadata, Article article, ReportIndex.@Nullable Entry entry) {
        if (entry != null && entry.publisher() != null) {
            return entry.publisher();
        }
        String masthead = article.frame().masthead();
        return metadata.publisher() != null || masthead.isEmpty() ? metadata.publisher() : masthead;
    }

    private static Reading refused(String name, String reason, String remedy) {
        return new Reading.Refused(new Refusal(name, "", reason, remedy));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
