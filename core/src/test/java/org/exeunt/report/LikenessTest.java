package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static boolean isCopy(String left, String right) {
        Wording mine = Wording.of(left, 0, left.length());
        Wording theirs = Wording.of(right, 0, right.length());
        assertThat(Likeness.isCopy(theirs, mine)).isEqualTo(Likeness.isCopy(mine, theirs));
        return Likeness.isCopy(mine, theirs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Over 9,600 people walked through the gate on Friday, the guards said. | Over 9,600 people walked through the gate on Friday, said the guards.",
                "In the valley most men under the age of 65 are on the lists, so the tickets were soon gone. | In the valley most men under the age of 65 are on the lists.",
                "The line of cars before the northern gate was fourteen kilometres long at noon. | At noon the line of cars before the northern gate was fourteen kilometres long."
            })
    void editedCutAndContinuedSentencesAreCopies(String left, String right) {
        assertThat(isCopy(left, right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Over 9,600 people walked through the gate on Friday, the guards said. | Over 9,700 people walked through the gate on Friday, the guards said.",
                "Over 9,600 people walked through the gate on Friday, the guards said. | The guards counted over 9,600 at the gate, and that on a Friday.",
                "He said that it was over now. | He said that it was over now.",
                "The men of the valley are on the lists of the army and may not leave. | The women of the valley were not asked, and most of them are still at home."
            })
    void otherNumbersOtherOrderAndShortSentencesAreNot(String left, String right) {
        assertThat(isCopy(left, right)).isFalse();
    }

    @Test
    void aLongStretchInCommonTellsEvenWhereTheRestDiffers() {
        String shared = "The great movement of men, alone or with their families or friends, began on the first day";
        assertThat(isCopy(
                        shared + " after the leader of the country had spoken of a call to arms.",
                        shared + " shortly behind the words of an old man to the nation, and went on for weeks."))
                .isTrue();
    }

    @Test
    void numbersThatOnlyOneOfThemHasDoNotPartThem() {
        assertThat(
                        isCopy(
                                "Since Monday people have been allowed to walk over the bridge without their cars.",
                                "Since Monday people have been allowed to walk over the bridge without their cars, and 300 did."))
                .isTrue();
    }
}
