package org.exeunt.report;

import org.exeunt.report.html.Block;
import org.exeunt.report.html.Break;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Writes parts of a page as text: a blank line around blocks, a line end between items, a tab between cells.
///
/// Each character keeps its place in the page's source; entities map to the characters that spell them, folded white
/// space to its first character, line ends that come from tags to an empty place before the tag.
final class HtmlText {
    private static final int MAX_ENTITY_CHARACTERS = 32;

    private final DecodedText source;
    private final StringBuilder text = new StringBuilder();
    private final Offsets.Builder offsets = new Offsets.Builder();
    private String pendingBreak = "";

    HtmlText(DecodedText source) {
        this.source = source;
    }

    /// The text so far.
    Draft draft(Metadata metadata) {
        return new Draft(text.toString(), offsets.build(), metadata);
    }

    /// Appends a block.
    void append(Block block, Break before) {
        pendingBreak = before.mark();
        block.nodes().forEach(this::append);
    }

    private void append(TextNode node) {
        int start = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        String whole = node.getWholeText();
        if (start < 0 || end > source.text().length()) {
            return;
        }
        int at = start;
        int i = 0;
        while (i < whole.length()) {
            int next = next(at, end);
            String spelled =
                    next - at == 1 ? "" : Parser.unescapeEntities(source.text().substring(at, next), false);
            int characters = Math.max(1, spelled.length());
            boolean fits = at < end
                    && whole.startsWith(spelled.isEmpty() ? source.text().substring(at, at + 1) : spelled, i);
            for (int k = 0; k < characters && i < whole.length(); k++, i++) {
                if (fits) {
                    append(whole.charAt(i), at, next);
                } else {
                    append(whole.charAt(i), start, end);
                }
            }
            at = Math.min(next, end);
        }
    }

    /// End of the character, or of the entity that spells it, at this place of the source.
    private int next(int at, int end) {
        if (at >= end || source.text().charAt(at) != '&') {
            return at + 1;
        }
        int stop = at + 1;
        while (stop < end
                && stop - at < MAX_ENTITY_CHARACTERS
                && isOfEntity(source.text().charAt(stop))) {
            stop++;
        }
        boolean closed = stop < end && source.text().charAt(stop) == ';';
        String spelled = source.text().substring(at, closed ? stop + 1 : stop);
        return Parser.unescapeEntities(spelled, false).length() <= 2 && spelled.length() > 2
                ? at + spelled.length()
                : at + 1;
    }

    private static boolean isOfEntity(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private void append(char c, int start, int end) {
        boolean space = Character.isWhitespace(c);
        int length = text.length();
        if (space && (length == 0 || !pendingBreak.isEmpty() || Character.isWhitespace(text.charAt(length - 1)))) {
            return;
        }
        if (!pendingBreak.isEmpty()) {
            appendBreak(start);
        }
        text.append(space ? ' ' : c);
        offsets.add(source.offsets().startByte(start), source.offsets().endByte(Math.max(start, end - 1)));
    }

    private void appendBreak(int before) {
        if (!text.isEmpty()) {
            text.append(pendingBreak);
            offsets.addRun(source.offsets().startByte(before), 0, pendingBreak.length());
        }
        pendingBreak = "";
    }
}
