package org.exeunt.report;

import java.util.BitSet;
import java.util.List;
import org.exeunt.report.html.Block;
import org.exeunt.report.html.Break;
import org.exeunt.report.html.Content;
import org.jspecify.annotations.Nullable;

/// A page of which is known what its article is.
///
/// @param source the page's source, with where each character stands in the raw bytes
/// @param content its blocks, and which of them are the article
/// @param metadata what the page says about itself
record HtmlPage(DecodedText source, Content content, Metadata metadata) {
    private static final int CAPTION_CHARACTERS = 40;

    /// For reading reports: the headline, the article, and the captions that may state a figure.
    Draft draft() {
        BitSet shown = (BitSet) content.kept().clone();
        content.captions().stream().filter(this::saysSomething).forEach(shown::set);
        if (content.headline() >= 0) {
            shown.set(content.headline());
        }
        return text(shown).draft(titled());
    }

    /// For comparing extractors: the running text alone.
    String body() {
        return text(content.kept()).draft(metadata).text();
    }

    /// The headline on the page goes before those that are given to machines, which are made for other places.
    private Metadata titled() {
        String headline = headline();
        return headline == null ? metadata : metadata.titled(headline);
    }

    @Nullable
    String headline() {
        return content.headline() < 0
                ? null
                : content.blocks().get(content.headline()).text();
    }

    private boolean saysSomething(int caption) {
        String text = content.blocks().get(caption).text();
        return text.length() >= CAPTION_CHARACTERS && text.chars().anyMatch(Character::isDigit);
    }

    private HtmlText text(BitSet shown) {
        var text = new HtmlText(source);
        List<Block> blocks = content.blocks();
        Break before = Break.PARAGRAPH;
        for (Block block : blocks) {
            before = before.or(block.before());
            if (shown.get(block.index())) {
                text.append(block, before);
                before = Break.CELL;
            }
        }
        return text;
    }
}
