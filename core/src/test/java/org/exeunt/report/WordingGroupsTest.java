package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingGroupsTest {
    private final WordingGroups groups = new WordingGroups();

    private int add(String text) {
        return groups.add(Wording.of(text, 0, text.length()));
    }

    @Test
    void theSameWordingHasOneNumber() {
        assertThat(add("Thank you")).isZero();
        assertThat(add("thank YOU!")).isZero();
        assertThat(add("Thank him")).isOne();
        assertThat(groups.size()).isEqualTo(2);
    }

    @Test
    void shortWordingsAreGroupsOfTheirOwn() {
        add("He left the valley on Monday");
        add("She left the valley on Monday");
        assertThat(groups.group(0)).isNotEqualTo(groups.group(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyVersionFindsItsText(long seed) {
        var random = new SplittableRandom(seed);
        List<String> originals = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            originals.add(Texts.sentence(random, 16 + random.nextInt(10)));
        }
        List<Integer> first = originals.stream().map(this::add).toList();
        for (int version = 0; version < 40; version++) {
            for (int i = 0; i < originals.size(); i++) {
                int number = add(Texts.edited(originals.get(i), 2, random));
                assertThat(groups.group(number)).isEqualTo(groups.group(first.get(i)));
            }
        }
        assertThat(first.stream().map(groups::group).distinct()).hasSize(30);
    }

    @Test
    void theOrderDecidesNamesAndNothingElse() {
        var random = new SplittableRandom(9);
        String one = Texts.sentence(random, 18);
        String other = Texts.sentence(random, 18);
        List<String> texts = List.of(one, other, Texts.edited(one, 1, random), Texts.edited(other, 1, random));
        List<Integer> forward = texts.stream().map(this::add).map(groups::group).toList();
        var again = new WordingGroups();
        List<Integer> backward = texts.reversed().stream()
                .map(text -> again.add(Wording.of(text, 0, text.length())))
                .map(again::group)
                .toList();
        assertThat(forward).containsExactly(0, 1, 0, 1);
        assertThat(backward).containsExactly(0, 1, 0, 1);
    }
}
