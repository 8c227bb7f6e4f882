package org.exeunt.report;

import java.util.Arrays;

/// Which texts hold a shingle: a hash table from longs to short lists of numbers, in flat arrays, because it holds tens
/// of millions of entries.
///
/// Of a shingle's texts only the first few are kept. So a common turn of phrase costs no more than a rare one, and the
/// work stays in proportion to the number of texts; further variants of a text are found through its early ones.
final class ShingleIndex {
    private static final int MOST_TEXTS = 16;
    private static final int NONE = -1;

    private long[] keys = new long[1 << 12];
    private int[] heads = filled(1 << 12);
    private byte[] sizes = new byte[1 << 12];
    private int used;
    private int[] texts = new int[1 << 12];
    private int[] nexts = new int[1 << 12];
    private int entries;

    /// Takes note that a text holds a shingle.
    void add(long shingle, int text) {
        if (used * 4L >= keys.length * 3L) {
            grow();
        }
        int slot = slot(shingle);
        if (heads[slot] == NONE) {
            keys[slot] = shingle;
            used++;
        }
        if (sizes[slot] == MOST_TEXTS) {
            return;
        }
        if (entries == texts.length) {
            texts = Arrays.copyOf(texts, entries + entries / 2);
            nexts = Arrays.copyOf(nexts, entries + entries / 2);
        }
        texts[entries] = text;
        nexts[entries] = heads[slot];
        heads[slot] = entries++;
        sizes[slot]++;
    }

    /// Counts, for each text that is kept for the shingle, one more.
    void count(long shingle, Tally tally) {
        int slot = slot(shingle);
        int weight = sizes[slot] < MOST_TEXTS ? Tally.RARE : Tally.COMMON;
        for (int entry = heads[slot]; entry != NONE; entry = nexts[entry]) {
            tally.add(texts[entry], weight);
        }
    }

    private int slot(long shingle) {
        int mask = keys.length - 1;
        int slot = (int) (shingle ^ shingle >>> 32) & mask;
        while (heads[slot] != NONE && keys[slot] != shingle) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        byte[] oldSizes = sizes;
        keys = new long[oldKeys.length * 2];
        heads = filled(oldKeys.length * 2);
        sizes = new byte[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                sizes[slot] = oldSizes[i];
            }
        }
    }

    private static int[] filled(int length) {
        var array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /// How many shingles each text shares with the one that is asked for: rare ones and common ones.
    static final class Tally {
        private static final int COMMON = 1;
        private static final int RARE = 64;
        private static final int LEAST_RARE = 2;

        private int[] counts = new int[1 << 10];
        private int[] touched = new int[1 << 10];
        private int length;

        private void add(int text, int weight) {
            if (text >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(text + 1, counts.length * 2));
            }
            if (counts[text] == 0) {
                if (length == touched.length) {
                    touched = Arrays.copyOf(touched, length * 2);
                }
                touched[length++] = text;
            }
            counts[text] += weight;
        }

        /// The texts that share two rare shingles or half of all, those that share most first, at most `most`; starts
        /// anew.
        ///
        /// @param all how many shingles were asked for; less than 64
        int[] likeliest(int all, int most) {
            var found = new long[length];
            int likely = 0;
            for (int i = 0; i < length; i++) {
                int text = touched[i];
                int rare = counts[text] / RARE;
                int common = counts[text] % RARE;
                if (rare >= LEAST_RARE || (rare + common) * 2 >= all) {
                    found[likely++] = (long) -counts[text] << 32 | text;
                }
                counts[text] = 0;
            }
            length = 0;
            Arrays.sort(found, 0, likely);
            var texts = new int[Math.min(likely, most)];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = (int) found[i];
            }
            return texts;
        }
    }
}
