package org.exeunt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the article in a draft: drops the lines that are furniture and sets paragraphs apart.
///
/// Every character of the body is one of the draft; between paragraphs stand line ends of the draft.
final class ArticleFinder {
    private static final int MAX_POINTERS = 24;
    private static final int MAX_POINTER_CHARACTERS = 140;
    private static final int MAX_TITLE_CHARACTERS = 200;
    private static final int MAX_HEAD_LINES = 6;
    private static final int PARAGRAPH_CHARACTERS = 120;
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}[.)]\\s.*", Pattern.DOTALL);

    private final Furniture furniture = new Furniture();
    private final DateLine dateLine = new DateLine();

    /// The article of this draft.
    Article find(Draft draft) {
        List<TextLine> lines = TextLine.of(draft.text());
        List<TextLine> kept = kept(lines);
        String title = title(kept, draft.metadata());
        return assemble(draft, lines, kept, title);
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
                if (pointers == 0 && !isTrail(lines, i)) {
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

    /// The way to a page, run together by a conversion: `HomeRussiaThe headline` above `The headline`.
    private static boolean isTrail(List<TextLine> lines, int at) {
        String text = lines.get(at).text().strip();
        if (!text.toLowerCase(Locale.ROOT).startsWith("home") || text.length() > 2 * MAX_TITLE_CHARACTERS) {
            return false;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + 4); i++) {
            String below = lines.get(i).text().strip();
            if (below.length() >= 10 && text.length() > below.length() && text.endsWith(below)) {
                return true;
            }
        }
        return false;
    }

    private static String title(List<TextLine> kept, Metadata metadata) {
        if (metadata.title() != null && !metadata.title().isBlank()) {
            return metadata.title().strip();
        }
        if (kept.size() < 2) {
            return "";
        }
        String first = kept.getFirst().text().strip();
        boolean headline = first.length() <= MAX_TITLE_CHARACTERS && !first.endsWith(".");
        return headline ? first.replaceFirst("^#{1,6}\\s+", "") : "";
    }

    private Article assemble(Draft draft, List<TextLine> lines, List<TextLine> kept, String title) {
        var body = new StringBuilder();
        var offsets = new Offsets.Builder();
        TextLine before = null;
        for (TextLine line : kept) {
            boolean apart = before == null || before.isApartFrom(line);
            int start = apart ? line.firstInk() : line.start();
            if (before != null) {
                appendBreak(draft, before.end(), apart ? 2 : 1, body, offsets);
            }
            body.append(draft.text(), start, line.lastInk());
            offsets.addAll(draft.offsets(), start, line.lastInk());
            before = line;
        }
        int headline = kept.isEmpty() ? 0 : lines.indexOf(kept.getFirst());
        List<String> head = head(lines, headline);
        String opening = kept.stream()
                .map(TextLine::text)
                .filter(text -> text.length() > PARAGRAPH_CHARACTERS)
                .findFirst()
                .orElse(kept.isEmpty() ? "" : kept.getLast().text());
        List<String> above =
                lines.subList(0, headline).stream().map(TextLine::text).toList();
        return new Article(title, body.toString(), offsets.build(), above, head, opening.strip());
    }

    private static List<String> head(List<TextLine> lines, int headline) {
        List<String> head = new ArrayList<>();
        for (int i = headline; i < lines.size() && head.size() < MAX_HEAD_LINES; i++) {
            if (lines.get(i).length() > MAX_TITLE_CHARACTERS) {
                break;
            }
            head.add(lines.get(i).text());
        }
        return head;
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
