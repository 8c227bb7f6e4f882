package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static Wording wording(String text) {
        return Wording.of(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,572 came | 8 572 came",
                "8,572 came | 8.572 CAME!",
                "1.2 million | 1,2 million",
                "on Sept. 21 | on September 21",
                "on the 19th | on the 19",
                "the country’s | the country's",
                "call-up, again | call up again"
            })
    void spellingDoesNotMatter(String left, String right) {
        assertThat(wording(left)).isEqualTo(wording(right)).hasSameHashCodeAs(wording(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8,572 came | 8,573 came", "1.2 million | 12 million", "10 came | 10 left"})
    void numbersAndWordsMatter(String left, String right) {
        assertThat(wording(left)).isNotEqualTo(wording(right));
    }

    @Test
    void wordsAndNumbersAreCounted() {
        Wording wording = wording("On Saturday 8,572 came, 1.2 percent more than on the 17th.");
        assertThat(wording.length()).isEqualTo(11);
        assertThat(wording.numbers()).isEqualTo(3);
        assertThat(wording("").length()).isZero();
        assertThat(wording("– … !").length()).isZero();
    }

    @Test
    void commonWordsAreCountedInOrderAndRunsWithoutGaps() {
        Wording left = wording("a b c d e f g");
        Wording right = wording("b c x d e f a");
        assertThat(left.common(right)).isEqualTo(5);
        assertThat(right.common(left)).isEqualTo(5);
        assertThat(left.longestRun(right)).isEqualTo(3);
        assertThat(left.common(wording(""))).isZero();
    }

    @Test
    void quotedWordsCanBeLeftOut() {
        assertThat(wording("He said: “It is over”, and left.").unquoted()).isEqualTo(wording("He said and left"));
        assertThat(wording("He said: \"It is over\", and left.").unquoted()).isEqualTo(wording("He said and left"));
        assertThat(wording("„Es ist vorbei“, sagte er.").unquoted().length()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void alikeSentencesShareShinglesAndOthersDoNot(long seed) {
        var random = new SplittableRandom(seed);
        String sentence = Texts.sentence(random, 20);
        List<Long> shingles = shingles(sentence);
        assertThat(shingles).hasSize(12).isSorted().doesNotHaveDuplicates();
        assertThat(shingles(Texts.edited(sentence, 1, random))).containsAnyElementsOf(shingles);
        assertThat(shingles(Texts.sentence(random, 20))).doesNotContainAnyElementsOf(shingles);
    }

    private static List<Long> shingles(String text) {
        return java.util.Arrays.stream(wording(text).shingles(12)).boxed().toList();
    }

    @Test
    void twoWordsHaveNoShingle() {
        assertThat(wording("Thank you").shingles(12)).isEmpty();
    }

    @Test
    void ofAVeryLongSentenceTheBeginningCounts() {
        assertThat(wording("word ".repeat(5_000)).length()).isEqualTo(256);
    }
}
