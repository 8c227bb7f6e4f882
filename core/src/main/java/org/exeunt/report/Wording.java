package org.exeunt.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of a sentence as numbers, so that spelling does not matter where an editor changes it: capitals, quotation
/// marks, `Sept. 21` for `September 21`, `8 572` for `8,572`, `19th` for `19`.
///
/// A word's number is its hash but for two bits: the lowest tells that the word holds a digit, the next that it stands
/// between double quotation marks.
final class Wording {
    private static final int MAX_WORDS = 256;
    private static final int NUMBER = 1;
    private static final int QUOTED = 2;
    private static final int POINT = 10;
    private static final Map<String, Integer> MONTHS = months();

    private final int[] words;

    private Wording(int[] words) {
        this.words = words;
    }

    static boolean isMonth(String word) {
        return MONTHS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /// The wording of the text from `start` (inclusive) to `end` (exclusive); no more than 256 words of it.
    static Wording of(String text, int start, int end) {
        var words = new int[Math.min(MAX_WORDS, (end - start) / 2 + 1)];
        int count = 0;
        int quoted = 0;
        int at = start;
        while (at < end && count < words.length) {
            char c = text.charAt(at);
            quoted = "“„«".indexOf(c) >= 0 ? QUOTED : "”»".indexOf(c) >= 0 ? 0 : c == '"' ? quoted ^ QUOTED : quoted;
            if (Character.isDigit(c)) {
                int hash = 7;
                while (at < end
                        && (Character.isDigit(text.charAt(at))
                                || isGroupMark(text, at, end)
                                || isPoint(text, at, end))) {
                    if (Character.isDigit(text.charAt(at))) {
                        hash = hash * 31 + Character.digit(text.charAt(at), 10);
                    } else if (!isGroupMark(text, at, end)) {
                        hash = hash * 31 + POINT;
                    }
                    at++;
                }
                at = endOfOrdinal(text, at, end);
                words[count++] = mixed(hash) & ~QUOTED | NUMBER | quoted;
            } else if (Character.isLetter(c)) {
                int from = at;
                int hash = 17;
                while (at < end && isOfWord(text.charAt(at))) {
                    char letter = text.charAt(at++);
                    hash = letter == '\'' || letter == '’' ? hash : hash * 31 + Character.toLowerCase(letter);
                }
                Integer month =
                        at - from <= 9 ? MONTHS.get(text.substring(from, at).toLowerCase(Locale.ROOT)) : null;
                words[count++] = mixed(month == null ? hash : -month) & ~(NUMBER | QUOTED) | quoted;
            } else {
                at++;
            }
        }
        return new Wording(Arrays.copyOf(words, count));
    }

    /// A mark before exactly three digits: `8,572`, `8 572`, `8.572`.
    private static boolean isGroupMark(String text, int at, int end) {
        return ",.\u00A0\u202F \u2009".indexOf(text.charAt(at)) >= 0
                && at + 3 < end
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at + 4 >= end || !Character.isDigit(text.charAt(at + 4)));
    }

    /// A mark before other numbers of digits: `1.2`, `1,2`.
    private static boolean isPoint(String text, int at, int end) {
        return ",.".indexOf(text.charAt(at)) >= 0 && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    private static int endOfOrdinal(String text, int at, int end) {
        boolean ordinal = at + 2 <= end
                && (at + 2 == end || !Character.isLetter(text.charAt(at + 2)))
                && (text.startsWith("st", at)
                        || text.startsWith("nd", at)
                        || text.startsWith("rd", at)
                        || text.startsWith("th", at));
        return ordinal ? at + 2 : at;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
    }

    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return mixed ^ mixed >>> 16;
    }

    private static boolean same(int left, int right) {
        return ((left ^ right) & ~QUOTED) == 0;
    }

    /// The words that do not stand between quotation marks.
    Wording unquoted() {
        return new Wording(
                Arrays.stream(words).filter(word -> (word & QUOTED) == 0).toArray());
    }

    /// Number of words.
    int length() {
        return words.length;
    }

    /// Number of words that hold a digit.
    int numbers() {
        int numbers = 0;
        for (int word : words) {
            numbers += word & NUMBER;
        }
        return numbers;
    }

    /// The `most` smallest hashes of three words in a row: a sample that two wordings share as far as they are alike
    /// (MinHash with one permutation; Broder 1997).
    long[] shingles(int most) {
        var all = new long[Math.max(0, words.length - 2)];
        for (int i = 0; i < all.length; i++) {
            long hash = (words[i] & ~QUOTED) * 0x9E3779B97F4A7C15L;
            hash = (hash ^ hash >>> 29) + (words[i + 1] & ~QUOTED);
            hash *= 0xBF58476D1CE4E5B9L;
            hash = (hash ^ hash >>> 32) + (words[i + 2] & ~QUOTED);
            hash *= 0x94D049BB133111EBL;
            all[i] = hash ^ hash >>> 31;
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length && distinct < most; i++) {
            if (distinct == 0 || all[i] != all[distinct - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /// Number of words of the longest sequence that stands in both, in order, perhaps with gaps.
    int common(Wording other) {
        var row = new int[other.words.length + 1];
        for (int word : words) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = same(word, other.words[j - 1]) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.words.length];
    }

    /// Number of words of the longest stretch without gaps that stands in both.
    int longestRun(Wording other) {
        var row = new int[other.words.length + 1];
        int longest = 0;
        for (int word : words) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = same(word, other.words[j - 1]) ? diagonal + 1 : 0;
                longest = Math.max(longest, row[j]);
                diagonal = above;
            }
        }
        return longest;
    }

    /// Number of words with digits of this wording that the other holds as well.
    int commonNumbers(Wording other) {
        int common = 0;
        for (int word : words) {
            if ((word & NUMBER) != 0) {
                for (int theirs : other.words) {
                    if (same(theirs, word)) {
                        common++;
                        break;
                    }
                }
            }
        }
        return common;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Wording that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        LanguagePack.everywhere("months").forEach(line -> {
            String[] names = line.split(" ", -1);
            for (int i = 0; i < names.length; i++) {
                months.putIfAbsent(names[i], i + 1);
            }
        });
        return months;
    }
}
