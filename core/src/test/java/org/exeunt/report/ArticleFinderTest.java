package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFinderTest {
    private static final String TEXT =
            "Fewer people than on any day since the spring walked over the bridge into the neighbouring country on Monday, "
                    + "the guards in the valley said, and nobody could tell for certain why that was so.";

    private static Article article(String page) {
        return new ArticleFinder().find(new Draft(page, Texts.offsets(page), Metadata.NONE));
    }

    @Test
    void headlineAndTextAreTheBody() {
        Article article = article("Fewer cross\nRead more: The tea\n\n" + TEXT + "\n");
        assertThat(article.title()).isEqualTo("Fewer cross");
        assertThat(article.body()).isEqualTo("Fewer cross\n\n" + TEXT);
    }

    @Test
    void linesOfAPageWithoutBlankLinesAreParagraphs() {
        assertThat(article("Fewer cross\n" + TEXT + "\n" + TEXT).body())
                .isEqualTo("Fewer cross\n\n" + TEXT + "\n\n" + TEXT);
    }

    @Test
    void aParagraphThatIsBrokenAtAFixedWidthStaysOne() {
        String wrapped = TEXT.replaceAll("(.{60,70}) ", "$1\n");
        assertThat(wrapped.split("\n", -1)).hasSizeGreaterThan(2);
        assertThat(article("Fewer cross\n\n" + wrapped + "\n\n" + wrapped).body())
                .isEqualTo("Fewer cross\n\n" + wrapped + "\n\n" + wrapped);
    }

    @Test
    void theRowsOfATableStayTogether() {
        String table =
                "CHECKPOINT       TOWARDS     WAITING\nLars             South       1 715\nKyakhta          East           80";
        assertThat(article("Board\n\n" + table + "\n\n" + TEXT).body()).isEqualTo("Board\n\n" + table + "\n\n" + TEXT);
    }

    @Test
    void relatedStoriesGoAndTheTextBehindThemStays() {
        Article article = article("Fewer cross\n\nRelated stories\n\nMinister stole millions\n\n"
                + "A minister, who officially...\n\nEurope after the 2024 shock\n\n" + TEXT);
        assertThat(article.body()).isEqualTo("Fewer cross\n\n" + TEXT);
    }

    @Test
    void theWayToThePageGoes() {
        assertThat(article("HomeRussiaFewer people cross\n\nFewer people cross\n\n" + TEXT)
                        .body())
                .isEqualTo("Fewer people cross\n\n" + TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Valley Observer", "LAKE COAST RADIO", "Mountain Courier"})
    void theNameOfAPaperIsNotTheHeadline(String name) {
        for (String below :
                new String[] {"Tuesday, 27 September 2022", "News | Sport | Weather", "Egypt | Water | Archive"}) {
            Article article = article(name + "\n" + below + "\n\nFewer people cross\n\n" + TEXT);
            assertThat(article.title()).isEqualTo("Fewer people cross");
            assertThat(article.frame().masthead()).isEqualTo(name);
        }
    }

    @Test
    void aHeadlineWithItsDateIsNoNameOfAPaper() {
        Article article = article("Fewer people cross\nTuesday, 27 September 2022\n\n" + TEXT + "\n\n" + TEXT);
        assertThat(article.title()).isEqualTo("Fewer people cross");
        assertThat(article.frame().masthead()).isEmpty();
    }

    @Test
    void aKickerIsNotTheHeadline() {
        assertThat(article("ANALYSIS\nCount the stamps, not the rumours\n\n" + TEXT)
                        .title())
                .isEqualTo("Count the stamps, not the rumours");
    }

    @Test
    void aTextThatBeginsAtOnceHasNoHeadline() {
        assertThat(article(TEXT + "\n" + TEXT).title()).isEmpty();
        assertThat(article("KAMPALA, 22 July 2016 - They came.\n\n" + TEXT).title())
                .isEmpty();
    }

    @Test
    void marksOfMarkdownStayInTheBodyButNotInTheHeadline() {
        Article article = article("# Ten days\n\n*A desk*\n\n| Day | In |\n|---|---|\n| Mon | **7,000** |\n\n" + TEXT);
        assertThat(article.title()).isEqualTo("Ten days");
        assertThat(article.body()).contains("# Ten days", "| Mon | **7,000** |");
    }

    @Test
    void wordsThatRanTogetherAndAgesInBracketsStay() {
        String line =
                "Spokesman Peskov (54) said that over 194,000 had entered KazakhstanGeorgia and Finland by Tuesday.";
        assertThat(article("Fewer cross\n\n" + line + "\n\n" + TEXT).body()).contains(line);
    }

    @Test
    void theHeadEndsWhereOtherPagesAreListed() {
        Frame frame =
                article("Fewer cross\nRelated stories\n12 July 2024\n\n" + TEXT).frame();
        assertThat(frame.head()).containsExactly("Fewer cross");
    }

    @Test
    void anEmptyPageHasNeitherTitleNorBody() {
        assertThat(article("").body()).isEmpty();
        assertThat(article("\n \n").title()).isEmpty();
    }
}
