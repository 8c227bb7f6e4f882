package org.exeunt.statement;

/// A word, number or mark of a text.
///
/// @param start first character of the text, inclusive
/// @param end last character of the text, exclusive
/// @param text the characters
/// @param lower the same in lower case, with straight apostrophes
/// @param kind what it is
/// @param value of a NUMBER or ORDINAL; NaN otherwise
record Token(int start, int end, String text, String lower, Kind kind, double value) {
    enum Kind {
        WORD,
        NUMBER,
        /// A day of the month, such as `22nd`.
        ORDINAL,
        /// A time of day, such as `18:30`.
        CLOCK,
        /// A date in figures, such as `26.9.2022`.
        DATE,
        MARK
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }
}
