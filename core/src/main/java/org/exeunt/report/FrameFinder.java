package org.exeunt.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the headline among the lines of a page, and what stands above and below it.
final class FrameFinder {
    private static final int MAX_TITLE_CHARACTERS = 200;
    private static final int MAX_MASTHEAD_CHARACTERS = 60;
    private static final int PARAGRAPH_CHARACTERS = 120;
    private static final int MAX_HEAD_LINES = 6;
    private static final int MAX_FOOT_LINES = 3;
    private static final int LINES_TO_PARAGRAPH = 4;
    private static final Pattern ITEM =
            Pattern.compile("\\s*\\d{1,2}[.)]\\s.*|.*\\S {2,}\\S.*|.*\\t.*", Pattern.DOTALL);

    private final Furniture furniture;
    private final DateLine dateLine = new DateLine();

    FrameFinder(Furniture furniture) {
        this.furniture = furniture;
    }

    /// Which of the lines that stay is the headline.
    int headline(List<TextLine> lines, List<TextLine> kept) {
        for (int i = 0; i < Math.min(kept.size(), 3); i++) {
            int at = lines.indexOf(kept.get(i));
            if (lines.subList(0, at).stream().anyMatch(above -> isTrail(above, lines, at))) {
                return i;
            }
        }
        return isMasthead(lines, kept) ? afterBlock(kept, 0) : 0;
    }

    /// The way to a page, run together by a conversion: `HomeRussiaThe headline` above `The headline`.
    static boolean isTrail(TextLine line, List<TextLine> lines, int headline) {
        if (line.length() > 2 * MAX_TITLE_CHARACTERS
                || !line.draft().regionMatches(true, line.firstInk(), "home", 0, 4)) {
            return false;
        }
        String text = line.text().strip();
        String below = lines.get(headline).text().strip();
        return below.length() >= 10 && text.length() > below.length() && text.endsWith(below);
    }

    /// The first line is the name of a paper: nothing but dates and menus stands in its block, and the next block is a
    /// headline with a paragraph below.
    private boolean isMasthead(List<TextLine> lines, List<TextLine> kept) {
        if (kept.isEmpty() || kept.getFirst().text().strip().length() > MAX_MASTHEAD_CHARACTERS) {
            return false;
        }
        TextLine first = kept.getFirst();
        List<TextLine> block =
                lines.stream().filter(line -> line.block() == first.block()).toList();
        int next = afterBlock(kept, 0);
        if (block.size() < 2
                || next >= kept.size()
                || !block.stream().allMatch(line -> line.equals(first) || isDateOrFurniture(line))) {
            return false;
        }
        TextLine headline = kept.get(next);
        String text = headline.text().strip();
        boolean ownBlock = kept.stream()
                .filter(line -> line.block() == headline.block())
                .allMatch(line -> line.equals(headline) || isDateOrFurniture(line));
        return text.length() <= MAX_TITLE_CHARACTERS
                && !text.endsWith(".")
                && !text.endsWith(":")
                && !ITEM.matcher(text).matches()
                && ownBlock
                && kept.subList(next + 1, Math.min(kept.size(), next + 1 + LINES_TO_PARAGRAPH)).stream()
                        .anyMatch(line -> line.length() > PARAGRAPH_CHARACTERS);
    }

    private boolean isDateOrFurniture(TextLine line) {
        return line.length() <= MAX_TITLE_CHARACTERS
                && (dateLine.find(line.text()).isPresent()
                        || furniture.kind(line.text()) != Furniture.Kind.TEXT
                        || furniture.isRowOfParts(line.text()));
    }

    private static int afterBlock(List<TextLine> kept, int at) {
        int next = at;
        while (next < kept.size() && kept.get(next).block() == kept.get(at).block()) {
            next++;
        }
        return next;
    }

    /// The headline's words; empty if the page begins with its text. A kicker such as `ANALYSIS` is none.
    String title(List<TextLine> kept, int headline) {
        for (int i = headline; i + 1 < kept.size(); i++) {
            String line = kept.get(i).text().strip();
            if (line.length() > MAX_TITLE_CHARACTERS || line.endsWith(".")) {
                return "";
            }
            if (!furniture.isEntry(line)) {
                return line.replaceFirst("^#{1,6}\\s+", "");
            }
        }
        return "";
    }

    Frame frame(List<TextLine> lines, List<TextLine> kept, int headline) {
        int top = kept.isEmpty() ? 0 : lines.indexOf(kept.get(headline));
        List<TextLine> above = lines.subList(0, top);
        boolean isIssue = above.stream()
                .allMatch(line ->
                        kept.contains(line) || dateLine.find(line.text()).isPresent());
        String masthead = headline == 0 ? "" : kept.getFirst().text().strip();
        String opening = kept.stream()
                .skip(headline)
                .map(TextLine::text)
                .filter(text -> text.length() > PARAGRAPH_CHARACTERS)
                .findFirst()
                .orElse(kept.isEmpty() ? "" : kept.getLast().text());
        return new Frame(
                isName(masthead) ? masthead : "",
                texts(above),
                isIssue,
                head(lines, top),
                opening.strip(),
                texts(lines.subList(Math.max(top, lines.size() - MAX_FOOT_LINES), lines.size())));
    }

    private static List<String> texts(List<TextLine> lines) {
        return lines.stream()
                .filter(line -> line.length() <= MAX_TITLE_CHARACTERS)
                .map(TextLine::text)
                .toList();
    }

    /// The headline and the lines below it, up to a paragraph or to the headlines of other pages.
    private List<String> head(List<TextLine> lines, int top) {
        var head = new java.util.ArrayList<String>();
        for (TextLine line : lines.subList(top, lines.size())) {
            boolean ends = head.size() == MAX_HEAD_LINES
                    || line.length() > MAX_TITLE_CHARACTERS
                    || furniture.kind(line.text()) == Furniture.Kind.HEADING_OF_POINTERS
                    || (!head.isEmpty() && isSentence(line));
            if (ends) {
                break;
            }
            head.add(line.text());
        }
        return head;
    }

    private boolean isSentence(TextLine line) {
        boolean words =
                line.length() > PARAGRAPH_CHARACTERS || line.text().strip().endsWith(".");
        return words
                && dateLine.find(line.text())
                        .or(() -> dateLine.findInOpening(line.text()))
                        .isEmpty();
    }

    private static final Set<String> SMALL = Set.of("of", "the", "on", "in", "and", "for", "a", "at", "to");

    /// Words that begin with capitals, no digits.
    private static boolean isName(String line) {
        String[] words = line.split("[\\s,&]+", -1);
        return !line.isEmpty()
                && words.length <= 7
                && line.chars().noneMatch(Character::isDigit)
                && line.indexOf('|') < 0
                && java.util.Arrays.stream(words)
                        .allMatch(word ->
                                word.isEmpty() || SMALL.contains(word) || Character.isUpperCase(word.codePointAt(0)));
    }
}
