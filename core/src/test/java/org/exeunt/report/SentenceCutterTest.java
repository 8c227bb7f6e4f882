package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCutterTest {
    private static List<String> cut(String body) {
        return new SentenceCutter()
                .cut(body).stream()
                        .map(sentence -> body.substring(sentence.start(), sentence.end()))
                        .toList();
    }

    @Test
    void sentencesEndWithAStopBeforeANewBeginning() {
        assertThat(cut("It rained. Who came? “Nobody!” 300 left… Then it was over."))
                .containsExactly("It rained.", "Who came?", "“Nobody!”", "300 left…", "Then it was over.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It began on Sept. 21 at the U.N. building of Gen. Smith.",
                "Mr. K. Miller counted approx. 900 vehicles, i.e. lorries.",
                "The line was 1.5 km long by 7.30 in the morning.",
                "He asked: who? and left."
            })
    void shortFormsEndNoSentence(String sentence) {
        assertThat(cut(sentence)).containsExactly(sentence);
    }

    @Test
    void paragraphsAndItemsAreApart() {
        String body = "A headline\n\nFirst one\nover two lines.\n• 4 586 at one\n• 300 at two\n| a | b |\n| 1 | 2 |";
        assertThat(cut(body))
                .containsExactly(
                        "A headline",
                        "First one\nover two lines.",
                        "• 4 586 at one",
                        "• 300 at two",
                        "| a | b |",
                        "| 1 | 2 |");
        assertThat(new SentenceCutter().cut(body))
                .extracting(SentenceCutter.Sentence::paragraph)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void aTextWithoutStopsIsCutAllTheSame() {
        assertThat(cut("word ".repeat(10_000))).allMatch(part -> part.length() <= 2 * SentenceCutter.MAX_CHARACTERS);
        assertThat(cut("x".repeat(10_000))).allMatch(part -> part.length() <= 2 * SentenceCutter.MAX_CHARACTERS + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingButWhiteSpaceIsLost(long seed) {
        var random = new SplittableRandom(seed);
        var body = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            body.append("ab. C\n\n•\"”?! 1|".charAt(random.nextInt(15)));
        }
        assertThat(String.join("", cut(body.toString())).replaceAll("\\s", ""))
                .isEqualTo(body.toString().replaceAll("\\s", ""));
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n\n ")).isEmpty();
    }
}
