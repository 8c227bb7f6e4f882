package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShingleIndexTest {
    private final ShingleIndex index = new ShingleIndex();
    private final ShingleIndex.Tally tally = new ShingleIndex.Tally();

    private int[] likeliest(long... shingles) {
        for (long shingle : shingles) {
            index.count(shingle, tally);
        }
        return tally.likeliest(shingles.length, 8);
    }

    private void add(int text, long... shingles) {
        for (long shingle : shingles) {
            index.add(shingle, text);
        }
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(likeliest(1, 2, 3)).isEmpty();
    }

    @Test
    void theTextsThatShareMostComeFirst() {
        add(0, 1, 2, 3, 4);
        add(1, 3, 4, 5, 6);
        add(2, 1, 2, 3, 9);
        add(3, 7, 8);
        assertThat(likeliest(1, 2, 3, 4)).containsExactly(0, 2, 1);
    }

    @Test
    void equalOnesComeInTheOrderOfTheirNumbers() {
        add(5, 1, 2);
        add(3, 1, 2);
        assertThat(likeliest(1, 2, 3, 4)).containsExactly(3, 5);
    }

    @Test
    void oneRareShingleOfManyIsNotEnough() {
        add(0, 1, 2, 3, 4);
        assertThat(likeliest(4, 5, 6, 7)).isEmpty();
        assertThat(likeliest(4, 5)).containsExactly(0);
    }

    @Test
    void aStockPhraseIsNotEnoughUnlessItIsHalfOfAll() {
        for (int text = 0; text < 100; text++) {
            add(text, 1, 2, 3, 1_000 + text);
        }
        assertThat(likeliest(1, 2, 3, 11, 12, 13, 14)).isEmpty();
        assertThat(likeliest(1, 2, 3, 11)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(likeliest(1, 2, 3, 1_005)).startsWith(5);
    }

    @Test
    void eachQuestionStartsAnew() {
        add(0, 1, 2, 3);
        assertThat(likeliest(1, 2, 3)).containsExactly(0);
        assertThat(likeliest(7, 8, 9)).isEmpty();
        assertThat(likeliest(1, 2, 3)).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void manyShinglesAreAllFoundAgain(long seed) {
        var random = new SplittableRandom(seed);
        List<long[]> texts = new ArrayList<>();
        for (int text = 0; text < 5_000; text++) {
            long[] shingles = LongStream.generate(random::nextLong).limit(6).toArray();
            texts.add(shingles);
            add(text, shingles);
        }
        for (int text = 0; text < 5_000; text++) {
            assertThat(likeliest(texts.get(text))).containsExactly(text);
        }
    }
}
