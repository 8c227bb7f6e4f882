package org.exeunt.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exeunt.report.html.Block;
import org.exeunt.report.html.Break;
import org.exeunt.report.html.Content;
import org.exeunt.report.html.ContentFinder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Pages in HTML: the main content as text, and what the page's head says about it.
final class HtmlFormat implements SourceFormat {
    private static final int HEAD_BYTES = 4096;
    private static final Furniture FURNITURE = new Furniture();
    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public Draft read(byte[] bytes) {
        DecodedText source = new TextDecoder().decode(bytes, Encoding.of(bytes, declared(bytes)));
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
        Metadata metadata = new HtmlMetadata(page).metadata();
        Element headline = MainContent.headline(page);
        Content content = ContentFinder.find(page, FURNITURE::isHeadingOfPointers);
        var text = new HtmlText(source);
        Break before = Break.PARAGRAPH;
        for (Block block : content.blocks()) {
            before = before.or(block.before());
            if (isRead(content, block)) {
                text.append(block, before);
                before = Break.CELL;
            }
        }
        return text.draft(headline == null ? metadata : metadata.titled(headline.text()));
    }

    /// The headline and captions with a number are read as well: they state figures that the running text may not
    /// repeat.
    private static boolean isRead(Content content, Block block) {
        int index = block.index();
        return content.kept().get(index)
                || (content.captions().get(index) && hasNumber(block))
                || index == content.headline();
    }

    private static boolean hasNumber(Block block) {
        return block.nodes().stream()
                .anyMatch(node -> node.getWholeText().chars().anyMatch(Character::isDigit));
    }

    /// The encoding that the page gives itself in its head.
    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }
}
