package org.exeunt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a draft that holds more than white space.
///
/// @param draft the whole text
/// @param start first character
/// @param end the line end, exclusive
/// @param block number of the block of lines without a blank line between them that it stands in
/// @param wrapped whether the block is one paragraph broken at a fixed width
record TextLine(String draft, int start, int end, int block, boolean wrapped) {
    private static final int MAX_WRAP_WIDTH = 110;
    private static final int LONG_LINE = 160;
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[•*·▪◦–-]\\s|\\d{1,2}[.)]\\s).*", Pattern.DOTALL);

    /// The lines of a text that are not blank.
    static List<TextLine> of(String draft) {
        List<TextLine> lines = new ArrayList<>();
        List<TextLine> block = new ArrayList<>();
        int number = 0;
        int at = 0;
        while (at <= draft.length()) {
            int end = endOfLine(draft, at);
            if (isBlank(draft, at, end)) {
                number += block.isEmpty() ? 0 : 1;
                addBlock(lines, block);
            } else {
                block.add(new TextLine(draft, at, end, number, false));
            }
            at = end + 1;
        }
        addBlock(lines, block);
        return lines;
    }

    private static int endOfLine(String draft, int start) {
        int end = draft.indexOf('\n', start);
        return end < 0 ? draft.length() : end;
    }

    private static void addBlock(List<TextLine> lines, List<TextLine> block) {
        boolean wrapped = isWrapped(block);
        block.forEach(line -> lines.add(new TextLine(line.draft, line.start, line.end, line.block, wrapped)));
        block.clear();
    }

    /// Broken at a fixed width: no line would have had room for the first word of the next.
    private static boolean isWrapped(List<TextLine> block) {
        int width = block.stream()
                .mapToInt(line -> line.lastInk() - line.start)
                .max()
                .orElse(0);
        if (block.size() < 2 || width > MAX_WRAP_WIDTH || width < 40) {
            return false;
        }
        for (int i = 0; i + 1 < block.size(); i++) {
            TextLine next = block.get(i + 1);
            int space = next.draft.indexOf(' ', next.firstInk());
            int word = (space < 0 || space > next.lastInk() ? next.lastInk() : space) - next.firstInk();
            if (ITEM.matcher(next.text()).matches()
                    || block.get(i).lastInk() - block.get(i).start + 1 + word <= width - 2) {
                return false;
            }
        }
        return true;
    }

    /// Number of characters, white space around included.
    int length() {
        return end - start;
    }

    /// The characters, white space around included.
    String text() {
        return draft.substring(start, end);
    }

    /// First character that is not white space.
    int firstInk() {
        int at = start;
        while (at < end && Character.isWhitespace(draft.charAt(at))) {
            at++;
        }
        return at;
    }

    /// End of the last character that is not white space.
    int lastInk() {
        int at = end;
        while (at > start && Character.isWhitespace(draft.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Whether a blank line belongs between this line and the next: not within a wrapped paragraph, a list or a table.
    boolean isApartFrom(TextLine next) {
        if (block != next.block) {
            return true;
        }
        if (wrapped) {
            return false;
        }
        return length() > LONG_LINE || next.length() > LONG_LINE || !(next.isRow() && (isRow() || leadsIn()));
    }

    private boolean leadsIn() {
        return length() <= PARAGRAPH && draft.charAt(lastInk() - 1) != '.';
    }

    private static final int PARAGRAPH = 120;

    /// A row of a table or an item of a list: indented, with a mark before it, or with columns.
    private boolean isRow() {
        return firstInk() - start >= 2
                || ITEM.matcher(text()).matches()
                || text().strip().contains("  ")
                || text().indexOf('\t') >= 0
                || text().contains(" | ");
    }

    private static boolean isBlank(String draft, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(draft.charAt(i)) && draft.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }
}
