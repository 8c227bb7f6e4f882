package org.exeunt.report.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/// What a PDF file (ISO 32000) says: its paragraphs in reading order, without what all pages repeat, and what it says
/// of
/// itself. Read by Apache PDFBox.
///
/// @param paragraphs in order
/// @param title its title, where that stands on its first page too; null otherwise
/// @param language as it names it; null if it does not
/// @param made the day on which the file was made; null if it does not say
public record PdfText(
        List<Paragraph> paragraphs,
        @Nullable String title,
        @Nullable String language,
        @Nullable LocalDate made) {
    private static final int MOST_PAGES = 3000;

    /// Words that stand together.
    ///
    /// @param lines the stretches of it, each on one page
    public record Paragraph(List<Stretch> lines) {}

    /// A stretch of a paragraph.
    ///
    /// @param page its number, from 1
    /// @param text with the blank behind it, if one follows
    public record Stretch(int page, String text) {}

    /// @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it is locked
    /// @throws IOException if it is damaged
    public static PdfText of(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new IOException("more than " + MOST_PAGES + " pages");
            }
            List<PdfLine> lines = RunningLines.without(LineStripper.lines(document));
            PDDocumentInformation told = document.getDocumentInformation();
            return new PdfText(
                    Paragraphs.of(lines),
                    title(told.getTitle(), lines),
                    document.getDocumentCatalog().getLanguage(),
                    day(told.getCreationDate()));
        }
    }

    private static @Nullable LocalDate day(@Nullable Calendar moment) {
        return moment == null
                ? null
                : LocalDate.ofInstant(moment.toInstant(), moment.getTimeZone().toZoneId());
    }

    private static @Nullable String title(@Nullable String told, List<PdfLine> lines) {
        if (told == null || told.isBlank()) {
            return null;
        }
        List<String> first = new ArrayList<>();
        lines.stream().filter(line -> line.page() == 1).map(PdfLine::text).forEach(first::add);
        String page = plain(String.join(" ", first));
        return page.contains(plain(told)) ? told.strip() : null;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Pd}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }
}
