package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A sentence with all that was found in it.
///
/// @param start first character of the body, inclusive
/// @param end last character of the body, exclusive
/// @param paragraph number of its paragraph
/// @param tokens its words and marks
/// @param cues words of the lexicon
/// @param numbers numbers with their hedges
/// @param times words that say when
/// @param places words that name places and peoples
record Sentence(
        int start,
        int end,
        int paragraph,
        List<Token> tokens,
        List<Cue> cues,
        List<NumberMention> numbers,
        List<TimeMention> times,
        List<PlaceMention> places) {
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "and", "but", "while", "whereas", "compared", "although", "though", "which", "who", "that", "after", "as");

    private static final double ASIDE = 0.5;
    private static final int LONGEST_ASIDE = 25;

    /// How far apart two tokens are: words count a little, marks and words that open a clause more.
    double gap(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        double gap = 0;
        int i = from + 1;
        while (i < to) {
            int close = closing(i, to);
            gap += close > i ? ASIDE : cost(tokens.get(i));
            i = Math.max(i, close) + 1;
        }
        return gap;
    }

    /// The end of what stands between dashes or in brackets from here on and before `to`; -1 if nothing does.
    private int closing(int open, int to) {
        String mark = tokens.get(open).text();
        String closing = mark.equals("(") ? ")" : mark.equals("–") || mark.equals("—") ? mark : "";
        for (int i = open + 1; !closing.isEmpty() && i < Math.min(to, open + LONGEST_ASIDE); i++) {
            if (tokens.get(i).text().equals(closing)) {
                return i;
            }
        }
        return -1;
    }

    private static double cost(Token token) {
        if (token.kind() == Token.Kind.MARK) {
            if (token.text().length() > 1) {
                return 0.1;
            }
            return switch (token.text()) {
                case "," -> 0.9;
                case "-", "'", "\"", "“", "”", "’", "‘" -> 0.1;
                case "(", ")" -> 1;
                default -> 1.4;
            };
        }
        return CLAUSE_WORDS.contains(token.lower()) ? 0.7 : 0.15;
    }

    /// Numbers between two tokens, both excluded.
    long numbersBetween(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        return numbers.stream()
                .filter(number -> number.first() > from && number.last() < to)
                .count();
    }

    /// Gap between a number and a stretch of tokens, with a price on other numbers between them.
    double gap(NumberMention number, int first, int last) {
        if (last < number.quoteFirst()) {
            return gap(last, number.quoteFirst()) + 1.2 * numbersBetween(last, number.quoteFirst());
        }
        if (first > number.last()) {
            return gap(number.last(), first) + 1.2 * numbersBetween(number.last(), first);
        }
        return 0;
    }

    /// How far apart two stretches of tokens are; 0 where they overlap.
    double gap(Cue one, Cue other) {
        if (one.first() <= other.last() && other.first() <= one.last()) {
            return 0;
        }
        return one.last() < other.first() ? gap(one.last(), other.first()) : gap(other.last(), one.first());
    }

    /// The cues of a section.
    List<Cue> cues(String section) {
        return cues.stream().filter(cue -> cue.section().equals(section)).toList();
    }

    boolean has(String section) {
        return cues.stream().anyMatch(cue -> cue.section().equals(section));
    }

    /// Whether a cue is a part of words that say when: "the call-up of 21 September", "4 May".
    boolean isInTime(Cue cue) {
        int start = tokens.get(cue.first()).start();
        return times.stream().anyMatch(time -> time.start() <= start && start < time.end());
    }

    /// First token that starts at or behind this character of the body.
    int tokenAt(int character) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < character) {
            i++;
        }
        return i;
    }

    /// Last token that ends at or before this character of the body.
    int tokenBefore(int character) {
        int i = tokens.size() - 1;
        while (i >= 0 && tokens.get(i).end() > character) {
            i--;
        }
        return i;
    }

    boolean isWord(int token, String word) {
        return token >= 0 && token < tokens.size() && tokens.get(token).is(word);
    }

    /// The places that touch none of the excluded kinds.
    List<PlaceMention> places(Set<PlaceMention.Kind> kinds) {
        List<PlaceMention> some = new ArrayList<>();
        for (PlaceMention place : places) {
            if (kinds.contains(place.kind())) {
                some.add(place);
            }
        }
        return some;
    }
}
