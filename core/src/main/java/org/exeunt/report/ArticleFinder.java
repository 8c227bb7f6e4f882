package org.exeunt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the article in a draft: drops the lines that are furniture and sets paragraphs apart.
///
/// Every character of the body is one of the draft; between paragraphs stand line ends of the draft.
final class ArticleFinder {
    private static final int MAX_POINTERS = 24;
    private static final int MAX_POINTER_CHARACTERS = 140;
    private static final int MAX_TITLE_CHARACTERS = 200;
    private static final int TOP_LINES = 3;
    /// Between the way to a page and its headline may stand pointers to other pages.
    private static final int TRAIL_LINES = 12;
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}[.)]\\s.*", Pattern.DOTALL);

    private final Furniture furniture = new Furniture();
    private final DateLine dateLine = new DateLine();
    private final FrameFinder frames = new FrameFinder(furniture);

    /// The article of this draft.
    Article find(Draft draft) {
        List<TextLine> lines = TextLine.of(draft.text());
        List<TextLine> kept = kept(lines);
        int headline = frames.headline(lines, kept);
        String named = draft.metadata().title();
        String title = named == null || named.isBlank() ? frames.title(kept, headline) : named.strip();
        return assemble(draft, kept, title, frames.frame(lines, kept, headline));
    }

    private List<TextLine> kept(List<TextLine> lines) {
        List<TextLine> kept = new ArrayList<>();
        int pointers = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Furniture.Kind kind =
                    line.length() > Furniture.MAX_CHARACTERS ? Furniture.Kind.TEXT : furniture.kind(line.text());
            if (kind == Furniture.Kind.HEADING_OF_POINTERS) {
                pointers = MAX_POINTERS;
            } else if (kind == Furniture.Kind.TEXT) {
                pointers = pointers > 0 && isPointer(lines, i) ? pointers - 1 : 0;
                if (pointers == 0 && !isTrail(lines, i) && !isTopMenu(lines, i)) {
                    kept.add(line);
                }
            }
        }
        return kept;
    }

    /// A headline of another page: short and no sentence, or cut short; not a headline with its date line below.
    private boolean isPointer(List<TextLine> lines, int at) {
        String text = lines.get(at).text().strip();
        boolean cut = text.endsWith("...") || text.endsWith("…");
        boolean sentence = !cut && !text.isEmpty() && ".!?:”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean ownDate = at + 1 < lines.size()
                && lines.get(at + 1).length() <= MAX_TITLE_CHARACTERS
                && dateLine.find(lines.get(at + 1).text()).isPresent();
        return text.length() <= MAX_POINTER_CHARACTERS
                && !ownDate
                && (!sentence || NUMBERED.matcher(text).matches());
    }

    /// A row of sections among the first lines, with no such row below it, as a table has, and no date in it.
    private boolean isTopMenu(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        return at < TOP_LINES
                && line.length() <= MAX_TITLE_CHARACTERS
                && furniture.isRowOfParts(line.text())
                && dateLine.find(line.text()).isEmpty()
                && at + 1 < lines.size()
                && (lines.get(at + 1).length() > MAX_TITLE_CHARACTERS
                        || !furniture.isRowOfParts(lines.get(at + 1).text()));
    }

    private static boolean isTrail(List<TextLine> lines, int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + TRAIL_LINES); i++) {
            if (FrameFinder.isTrail(lines.get(at), lines, i)) {
                return true;
            }
        }
        return false;
    }

    private static Article assemble(Draft draft, List<TextLine> kept, String title, Frame frame) {
        var body = new StringBuilder();
        var offsets = new Offsets.Builder();
        TextLine before = null;
        for (TextLine line : kept) {
            boolean apart =
                    before == null || before.isApartFrom(line) || !isBlank(draft.text(), before.end(), line.start());
            int start = apart ? line.firstInk() : line.start();
            if (before != null) {
                appendBreak(draft, before.end(), apart ? 2 : 1, body, offsets);
            }
            body.append(draft.text(), start, line.lastInk());
            offsets.addAll(draft.offsets(), start, line.lastInk());
            before = line;
        }
        return new Article(title, body.toString(), offsets.build(), frame);
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// One or two line ends, each standing for one of the draft's.
    private static void appendBreak(Draft draft, int end, int count, StringBuilder body, Offsets.Builder offsets) {
        String text = draft.text();
        int at = text.indexOf('\n', end);
        at = at < 0 ? end : at;
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean second = next < text.length() && text.charAt(next) == '\n';
        for (int i = 0; i < count; i++) {
            int from = i == 1 && second ? next : at;
            body.append('\n');
            offsets.addAll(draft.offsets(), from, from + 1);
        }
    }
}
