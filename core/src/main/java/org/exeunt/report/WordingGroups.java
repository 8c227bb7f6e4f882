package org.exeunt.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts wordings that stem from one text into one group, as they come.
///
/// A wording joins the group of the known one that it is most like. Groups grow through their members, as edited texts
/// are edited again, but never away from their first one: each member must be somewhat like that, so that a chain of
/// small steps does not lead from one text to quite another. The result depends on the order, and on nothing else.
final class WordingGroups {
    private static final int SHINGLES = 12;
    private static final int MOST_COMPARED = 8;

    private final Map<Wording, Integer> numbers = new HashMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final ShingleIndex index = new ShingleIndex();
    private final ShingleIndex.Tally tally = new ShingleIndex.Tally();
    private int[] groups = new int[1 << 10];

    /// Adds a wording, known or new; its number.
    int add(Wording wording) {
        Integer known = numbers.get(wording);
        if (known != null) {
            return known;
        }
        int number = wordings.size();
        numbers.put(wording, number);
        wordings.add(wording);
        if (number == groups.length) {
            groups = java.util.Arrays.copyOf(groups, number * 2);
        }
        groups[number] = number;
        if (wording.length() >= Likeness.LEAST_WORDS) {
            long[] shingles = wording.shingles(SHINGLES);
            for (long shingle : shingles) {
                index.count(shingle, tally);
            }
            for (int candidate : tally.likeliest(shingles.length, MOST_COMPARED)) {
                join(number, candidate);
            }
            for (long shingle : shingles) {
                index.add(shingle, number);
            }
        }
        return number;
    }

    /// Number of different wordings.
    int size() {
        return wordings.size();
    }

    /// Number of the first wording of the group that this one belongs to.
    int group(int number) {
        int at = number;
        while (groups[at] != at) {
            groups[at] = groups[groups[at]];
            at = groups[at];
        }
        return at;
    }

    private void join(int number, int candidate) {
        int mine = group(number);
        int theirs = group(candidate);
        if (mine == theirs || !Likeness.isCopy(wordings.get(number), wordings.get(candidate))) {
            return;
        }
        int first = Math.min(mine, theirs);
        int second = Math.max(mine, theirs);
        boolean alone = second == number;
        if (Likeness.isRelated(wordings.get(first), wordings.get(alone ? number : second))) {
            groups[second] = first;
        }
    }
}
