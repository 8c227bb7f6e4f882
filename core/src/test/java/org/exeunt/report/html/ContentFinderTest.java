package org.exeunt.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFinderTest {
    private static final String TEXT =
            "Fewer people than on any day since the spring walked over the bridge, the guards in the valley "
                    + "said, and nobody could tell for certain why that was so, or when it would end, or what came next.";

    private static Content find(String body) {
        Document page = Jsoup.parse("<html><body>" + body + "</body></html>");
        return ContentFinder.find(page, line -> line.equals("More news"));
    }

    private static String words(Content content) {
        return content.kept().stream()
                .mapToObj(index -> content.blocks().get(index).text())
                .collect(Collectors.joining(" "));
    }

    private static String content(String body) {
        return words(find(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article>%s</article>",
                "<div itemprop=articleBody>%s</div>",
                "<main><div class='story article-body'>%s</div></main>",
                "<div role=article>%s</div>",
                "<div id=x>%s</div>"
            })
    void theMarkedOrTheWordiestElementHoldsTheArticle(String frame) {
        String page = "<div><a href=/>Home</a> <a href=/n>News</a></div>"
                + frame.replace("%s", "<p>" + TEXT + "</p><p>Second. " + TEXT + "</p>")
                + "<div><p><a href=/1>A minister, who stole, and stole again, and was not caught, for years</a></p></div>";
        assertThat(content(page)).isEqualTo(TEXT + " Second. " + TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>x</nav>",
                "<div class=cookie-consent>x</div>",
                "<div id=newsletterSignup>x</div>",
                "<section class='relatedStories'>x</section>",
                "<div class='ad'>x</div>",
                "<div class='share-buttons social'>x</div>",
                "<aside>x</aside>",
                "<div style='display: none'>x</div>",
                "<p hidden>x</p>",
                "<figcaption>x</figcaption>",
                "<div role=dialog>x</div>",
                "<ul class=tags><li>x</ul>",
                "<form>x</form>"
            })
    void furnitureInTheArticleGoes(String furniture) {
        assertThat(content("<article><p>" + TEXT + "</p>" + furniture.replace("x", "Furniture") + "<p>Second. " + TEXT
                        + "</p></article>"))
                .isEqualTo(TEXT + " Second. " + TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adapted", "shared-lead", "commentary", "headline", "broad", "menuett"})
    void namesThatOnlyLookLikeFurnitureStay(String name) {
        assertThat(content("<article><p class=" + name + ">" + TEXT + "</p><p>Second. " + TEXT + "</p></article>"))
                .isEqualTo(TEXT + " Second. " + TEXT);
    }

    @Test
    void whatHoldsMostOfThePageIsNoFurnitureWhateverItIsCalled() {
        assertThat(content("<div class=modal><p>" + TEXT + "</p></div><p>End</p>"))
                .contains(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=comments><p>" + TEXT + "</p></div>",
                "<h3>More news</h3><ul><li>" + TEXT + "</ul>",
                "<ul><li class=t><a href=/1>A headline of another page</a><p>TEASER 1, TEXT<li class=t><a href=/2>Again a"
                        + " headline elsewhere</a><p>TEASER 2, TEXT<li class=t><a href=/3>And a third headline</a><p>TEASER"
                        + " 3, TEXT</ul>",
                "<div class=author-bio><p>A. Writer has long written about the valley, its bridges and guards.</p></div>",
                "<div id=cookie-notice><p>This site uses cookies to remember you, as every site does today.</p></div>",
                "<p><a href=/1>Read how the minister stole millions</a></p>"
            })
    void whatFollowsTheArticleIsNotPartOfIt(String follows) {
        String article = "<h1>Fewer cross</h1><p>First. " + TEXT + "</p><p>Second. " + TEXT + "</p>";
        assertThat(content("<main>" + article + "<section>" + follows + "</section></main>"))
                .isEqualTo("First. " + TEXT + " Second. " + TEXT);
    }

    @Test
    void anArticleInSeveralPartsIsWhole() {
        String part = "<div class=chunk><p>%s. " + TEXT + "</p></div><div class=ad>Buy</div>";
        assertThat(content("<div id=story>" + part.formatted("One") + part.formatted("Two") + "</div>"))
                .isEqualTo("One. " + TEXT + " Two. " + TEXT);
    }

    @Test
    void textBetweenLineBreaksIsText() {
        assertThat(content("<div><b>Menu</b></div><div id=x>One. " + TEXT + "<br><br>Two. " + TEXT + "</div>"))
                .isEqualTo("One. " + TEXT + " Two. " + TEXT);
    }

    @Test
    void theStandfirstBelowTheHeadlineStays() {
        assertThat(content("<article><header><h1>Fewer cross</h1><p>Guards see an end of the queue at the bridge.</p>"
                        + "<span class=byline>By A. Writer</span></header><div class=article-body><p>" + TEXT
                        + "</p></div></article>"))
                .isEqualTo("Guards see an end of the queue at the bridge. " + TEXT);
    }

    @Test
    void whatStandsTwiceIsReadOnce() {
        assertThat(content("<div><p>" + TEXT + "</p><p>" + TEXT + "</p></div>")).isEqualTo(TEXT);
    }

    @Test
    void captionsAreSetAside() {
        Content content =
                find("<article><p>" + TEXT + "</p><figure><figcaption>Some 300 cars wait at the bridge on Monday."
                        + "</figcaption></figure><p>Second. " + TEXT + "</p></article>");
        assertThat(content.captions().cardinality()).isEqualTo(1);
        assertThat(words(content)).isEqualTo(TEXT + " Second. " + TEXT);
    }

    private static String headline(String page) {
        Content content = ContentFinder.find(Jsoup.parse(page), line -> false);
        return content.headline() < 0
                ? ""
                : content.blocks().get(content.headline()).text();
    }

    @Test
    void theHeadlineIsTheOneOfThePagesTitle() {
        assertThat(headline("<title>Fewer cross - A Paper</title><h1>A Paper</h1><h1>Fewer cross</h1><h1>Other</h1><p>"
                        + TEXT))
                .isEqualTo("Fewer cross");
        assertThat(headline("<h1>One</h1><h1>Two</h1><p>" + TEXT)).isEmpty();
        assertThat(headline("<p>" + TEXT)).isEmpty();
    }
}
