package org.exeunt.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Pages in HTML: the main content as text, and what the page's head says about it.
final class HtmlFormat implements SourceFormat {
    private static final int HEAD_BYTES = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public Draft read(byte[] bytes) {
        DecodedText source = new TextDecoder().decode(bytes, Encoding.of(bytes, declared(bytes)));
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
        Metadata metadata = new HtmlMetadata(page).metadata();
        Element headline = MainContent.headline(page);
        Element content = new MainContent(page).find();
        var text = new HtmlText(source);
        if (headline != null && !content.equals(headline) && !headline.parents().contains(content)) {
            text.append(headline);
        }
        text.append(content);
        return text.draft(headline == null ? metadata : metadata.titled(headline.text()));
    }

    /// The encoding that the page gives itself in its head.
    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }
}
