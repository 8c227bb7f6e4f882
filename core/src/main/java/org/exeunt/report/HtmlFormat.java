package org.exeunt.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exeunt.report.html.Content;
import org.exeunt.report.html.ContentFinder;
import org.jsoup.nodes.Document;
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
        return page(bytes).draft();
    }

    /// The page, with its article found.
    HtmlPage page(byte[] bytes) {
        DecodedText source = new TextDecoder().decode(bytes, Encoding.of(bytes, declared(bytes)));
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
        Content content = ContentFinder.find(page, FURNITURE::isHeadingOfPointers);
        return new HtmlPage(source, content, new HtmlMetadata(page, content).metadata());
    }

    /// The encoding that the page gives itself in its head.
    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }
}
