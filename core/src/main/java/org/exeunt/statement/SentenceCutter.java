package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a body into paragraphs (lines) and sentences.
final class SentenceCutter {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’'»)\\]]*(?=\\s+[\"“‘'«(\\[•*–—-]*[\\p{Lu}\\d])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*(?:\\b(?:\\p{Lu}|Sept?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Capt|Sgt|No|approx|vs|ca|tel|Prof|Rev|Hon|Inc|Ltd|a\\.m|p\\.m|e\\.g|i\\.e)\\.|\\b\\p{Lu}\\.\\p{Lu}\\.)$");

    private SentenceCutter() {}

    /// A stretch of the body.
    ///
    /// @param start first character, inclusive
    /// @param end last character, exclusive
    /// @param paragraph number of its paragraph, from 0
    record Span(int start, int end, int paragraph) {}

    /// The sentences in their order.
    static List<Span> sentences(String body) {
        List<Span> sentences = new ArrayList<>();
        Matcher lines = LINE.matcher(body);
        int paragraph = 0;
        while (lines.find()) {
            cut(body, lines.start(), lines.end(), paragraph++, sentences);
        }
        return sentences;
    }

    private static void cut(String body, int from, int to, int paragraph, List<Span> sentences) {
        int start = from;
        Matcher ends = END.matcher(body).region(from, to);
        while (ends.find()) {
            String before = body.substring(Math.max(start, ends.end() - 12), ends.start() + 1);
            if (!ABBREVIATION.matcher(before).matches()) {
                add(body, start, ends.end(), paragraph, sentences);
                start = ends.end();
            }
        }
        add(body, start, to, paragraph, sentences);
    }

    private static void add(String body, int from, int to, int paragraph, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end, paragraph));
        }
    }
}
