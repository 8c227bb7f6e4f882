package org.exeunt.report;

import java.util.Arrays;

/// The overlapping runs of words of a text, as hashes; case, marks and white space don't count.
final class Shingles {
    /// Words in a run.
    static final int WORDS = 4;

    /// Shorter texts are too common to tell copies by.
    private static final int LEAST_WORDS = 10;

    /// Of so many runs in a row at least one becomes a fingerprint.
    private static final int WINDOW = 5;

    private static final Shingles NONE = new Shingles(new int[0], new int[0]);

    private final int[] sorted;
    private final int[] fingerprints;

    private Shingles(int[] sorted, int[] fingerprints) {
        this.sorted = sorted;
        this.fingerprints = fingerprints;
    }

    static Shingles of(String text) {
        int[] words = words(text);
        if (words.length < LEAST_WORDS) {
            return NONE;
        }
        int[] runs = new int[words.length - WORDS + 1];
        for (int i = 0; i < runs.length; i++) {
            int hash = 17;
            for (int w = 0; w < WORDS; w++) {
                hash = mixed(hash * 31 + words[i + w]);
            }
            runs[i] = hash;
        }
        int[] fingerprints = winnowed(runs);
        Arrays.sort(runs);
        return new Shingles(distinct(runs), fingerprints);
    }

    /// Few runs that stand for the text: two texts that share `WORDS + WINDOW - 1` words in a row share one of them.
    int[] fingerprints() {
        return fingerprints;
    }

    /// The part of the shorter text's runs that stand in the other, from 0 to 1.
    double shared(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            if (sorted[i] == other.sorted[j]) {
                common++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        int shorter = Math.min(sorted.length, other.sorted.length);
        return shorter == 0 ? 0 : (double) common / shorter;
    }

    private static int[] words(String text) {
        int[] words = new int[text.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
                inWord = true;
            } else if (inWord && c != '’' && c != '\'') {
                words[count++] = hash;
                hash = 0;
                inWord = false;
            }
        }
        if (inWord) {
            words[count++] = hash;
        }
        return Arrays.copyOf(words, count);
    }

    private static int[] winnowed(int[] runs) {
        int[] chosen = new int[runs.length];
        int count = 0;
        int last = -1;
        for (int from = 0; from + WINDOW <= Math.max(runs.length, WINDOW); from++) {
            int least = from;
            for (int i = from + 1; i < Math.min(from + WINDOW, runs.length); i++) {
                least = runs[i] <= runs[least] ? i : least;
            }
            if (least != last) {
                chosen[count++] = runs[least];
                last = least;
            }
        }
        int[] sorted = Arrays.copyOf(chosen, count);
        Arrays.sort(sorted);
        return distinct(sorted);
    }

    private static int[] distinct(int[] sorted) {
        return Arrays.stream(sorted).distinct().toArray();
    }

    /// Finalizer of MurmurHash3.
    private static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
