package org.exeunt.report.html;

import java.util.List;
import org.jsoup.nodes.TextNode;

/// A stretch of running text that no block element and no line break cuts: a paragraph, an item, a cell, a caption.
///
/// @param index its place among the blocks of the page
/// @param element index of the innermost block element around it, in the [Outline]
/// @param text white space folded, none around
/// @param linkChars how many of the characters stand in links
/// @param boldChars how many of them are bold
/// @param kind what the elements around it make of it
/// @param before what stands between it and the block before it
/// @param nodes where it stands in the page
public record Block(
        int index,
        int element,
        String text,
        int linkChars,
        int boldChars,
        Kind kind,
        Break before,
        List<TextNode> nodes) {
    /// What a block is by its elements.
    public enum Kind {
        TEXT,
        HEADING,
        ITEM,
        CELL,
        CAPTION
    }

    /// Part of the text that is a link, from 0 to 1.
    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linkChars / text.length());
    }

    /// Whether the text ends like a sentence.
    boolean isSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»“)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…。！？؟।:".indexOf(text.charAt(at)) >= 0;
    }

    /// How much this speaks for an article, about its number of characters; scripts that need fewer count double.
    double prose() {
        if (kind == Kind.HEADING || kind == Kind.CAPTION || linkShare() > 0.5) {
            return 0;
        }
        int length = length();
        double own = length * (1 - linkShare());
        if (length >= 100 || (length >= 40 && isSentence())) {
            return own;
        }
        return length >= 60 ? own / 2 : 0;
    }

    /// Characters, those of scripts that write a word in one or two of them counted twice.
    int length() {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c >= 0x2E80 && c <= 0xD7A3 ? 1 : 0;
        }
        return length;
    }
}
