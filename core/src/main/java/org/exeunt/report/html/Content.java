package org.exeunt.report.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which blocks of a page are its article.
///
/// @param blocks all, in the order of the page
/// @param kept which are the article, by index
/// @param captions which are captions in it; none of them is among those kept
/// @param headline which is the headline; -1 if none was found
public record Content(List<Block> blocks, BitSet kept, BitSet captions, int headline) {
    private static final int LINES_ABOVE = 4;
    private static final int LINES_BELOW = 12;

    /// Lines around the headline that are not part of the article: bylines, dates, the way to the page.
    public List<String> around() {
        int first = kept.nextSetBit(0);
        int top = headline >= 0 ? headline : Math.max(first, 0);
        int end = Math.min(blocks.size(), Math.max(first, top) + 1);
        List<String> below = lines(top + 1, Math.min(end, top + LINES_BELOW));
        List<String> all = new ArrayList<>(below);
        all.addAll(lines(Math.max(0, top - LINES_ABOVE), top));
        return all;
    }

    private List<String> lines(int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!kept.get(i) && blocks.get(i).linkShare() < 0.9) {
                lines.add(blocks.get(i).text());
            }
        }
        return lines;
    }

    /// How much running text is kept.
    double prose() {
        return kept.stream().mapToDouble(index -> blocks.get(index).prose()).sum();
    }
}
