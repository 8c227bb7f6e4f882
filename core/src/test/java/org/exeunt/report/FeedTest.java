package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Saimaa Courier</title><link>https://courier.example/</link><description>News</description>
            <language>en-gb</language>
            <item><title>Queues grow &amp; grow</title><link>https://courier.example/queues</link>
            <pubDate>Mon, 26 Sep 2022 22:10:00 GMT</pubDate><description>Short.</description>
            <content:encoded><![CDATA[<p>Over 8,000 Russians entered Finland on Saturday.</p><p>The border guard said so.</p>]]></content:encoded>
            </item>
            <item><title>Buses halted</title><guid>urn:2</guid><description>Buses &lt;b&gt;halted&lt;/b&gt; at the border.</description></item>
            </channel></rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Lakeland Post</title><id>urn:x</id><updated>2022-09-28T01:00:00Z</updated>
            <entry><title>Fewer cross</title><id>urn:1</id><link href="https://post.example/fewer"/>
            <published>2022-09-27T10:00:00+03:00</published><updated>2022-09-28T01:00:00Z</updated>
            <content type="text">Some 6,400 entered on Sunday.

            On Monday 5,900 did.</content></entry></feed>
            """;

    @TempDir
    private Path path;

    private Folder folder() {
        return new Folder(path);
    }

    @Test
    void eachItemIsAReportWithItsTitleDayAndPublisher() throws IOException {
        folder().with("news.xml", RSS);
        var reports = folder().read().reports();
        assertThat(reports).hasSize(2);
        Report first = reports.getFirst();
        assertThat(first.name()).isEqualTo("news.xml!/courier.example/queues");
        assertThat(first.title()).isEqualTo("Queues grow & grow");
        assertThat(first.publisher()).isEqualTo("Saimaa Courier");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.published()).isEqualTo(new Published(LocalDate.of(2022, 9, 26), Published.How.FEED));
        assertThat(first.body())
                .isEqualTo("Queues grow & grow\n\nOver 8,000 Russians entered Finland on Saturday.\n\n"
                        + "The border guard said so.");
        assertThat(reports.getLast().body()).contains("Buses halted at the border.");
        assertThat(reports.getLast().published().day()).isNull();
    }

    @Test
    void atomIsReadToo() throws IOException {
        folder().with("post.atom", ATOM);
        Report report = folder().read().reports().getFirst();
        assertThat(report.published().day()).isEqualTo(LocalDate.of(2022, 9, 27));
        assertThat(report.body()).contains("Sunday.\n\nOn Monday 5,900 did.");
    }

    @Test
    void damagedAndOtherXmlIsOneLineEach() throws IOException {
        folder().with("a.xml", RSS.substring(0, 600))
                .with("b.xml", "<doc><p>x</p></doc>")
                .with("c.xml", "");
        assertThat(folder().refusals())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("a.xml, line "))
                .anySatisfy(line -> assertThat(line).startsWith("b.xml: XML that is no feed"));
    }

    @Test
    void aFeedCannotMakeUsReadOtherFiles() throws IOException {
        folder().with(
                        "a.xml",
                        RSS.replace(
                                        "<rss version",
                                        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version")
                                .replace("Buses halted", "&x;"));
        assertThat(folder().read().reports()).isEmpty();
        assertThat(folder().refusals()).hasSize(1);
    }
}
