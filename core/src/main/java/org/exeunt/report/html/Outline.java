package org.exeunt.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The elements of a page in the order of the page, and its blocks of text; made in one pass.
///
/// What can't be text is left out: scripts, styles, pictures, fields of forms.
final class Outline {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "canvas",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "select",
            "textarea",
            "button",
            "input",
            "map",
            "math",
            "datalist",
            "progress",
            "meter",
            "applet",
            "frameset",
            "head",
            "title",
            "link",
            "meta");
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "caption");
    private static final Set<String> INLINE_WITH_DASH = Set.of("font-face");

    private final List<Element> elements = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int[] parents = new int[256];
    private int[] ends = new int[256];

    private final StringBuilder text = new StringBuilder();
    private List<TextNode> nodes = new ArrayList<>();
    private int linkChars;
    private int boldChars;
    private int inLink;
    private int inBold;
    private int inHeading;
    private int inItem;
    private int inCell;
    private int inCaption;
    private Break pending = Break.PARAGRAPH;

    /// The outline of what this element holds.
    static Outline of(Element root) {
        var outline = new Outline();
        outline.visit(root, -1);
        outline.close(0, Break.PARAGRAPH);
        return outline;
    }

    int size() {
        return elements.size();
    }

    Element element(int index) {
        return elements.get(index);
    }

    /// The element around; -1 for the root.
    int parent(int index) {
        return parents[index];
    }

    /// First element behind those in this one.
    int end(int index) {
        return ends[index];
    }

    boolean holds(int outer, int inner) {
        return inner >= outer && inner < ends[outer];
    }

    List<Block> blocks() {
        return blocks;
    }

    private void visit(Element element, int parent) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            return;
        }
        if (tag.equals("br") || tag.equals("hr")) {
            close(parent, tag.equals("br") ? Break.LINE : Break.PARAGRAPH);
            return;
        }
        int index = add(element, parent);
        boolean block = isBlock(element, tag);
        Break around = breakAround(tag, parent);
        if (block) {
            close(Math.max(parent, 0), around);
        }
        count(tag, 1);
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                append(words);
            } else if (child instanceof Element inner) {
                visit(inner, index);
            }
        }
        if (block) {
            close(index, around);
        }
        count(tag, -1);
        ends[index] = elements.size();
    }

    private int add(Element element, int parent) {
        int index = elements.size();
        if (index == parents.length) {
            parents = Arrays.copyOf(parents, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        elements.add(element);
        parents[index] = parent;
        return index;
    }

    private static boolean isBlock(Element element, String tag) {
        return element.isBlock()
                || LINES.contains(tag)
                || tag.equals("td")
                || tag.equals("th")
                || (tag.indexOf('-') > 0 && !INLINE_WITH_DASH.contains(tag));
    }

    private Break breakAround(String tag, int parent) {
        if (tag.equals("td") || tag.equals("th")) {
            return Break.CELL;
        }
        if (LINES.contains(tag)) {
            return Break.LINE;
        }
        String outer = parent < 0 ? "" : elements.get(parent).normalName();
        return outer.equals("td") || outer.equals("th") ? Break.CELL : Break.PARAGRAPH;
    }

    private void count(String tag, int by) {
        switch (tag) {
            case "a" -> inLink += by;
            case "b", "strong" -> inBold += by;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> inHeading += by;
            case "li", "dt", "dd" -> inItem += by;
            case "td", "th" -> inCell += by;
            case "figcaption" -> inCaption += by;
            default -> {}
        }
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ' && c != '\u00A0' && !Character.isWhitespace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        int added = text.length() - before;
        linkChars += inLink > 0 ? added : 0;
        boldChars += inBold > 0 ? added : 0;
        nodes.add(node);
    }

    /// Ends the block that is open, if it holds anything, in this element.
    private void close(int element, Break with) {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == ' ') {
            text.setLength(--length);
        }
        if (length > 0) {
            blocks.add(new Block(
                    blocks.size(),
                    element,
                    text.toString(),
                    Math.min(linkChars, length),
                    Math.min(boldChars, length),
                    kind(),
                    pending,
                    nodes));
            pending = with;
            nodes = new ArrayList<>();
        } else {
            pending = pending.or(with);
            nodes.clear();
        }
        text.setLength(0);
        linkChars = 0;
        boldChars = 0;
    }

    private Block.Kind kind() {
        if (inCaption > 0) {
            return Block.Kind.CAPTION;
        }
        if (inHeading > 0) {
            return Block.Kind.HEADING;
        }
        return inCell > 0 ? Block.Kind.CELL : inItem > 0 ? Block.Kind.ITEM : Block.Kind.TEXT;
    }

    /// Names of the element's classes and its id, parted into words in small letters, blanks around: ` post body `.
    static String names(Element element) {
        String raw = element.className() + " " + element.id();
        return raw.isBlank() ? "" : raw.toLowerCase(Locale.ROOT);
    }
}
