package org.exeunt.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.exeunt.report.source.Form;
import org.exeunt.report.source.RawFile;
import org.exeunt.report.source.Told;
import org.jspecify.annotations.Nullable;

/// Reads one document as a report. Nothing that it holds makes this fail: what is no report is refused.
final class FileReader {
    /// Larger files are refused: sixteen million bytes are some twenty novels.
    static final int MAX_BYTES = 16_000_000;

    private static final int DAYS_BEFORE_MADE = 7;

    private final ArticleFinder articles = new ArticleFinder();
    private final LanguageDetector languages = new LanguageDetector();
    private final PublicationDay days = new PublicationDay();

    /// @param file one document of this form
    /// @param entry what the index says about the file; null if there is none
    Reading read(RawFile file, Form form, ReportIndex.@Nullable Entry entry) {
        String name = file.name();
        SourceFormat format = SourceFormat.of(form);
        int most = format.mostBytes();
        try {
            byte[] bytes = file.content().sizeBytes() > most ? new byte[0] : file.bytes(most);
            if (file.content().sizeBytes() > most || bytes.length > most) {
                return refused(name, "larger than " + most / 1_000_000 + " MB, so hardly one report", "split it");
            }
            return read(name, bytes, form, file.told(), entry);
        } catch (DocumentRefused damaged) {
            return new Reading.Refused(damaged.refusal(name));
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

    private Reading read(String name, byte[] bytes, Form form, Told told, ReportIndex.@Nullable Entry entry) {
        if (bytes.length == 0) {
            return refused(name, "the file is empty", "save the report again or delete the file");
        }
        Optional<String> other = form == Form.PDF ? Optional.empty() : FileKind.binary(bytes);
        if (other.isPresent()) {
            return refused(name, other.get() + " in spite of its name, not a text", "save it as text or HTML");
        }
        Draft draft = told(SourceFormat.of(form).read(bytes), told);
        if (FileKind.isBinary(draft.text())) {
            return refused(name, "not a text but other data", "save the report as text or HTML");
        }
        Article article = articles.find(draft);
        if (article.body().isBlank()) {
            return refused(name, "no text but menus and notices in it", "save the report again");
        }
        return report(name, bytes, draft, article, entry);
    }

    /// What the carrier says counts where the document says nothing.
    private static Draft told(Draft draft, Told told) {
        Metadata own = draft.metadata();
        String language = told.language() == null ? null : LanguageDetector.code(told.language());
        var all = new Metadata(
                own.title() == null || own.title().isBlank() ? told.title() : own.title(),
                own.publisher() == null
                        ? Optional.ofNullable(told.publisher())
                                .or(told::findHost)
                                .orElse(null)
                        : own.publisher(),
                own.published().day() == null ? told.published() : own.published(),
                own.language() == null ? language : own.language(),
                own.details().at(told.address()));
        return new Draft(draft.text(), draft.offsets(), all, draft.made());
    }

    private Reading report(String name, byte[] bytes, Draft draft, Article article, ReportIndex.@Nullable Entry entry) {
        Metadata metadata = draft.metadata();
        String publisher = publisher(metadata, article, entry);
        String language = entry == null || entry.language() == null ? metadata.language() : entry.language();
        String told = language == null ? languages.detect(article.body()) : language;
        PublicationDay.Finding day = entry == null || entry.published() == null
                ? days.find(metadata, article, told)
                : new PublicationDay.Finding(new Published(entry.published(), Published.How.INDEX), null);
        Published published =
                day.published().day() == null && day.yearless() == null ? concluded(draft, article) : day.published();
        return new Reading.Read(
                new Report(
                        name,
                        sha256(bytes),
                        publisher,
                        published,
                        told,
                        article.title(),
                        article.body(),
                        article.offsets(),
                        metadata.details()),
                day.yearless(),
                draft.made());
    }

    /// The day on which the file was made, if the text speaks of the days before it and of none behind it.
    private static Published concluded(Draft draft, Article article) {
        LocalDate made = draft.made();
        if (made == null) {
            return Published.UNKNOWN;
        }
        Dates dates = Dates.of(article.body());
        boolean fits = dates.fullBefore(made, DAYS_BEFORE_MADE) > 0
                && dates.all().stream().flatMap(date -> date.fullDay().stream()).noneMatch(day -> day.isAfter(made));
        return fits ? new Published(made, Published.How.INFERRED) : Published.UNKNOWN;
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
