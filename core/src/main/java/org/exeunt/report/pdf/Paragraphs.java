package org.exeunt.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.exeunt.report.pdf.PdfText.Paragraph;
import org.exeunt.report.pdf.PdfText.Stretch;

/// Puts lines together to paragraphs.
///
/// A new one begins where the gap between lines is wider than usual, the letters have another size, a list's mark or an
/// indent comes, or the line before ends a sentence well before the margin. Over the end of a page or column a
/// paragraph goes on unless its sentence has ended. A word that is cut by a hyphen at a line's end is put together
/// again.
final class Paragraphs {
    private static final float WIDE_GAP = 1.3f;
    private static final float INDENT_POINTS = 8;
    private static final float SHORT_OF_MARGIN = 0.85f;
    private static final char SOFT_HYPHEN = '\u00AD';

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Stretch> current = new ArrayList<>();
    private final float usualGap;
    private final float margin;

    private Paragraphs(List<PdfLine> lines) {
        this.usualGap = usualGap(lines);
        this.margin = margin(lines);
    }

    static List<Paragraph> of(List<PdfLine> lines) {
        Paragraphs all = new Paragraphs(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && all.isApart(lines.get(i - 1), lines.get(i))) {
                all.endParagraph();
            }
            all.append(lines.get(i));
        }
        all.endParagraph();
        return all.paragraphs;
    }

    /// The gap between base lines that is most common, in sizes of letters.
    private static float usualGap(List<PdfLine> lines) {
        int[] counts = new int[60];
        for (int i = 1; i < lines.size(); i++) {
            float gap = gap(lines.get(i - 1), lines.get(i));
            if (gap > 0.5f && gap < 5.9f) {
                counts[Math.round(gap * 10)]++;
            }
        }
        int best = 12;
        for (int tenth = 0; tenth < counts.length; tenth++) {
            best = counts[tenth] > counts[best] ? tenth : best;
        }
        return best / 10f;
    }

    private static float gap(PdfLine before, PdfLine line) {
        return before.page() == line.page() ? (line.base() - before.base()) / Math.max(1, line.size()) : -1;
    }

    /// How far most lines reach.
    private static float margin(List<PdfLine> lines) {
        List<Float> widths =
                lines.stream().map(line -> line.right() - line.left()).sorted().toList();
        return widths.isEmpty() ? 0 : widths.get(widths.size() * 9 / 10);
    }

    private boolean isApart(PdfLine before, PdfLine line) {
        if (!before.isAsLargeAs(line) || isListItem(line.text())) {
            return true;
        }
        float gap = gap(before, line);
        if (gap <= 0) {
            return endsSentence(before.text())
                    || !Character.isLowerCase(line.text().codePointAt(0));
        }
        boolean wide = gap > usualGap * WIDE_GAP + 0.05f;
        boolean indented = line.left() > before.left() + INDENT_POINTS && endsSentence(before.text());
        boolean shortLine = before.right() - before.left() < margin * SHORT_OF_MARGIN && endsSentence(before.text());
        return wide || indented || shortLine;
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’»)".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?:…".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isListItem(String text) {
        return "•▪◦●■–*".indexOf(text.charAt(0)) >= 0 && text.length() > 2 && text.charAt(1) == ' ';
    }

    private void append(PdfLine line) {
        String text = line.text();
        if (!current.isEmpty()) {
            Stretch before = current.removeLast();
            current.add(new Stretch(before.page(), joined(before.text(), text)));
        }
        current.add(new Stretch(line.page(), text));
    }

    /// The words before a line's end, ready for the next line.
    private static String joined(String before, String next) {
        int last = before.length() - 1;
        boolean hyphen = last > 0 && (before.charAt(last) == '-' || before.charAt(last) == '\u2010');
        boolean inWord =
                last > 0 && Character.isLetter(before.charAt(last - 1)) && Character.isLowerCase(next.codePointAt(0));
        if (before.charAt(last) == SOFT_HYPHEN || (hyphen && inWord)) {
            return before.substring(0, last);
        }
        return hyphen && last > 0 && !Character.isWhitespace(before.charAt(last - 1)) ? before : before + " ";
    }

    private void endParagraph() {
        if (!current.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(current)));
            current.clear();
        }
    }
}
