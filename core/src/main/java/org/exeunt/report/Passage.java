package org.exeunt.report;

/// An exact stretch of a report's body: text and offsets. It can't say anything that does not stand in its report.
///
/// @param report where it stands
/// @param start first character of the body, inclusive
/// @param end last character of the body, exclusive
public record Passage(Report report, int start, int end) {
    public Passage {
        if (start < 0 || end <= start || end > report.body().length()) {
            throw new IllegalArgumentException("no passage " + start + " to " + end + " in '" + report.name()
                    + "', whose body has " + report.body().length() + " characters");
        }
    }

    /// The words.
    public String text() {
        return report.body().substring(start, end);
    }

    /// Offset of the first byte in the raw document, inclusive.
    public int startByte() {
        return report.offsets().startByte(start);
    }

    /// Offset of the last byte in the raw document, exclusive.
    public int endByte() {
        return report.offsets().endByte(end - 1);
    }

    /// Whether the other passage lies within this one.
    public boolean contains(Passage other) {
        return report.equals(other.report) && start <= other.start && other.end <= end;
    }

    @Override
    public String toString() {
        return report.name() + "[" + start + "," + end + ")";
    }
}
