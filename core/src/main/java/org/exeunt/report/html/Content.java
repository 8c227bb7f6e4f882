package org.exeunt.report.html;

import java.util.BitSet;
import java.util.List;

/// Which blocks of a page are its article.
///
/// @param blocks all, in the order of the page
/// @param kept which are the article, by index
/// @param captions which are captions in it; none of them is among those kept
/// @param headline which is the headline; -1 if none was found
public record Content(List<Block> blocks, BitSet kept, BitSet captions, int headline) {
    /// How much running text is kept.
    double prose() {
        return kept.stream().mapToDouble(index -> blocks.get(index).prose()).sum();
    }
}
