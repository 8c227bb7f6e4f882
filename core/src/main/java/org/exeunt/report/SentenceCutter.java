package org.exeunt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a body into paragraphs and sentences, without words of any language: what matters for finding copies is that
/// the same text is cut in the same places.
final class SentenceCutter {
    /// Longer stretches are cut at white space.
    static final int MAX_CHARACTERS = 1_200;

    private static final String CLOSING = "\"'”’»)]";
    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "st", "no", "gen", "col", "lt", "sgt", "gov", "sen", "rep", "approx", "ca");

    /// A sentence of a body.
    ///
    /// @param start first character
    /// @param end last character, exclusive
    /// @param paragraph number of the paragraph that it stands in
    record Sentence(int start, int end, int paragraph) {}

    /// All sentences, in the order of the text.
    List<Sentence> cut(String body) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        for (int at = 0; at < body.length(); at++) {
            boolean paragraphEnds = isParagraphEnd(body, at);
            if (paragraphEnds || isSentenceEnd(body, at) || isTooLong(body, start, at)) {
                add(body, start, paragraphEnds ? at : at + 1, paragraph, sentences);
                start = paragraphEnds ? at : at + 1;
                paragraph += paragraphEnds ? 1 : 0;
            }
        }
        add(body, start, body.length(), paragraph, sentences);
        return sentences;
    }

    /// A blank line, or the end of a line before an item of a list.
    private static boolean isParagraphEnd(String body, int at) {
        if (body.charAt(at) != '\n' || at + 1 >= body.length() || at == 0) {
            return false;
        }
        char next = body.charAt(at + 1);
        return next == '\n' || "•*·▪◦|".indexOf(next) >= 0 || body.charAt(at - 1) == '|' || next == ' ';
    }

    private static boolean isTooLong(String body, int start, int at) {
        return at - start >= MAX_CHARACTERS
                && (Character.isWhitespace(body.charAt(at)) || at - start >= 2 * MAX_CHARACTERS);
    }

    /// White space behind a full stop, perhaps behind a closing mark, and before something that may begin a sentence.
    private static boolean isSentenceEnd(String body, int at) {
        if (!Character.isWhitespace(body.charAt(at)) || at + 1 >= body.length()) {
            return false;
        }
        int stop = at - 1;
        while (stop > 0 && CLOSING.indexOf(body.charAt(stop)) >= 0) {
            stop--;
        }
        if (stop < 1 || ".!?…".indexOf(body.charAt(stop)) < 0 || Character.isLowerCase(body.charAt(at + 1))) {
            return false;
        }
        if (body.charAt(stop) != '.' || stop < at - 1) {
            return true;
        }
        return !isAbbreviation(body, stop);
    }

    /// A single letter, a known short form, or the short form of a month before its day.
    private static boolean isAbbreviation(String body, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(body.charAt(start - 1)) || body.charAt(start - 1) == '.')) {
            start--;
        }
        String word = body.substring(start, stop);
        boolean beforeNumber = stop + 2 < body.length() && Character.isDigit(body.charAt(stop + 2));
        return word.length() == 1
                || word.indexOf('.') >= 0
                || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT))
                || (beforeNumber && Wording.isMonth(word));
    }

    private static void add(String body, int start, int end, int paragraph, List<Sentence> sentences) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(body.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(body.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(from, to, paragraph));
        }
    }
}
