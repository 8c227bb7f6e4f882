package org.exeunt.report;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.exeunt.report.pdf.PdfText;

/// PDF files: paragraphs in reading order. The offsets of a body are numbers of pages, not of bytes, for the words of a
/// page are packed.
final class PdfFormat implements SourceFormat {
    private static final int MOST_BYTES = 100_000_000;

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public Draft read(byte[] bytes) {
        try {
            PdfText pdf = PdfText.of(bytes);
            if (pdf.paragraphs().isEmpty()) {
                throw new DocumentRefused(
                        "a PDF without text, perhaps of pictures of pages",
                        "let a program for text recognition read it");
            }
            return draft(pdf);
        } catch (InvalidPasswordException locked) {
            throw new DocumentRefused("a PDF that is locked with a password", "save it without one");
        } catch (IOException damaged) {
            throw new DocumentRefused("a damaged PDF (" + damaged.getMessage() + ")", "get it again");
        }
    }

    private static Draft draft(PdfText pdf) {
        var text = new StringBuilder();
        var offsets = new Offsets.Builder();
        for (PdfText.Paragraph paragraph : pdf.paragraphs()) {
            if (!text.isEmpty()) {
                text.append("\n\n");
                offsets.addRun(paragraph.lines().getFirst().page(), 0, 2);
            }
            for (PdfText.Stretch stretch : paragraph.lines()) {
                text.append(stretch.text());
                offsets.addRun(stretch.page(), 0, stretch.text().length());
            }
        }
        String language = pdf.language() == null ? null : LanguageDetector.code(pdf.language());
        return new Draft(
                text.toString(),
                offsets.build(),
                new Metadata(pdf.title(), null, Published.UNKNOWN, language),
                pdf.made());
    }
}
