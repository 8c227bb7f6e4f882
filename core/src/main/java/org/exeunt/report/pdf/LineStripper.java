package org.exeunt.report.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the lines of a document with their places, in the order in which its pages write them.
final class LineStripper extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();

    /// The lines of all pages.
    static List<PdfLine> lines(PDDocument document) throws IOException {
        LineStripper stripper = new LineStripper();
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        text.append(words);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String words = text.toString().replace('\u00A0', ' ').strip();
        if (!words.isEmpty() && !letters.isEmpty()) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    words,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    size()));
        }
        text.setLength(0);
        letters.clear();
    }

    /// The size that most letters of the line have.
    private float size() {
        List<Float> sizes =
                letters.stream().map(TextPosition::getFontSizeInPt).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }
}
