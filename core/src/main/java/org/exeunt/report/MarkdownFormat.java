package org.exeunt.report;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Markdown (CommonMark with tables), with or without front matter: the words without the marks, links by their words.
final class MarkdownFormat implements SourceFormat {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    @Override
    public Draft read(byte[] bytes) {
        DecodedText decoded = PlainTextFormat.withLineEnds(new TextDecoder().decode(bytes, Encoding.of(bytes, null)));
        FrontMatter front = FrontMatter.of(decoded.text());
        Node document = PARSER.parse(decoded.text().substring(front.end()));
        var text = new MarkdownText(decoded, front.end());
        document.accept(text);
        return text.draft(front.metadata());
    }
}
