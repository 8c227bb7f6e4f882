package org.exeunt.report.pdf;

/// A line of a page.
///
/// @param page its number, from 1
/// @param text its words
/// @param left distance of its first letter from the left side, in points of 1/72 inch
/// @param right distance of the end of its last letter from the left side, in points
/// @param base distance of its base line from the top of the page, in points
/// @param size of its letters, in points
record PdfLine(int page, String text, float left, float right, float base, float size) {
    /// Whether the letters are as large as those of the other line.
    boolean isAsLargeAs(PdfLine other) {
        return Math.abs(size - other.size) < 0.6f;
    }
}
