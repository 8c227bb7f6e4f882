package org.exeunt.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds passages that stem from one text across reports, also when lightly edited.
///
/// Paragraphs are compared by their shingles of [Shingles#WORDS] words. Candidates share a fingerprint, chosen by
/// winnowing (Schleimer, Wilkerson and Aiken 2003), so that every run of eight words or more that two paragraphs share
/// makes them candidates; where very many share one, each is held against its neighbours only. The cost grows with the
/// number of words, not with the number of pairs. Two paragraphs are copies if [#LEAST_SHARED] of the shorter one's
/// shingles stand in the other.
final class CopyFinder {
    static final double LEAST_SHARED = 0.4;
    private static final int MANY = 24;
    private static final int ID_BITS = 26;
    private static final long ID_MASK = (1L << ID_BITS) - 1;

    /// The groups, in the order of their first passages; reports in the order given.
    List<CopyGroup> find(List<Report> reports) {
        List<Passage> passages = new ArrayList<>();
        for (Report report : reports) {
            passages.addAll(Paragraphs.of(report));
        }
        int[] leader = group(
                passages.stream().map(passage -> Shingles.of(passage.text())).toArray(Shingles[]::new));
        Map<Integer, List<Passage>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(leader(leader, i), key -> new ArrayList<>()).add(passages.get(i));
        }
        return groups.values().stream()
                .filter(group -> group.stream().map(Passage::report).distinct().count() > 1)
                .map(CopyFinder::group)
                .toList();
    }

    private static CopyGroup group(List<Passage> passages) {
        Passage first = passages.getFirst();
        String id = "g-"
                + first.report()
                        .id()
                        .substring(0, Math.min(8, first.report().id().length())) + "-" + first.startByte();
        List<Passage> sorted = passages.stream()
                .sorted(Comparator.comparing(
                                (Passage passage) -> passage.report().name())
                        .thenComparingInt(Passage::start))
                .toList();
        return new CopyGroup(id, sorted);
    }

    /// Joins texts that are copies.
    ///
    /// @return for each text, one of its group with a lower or the same number; see [#leader(int[], int)]
    static int[] group(Shingles[] texts) {
        int[] leader = new int[texts.length];
        Arrays.setAll(leader, i -> i);
        long[] entries = entries(texts);
        Arrays.parallelSort(entries);
        for (int from = 0; from < entries.length; ) {
            int to = from + 1;
            while (to < entries.length && entries[to] >>> ID_BITS == entries[from] >>> ID_BITS) {
                to++;
            }
            join(entries, from, to, texts, leader);
            from = to;
        }
        return leader;
    }

    /// Fingerprints with the number of their text behind them, to be sorted together.
    private static long[] entries(Shingles[] texts) {
        int count = Arrays.stream(texts)
                .mapToInt(text -> text.fingerprints().length)
                .sum();
        long[] entries = new long[count];
        int next = 0;
        for (int i = 0; i < texts.length; i++) {
            for (int fingerprint : texts[i].fingerprints()) {
                entries[next++] = ((long) fingerprint << ID_BITS) & Long.MAX_VALUE | i;
            }
        }
        return entries;
    }

    private static void join(long[] entries, int from, int to, Shingles[] texts, int[] leader) {
        for (int a = from; a < to; a++) {
            int last = to - from <= MANY ? to : Math.min(to, a + 3);
            for (int b = a + 1; b < last; b++) {
                int one = (int) (entries[a] & ID_MASK);
                int other = (int) (entries[b] & ID_MASK);
                int first = leader(leader, one);
                int second = leader(leader, other);
                if (first != second && texts[one].shared(texts[other]) >= LEAST_SHARED) {
                    leader[Math.max(first, second)] = Math.min(first, second);
                }
            }
        }
    }

    /// The lowest number in the group of a text.
    static int leader(int[] leader, int text) {
        int at = text;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
