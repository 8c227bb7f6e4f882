package org.exeunt.report;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Writes a document of Markdown as text: a blank line around blocks, a line end between items, a tab between cells.
///
/// Each character keeps its place in the source; what is spelled otherwise there, such as an entity, maps to the whole
/// of its words.
final class MarkdownText extends AbstractVisitor {
    private final DecodedText source;
    private final int start;
    private final StringBuilder text = new StringBuilder();
    private final Offsets.Builder offsets = new Offsets.Builder();
    private String pending = "";

    /// @param source the whole document
    /// @param start first character behind the front matter
    MarkdownText(DecodedText source, int start) {
        this.source = source;
        this.start = start;
    }

    Draft draft(Metadata metadata) {
        return new Draft(text.toString(), offsets.build(), metadata);
    }

    @Override
    public void visit(Heading heading) {
        block(heading, "\n\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph, paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(BulletList list) {
        block(list, "\n\n");
    }

    @Override
    public void visit(OrderedList list) {
        block(list, "\n\n");
    }

    @Override
    public void visit(ListItem item) {
        block(item, "\n");
    }

    @Override
    public void visit(ThematicBreak line) {
        breakLine("\n\n");
    }

    @Override
    public void visit(CustomBlock table) {
        block(table, "\n\n");
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            breakLine("\t");
            visitChildren(node);
        } else {
            block(node, node instanceof TableRow ? "\n" : "");
        }
    }

    @Override
    public void visit(Text words) {
        append(words.getLiteral(), words.getSourceSpans());
    }

    @Override
    public void visit(Code code) {
        SourceSpan span = code.getSourceSpans().getFirst();
        int at = of(span).indexOf(code.getLiteral());
        append(
                code.getLiteral(),
                at < 0
                        ? code.getSourceSpans()
                        : List.of(span.subSpan(at, at + code.getLiteral().length())));
    }

    @Override
    public void visit(SoftLineBreak lineEnd) {
        breakLine("\n");
    }

    @Override
    public void visit(HardLineBreak lineEnd) {
        breakLine("\n");
    }

    @Override
    public void visit(Image image) {}

    @Override
    public void visit(HtmlInline tag) {}

    @Override
    public void visit(HtmlBlock html) {
        breakLine("\n\n");
        for (SourceSpan line : html.getSourceSpans()) {
            appendWithoutTags(line);
            breakLine("\n");
        }
        breakLine("\n\n");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code, 1, 1);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code, 0, 0);
    }

    private void lines(Node code, int skippedFirst, int skippedLast) {
        breakLine("\n\n");
        List<SourceSpan> spans = code.getSourceSpans();
        for (int i = skippedFirst; i < spans.size() - skippedLast; i++) {
            append(of(spans.get(i)), List.of(spans.get(i)));
            breakLine("\n");
        }
        breakLine("\n\n");
    }

    private void block(Node node, String mark) {
        breakLine(mark);
        visitChildren(node);
        breakLine(mark);
    }

    /// A stronger break stands for the weaker ones around it.
    private void breakLine(String mark) {
        boolean stronger = pending.isEmpty() || mark.equals("\n\n") || (mark.equals("\n") && pending.equals("\t"));
        pending = stronger ? mark : pending;
    }

    private String of(SourceSpan span) {
        int from = start + span.getInputIndex();
        return source.text().substring(from, from + span.getLength());
    }

    private void appendWithoutTags(SourceSpan line) {
        int from = 0;
        String words = of(line);
        while (from < words.length()) {
            int tag = words.indexOf('<', from);
            int end = tag < 0 ? words.length() : tag;
            if (end > from) {
                append(words.substring(from, end), List.of(line.subSpan(from, end)));
            }
            int close = tag < 0 ? -1 : words.indexOf('>', tag);
            from = close < 0 ? words.length() : close + 1;
        }
    }

    private void append(String words, List<SourceSpan> spans) {
        if (words.isEmpty() || spans.isEmpty()) {
            return;
        }
        int from = start + spans.getFirst().getInputIndex();
        int end = start + spans.getLast().getInputIndex() + spans.getLast().getLength();
        if (!pending.isEmpty() && !text.isEmpty()) {
            text.append(pending);
            offsets.addRun(source.offsets().startByte(from), 0, pending.length());
        }
        pending = "";
        if (end - from == words.length()) {
            offsets.addAll(source.offsets(), from, end);
        } else {
            for (int i = 0; i < words.length(); i++) {
                offsets.add(source.offsets().startByte(from), source.offsets().endByte(end - 1));
            }
        }
        text.append(words);
    }
}
