package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainContentTest {
    private static final String TEXT =
            "Fewer people than on any day since the spring walked over the bridge, the guards in the valley "
                    + "said, and nobody could tell for certain why that was so, or when it would end, or what came next.";

    private static String content(String body) {
        return new MainContent(Jsoup.parse("<html><body>" + body + "</body></html>"))
                .find()
                .text();
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
                + frame.replace("%s", "<p>" + TEXT + "</p><p>" + TEXT + "</p>")
                + "<div><p><a href=/1>A minister, who stole, and stole again, and was not caught, for years</a></p></div>";
        assertThat(content(page)).isEqualTo(TEXT + " " + TEXT);
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
        assertThat(content("<article><p>" + TEXT + "</p>" + furniture.replace("x", "Furniture") + "<p>" + TEXT
                        + "</p></article>"))
                .isEqualTo(TEXT + " " + TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adapted", "shared-lead", "commentary", "headline", "broad", "menuett"})
    void namesThatOnlyLookLikeFurnitureStay(String name) {
        assertThat(content("<article><p class=" + name + ">" + TEXT + "</p><p>" + TEXT + "</p></article>"))
                .isEqualTo(TEXT + " " + TEXT);
    }

    @Test
    void whatHoldsMostOfThePageIsNoFurnitureWhateverItIsCalled() {
        assertThat(content("<div class=modal><p>" + TEXT + "</p></div><p>End</p>"))
                .contains(TEXT);
    }

    @Test
    void theHeadlineIsTheOneOfThePagesTitle() {
        Document page =
                Jsoup.parse("<title>Fewer cross - A Paper</title><h1>A Paper</h1><h1>Fewer cross</h1><h1>Other</h1>");
        assertThat(String.valueOf(MainContent.headline(page))).isEqualTo("<h1>Fewer cross</h1>");
        assertThat(MainContent.headline(Jsoup.parse("<h1>One</h1><h1>Two</h1>")))
                .isNull();
        assertThat(MainContent.headline(Jsoup.parse("<p>None</p>"))).isNull();
    }
}
