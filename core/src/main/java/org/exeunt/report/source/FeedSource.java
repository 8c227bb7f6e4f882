package org.exeunt.report.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeunt.report.Published;
import org.exeunt.report.Refusal;
import org.jspecify.annotations.Nullable;

/// RSS 0.9x, 1.0, 2.0 and Atom feeds: each item is a document `feed.xml!/address`, with the item's title and its
/// longest text (`content:encoded`, `content`, `description`, `summary`), as HTML in UTF-8.
final class FeedSource implements Source {
    @Override
    public void read(RawFile file, Sink sink) throws IOException {
        SyndFeed feed;
        try {
            feed = feed(file.bytes(MAX_BYTES));
        } catch (ParsingFeedException broken) {
            sink.refuse(new Refusal(
                    file.name(),
                    "line " + broken.getLineNumber(),
                    "XML that is not well-formed",
                    "get the feed again"));
            return;
        } catch (FeedException | IllegalArgumentException noFeed) {
            sink.refuse(new Refusal(file.name(), "", "XML that is no feed (RSS or Atom)", "save the page as HTML"));
            return;
        }
        int number = 0;
        for (SyndEntry item : feed.getEntries()) {
            number++;
            read(item, number, feed, file, sink);
        }
        if (number == 0) {
            sink.refuse(new Refusal(file.name(), "", "a feed without items", "look whether there is another one"));
        }
    }

    /// @throws FeedException if it is none
    static SyndFeed feed(byte[] bytes) throws FeedException, IOException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes), true));
    }

    private static void read(SyndEntry item, int number, SyndFeed feed, RawFile file, Sink sink) throws IOException {
        String title = plain(item.getTitle());
        String text = text(item);
        String address = Optional.ofNullable(item.getLink()).orElse("").strip();
        String name = address.isEmpty() ? "item-" + number : address.replaceFirst("^[a-z]+://", "");
        if (text.isBlank() && title.isEmpty()) {
            sink.refuse(new Refusal(file.name(), "item " + number, "it has neither a title nor a text", ""));
            return;
        }
        String page = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body><article>\n<h1>"
                + escaped(title) + "</h1>\n" + text + "\n</article></body></html>\n";
        Told told = new Told(
                title.isEmpty() ? null : title, publisher(item, feed), published(item), feed.getLanguage(), address);
        sink.document(file.part(name, page.getBytes(StandardCharsets.UTF_8), told), Form.HTML);
    }

    private static String text(SyndEntry item) {
        return Stream.concat(item.getContents().stream(), Stream.ofNullable(item.getDescription()))
                .filter(content -> content.getValue() != null)
                .map(FeedSource::html)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String html(SyndContent content) {
        String value = content.getValue();
        boolean isText = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        if (!isText && value.indexOf('<') >= 0) {
            return value;
        }
        String[] paragraphs = value.strip().split("\\n\\s*\\n", -1);
        return Stream.of(paragraphs)
                .map(words -> "<p>" + (isText ? escaped(words) : words) + "</p>")
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static @Nullable String publisher(SyndEntry item, SyndFeed feed) {
        return Stream.of(Optional.ofNullable(item.getSource()), Optional.of(feed))
                .flatMap(Optional::stream)
                .map(SyndFeed::getTitle)
                .filter(title -> title != null && !title.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    static Published published(SyndEntry item) {
        Date date = item.getPublishedDate() == null ? item.getUpdatedDate() : item.getPublishedDate();
        return date == null
                ? Published.UNKNOWN
                : new Published(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC), Published.How.FEED);
    }

    private static String plain(@Nullable String html) {
        return html == null ? "" : org.jsoup.Jsoup.parse(html).text();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
