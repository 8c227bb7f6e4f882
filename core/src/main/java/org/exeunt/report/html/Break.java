package org.exeunt.report.html;

/// What stands between two blocks, the weakest first.
public enum Break {
    CELL("\t"),
    LINE("\n"),
    PARAGRAPH("\n\n");

    private final String mark;

    Break(String mark) {
        this.mark = mark;
    }

    /// As it is written.
    public String mark() {
        return mark;
    }

    /// The stronger of two.
    public Break or(Break other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
