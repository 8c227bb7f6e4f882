package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {
    private static final String TEXT =
            "Fewer people than on any day since the spring walked over the bridge into the neighbouring country on Monday, "
                    + "the guards in the valley said, and nobody could tell for certain why that was so.";

    private static Draft draft(String page) {
        return new HtmlFormat().read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String page) {
        return new ArticleFinder().find(draft(page)).body();
    }

    @Test
    void theArticleIsTakenAndTheRestOfThePageLeft() {
        String page = """
                <html><head><title>Fewer cross - A Paper</title></head><body>
                <nav><a href=/>Home</a> <a href=/n>News</a></nav><header><h2>A Paper</h2></header>
                <div class="cookie-banner">We use cookies. <button>Accept</button></div>
                <article><h1>Fewer cross</h1><p>By a reporter</p><p>TEXT</p>
                <aside class="related"><ul><li><a href=/1>Minister stole millions</a></ul></aside>
                <figure><img src=a.jpg><figcaption>The bridge. Photo: A Paper</figcaption></figure><p>Second. TEXT</p></article>
                <div class=most-read><a href=/2>Elk on road 6</a></div><footer>All rights reserved</footer><script>var x = 1</script>
                </body></html>
                """;
        assertThat(body(page.replace("TEXT", TEXT))).isEqualTo("Fewer cross\n\n" + TEXT + "\n\nSecond. " + TEXT);
    }

    @Test
    void withoutMarksTheParagraphsVote() {
        String page = "<html><body><div id=top><a href=/>Home</a><a href=/n>News</a><a href=/s>Sport</a></div>"
                + "<div id=middle><p>" + TEXT + "</p><p>Second. " + TEXT + "</p></div>"
                + "<div id=side><p><a href=/1>Minister stole millions from the fund</a></p></div></body></html>";
        assertThat(body(page)).isEqualTo(TEXT + "\n\nSecond. " + TEXT);
    }

    @Test
    void aBarePageIsReadAsItIs() {
        assertThat(body("<p>Over 8,000 came.")).isEqualTo("Over 8,000 came.");
        assertThat(body("Over 8,000 came.<br>Fewer left.")).isEqualTo("Over 8,000 came.\n\nFewer left.");
    }

    @Test
    void cellsOfATableAreApartByTabs() {
        String page = "<article><p>" + TEXT
                + "</p><table><tr><th>Day<th>In</tr><tr><td>Monday<td>7,000</tr></table></article>";
        assertThat(body(page)).endsWith("Day\tIn\nMonday\t7,000");
    }

    @Test
    void blocksNeverRunTogether() {
        assertThat(draft("<div>Kazakhstan<div>Georgia</div>Finland</div>")
                        .text()
                        .split("\\s+", -1))
                .containsExactly("Kazakhstan", "Georgia", "Finland");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2022-09-26T20:52:00+01:00'>",
                "<meta name='date' content='2022-09-26'>",
                "<meta name=DC.date.issued content='26 September 2022'>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-09-26T20:52Z\"}</script>",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},"
                        + "{\"@type\":[\"Report\"],\"datePublished\":\"2022-09-26\"}]}</script>"
            })
    void theHeadTellsTheDay(String head) {
        String page = "<html><head>" + head + "</head><body><p>" + TEXT + "</body></html>";
        assertThat(draft(page).metadata().published()).isEqualTo(PublishedOn.metadata("2022-09-26"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:modified_time' content='2024-07-13'>",
                "<script type='application/ld+json'>{broken</script>",
                "<meta name='date' content='yesterday'>",
                "<script type='application/ld+json'>{\"@type\":\"Organization\",\"datePublished\":\"2022-09-26\"}</script>"
            })
    void whatIsNoDayOfPublicationIsNotTaken(String head) {
        String page = "<html><head>" + head + "</head><body><p>" + TEXT + "</body></html>";
        assertThat(draft(page).metadata().published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void theTimeInTheArticleTellsTheDay() {
        assertThat(draft("<article><h1>Fewer</h1><time datetime='2022-09-26T16:35'>Monday</time><p>" + TEXT
                                + "</article>")
                        .metadata()
                        .published())
                .isEqualTo(PublishedOn.metadata("2022-09-26"));
    }

    @Test
    void theHeadTellsHeadlinePublisherAndLanguage() {
        Metadata metadata = draft("<html lang=fi-FI><head><meta property=og:title content='Fewer cross'>"
                        + "<meta property=og:site_name content='A Paper'></head><body><p>" + TEXT)
                .metadata();
        assertThat(metadata.title()).isEqualTo("Fewer cross");
        assertThat(metadata.publisher()).isEqualTo("A Paper");
        assertThat(metadata.language()).isEqualTo("fi");
    }

    @Test
    void thePublisherMayStandInStructuredData() {
        String page =
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Fewer\","
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"A Paper\"}}</script></head><body><p>"
                        + TEXT;
        assertThat(draft(page).metadata().publisher()).isEqualTo("A Paper");
        assertThat(draft(page).metadata().title()).isEqualTo("Fewer");
    }

    @Test
    void theHeadTellsAddressAndLastChange() {
        Details details = draft("<html><head><link rel=canonical href='https://paper.example/a/1'>"
                        + "<meta property=article:modified_time content='2022-09-28T10:00:00Z'></head><body><p>" + TEXT)
                .metadata()
                .details();
        assertThat(details.address()).isEqualTo("https://paper.example/a/1");
        assertThat(details.modified()).isEqualTo("2022-09-28");
        assertThat(details.place(Details.Field.MODIFIED)).isEqualTo(Details.Place.HEAD);
        assertThat(details.place(Details.Field.PUBLISHED)).isNull();
    }

    @Test
    void brokenStructuredDataStillTellsTheDay() {
        String json = "{\"@type\":\"NewsArticle\",\"headline\":\"He said \"go\"\",\"datePublished\":\"2022-09-26\"}";
        Metadata metadata = draft(
                        "<html><head><script type='application/ld+json'>" + json + "</script></head><body><p>" + TEXT)
                .metadata();
        assertThat(metadata.published()).isEqualTo(PublishedOn.metadata("2022-09-26"));
        assertThat(metadata.details().place(Details.Field.PUBLISHED)).isEqualTo(Details.Place.STRUCTURED);
    }

    @Test
    void theAddressTellsTheDayWhereNothingElseDoes() {
        String page =
                "<html><head><link rel=canonical href='https://paper.example/2022/09/26/fewer'></head><body><p>" + TEXT;
        assertThat(draft(page).metadata().published()).isEqualTo(PublishedOn.inferred("2022-09-26"));
    }

    @Test
    void aCaptionThatStatesANumberStaysInAReportAndNotInABareBody() {
        byte[] page = ("<article><p>" + TEXT + "</p><figure><figcaption>Some 300 cars wait at the bridge on Monday."
                        + "</figcaption></figure><p>Second. " + TEXT + "</p></article>")
                .getBytes(StandardCharsets.UTF_8);
        HtmlPage read = new HtmlFormat().page(page);
        assertThat(read.draft().text()).contains("Some 300 cars");
        assertThat(read.body()).doesNotContain("Some 300 cars");
    }

    @Test
    void thePagesOwnWordOnItsEncodingCounts() {
        String page = "<html><head><meta charset=windows-1251></head><body><p>Очередь: 14 км</p></body></html>";
        Draft draft = new HtmlFormat().read(page.getBytes(Charset.forName("windows-1251")));
        assertThat(draft.text()).isEqualTo("Очередь: 14 км");
    }
}
