package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void runsSayTheSameAsAListOfAllCharacters(long seed) {
        var random = new SplittableRandom(seed);
        var builder = new Offsets.Builder();
        var starts = new int[500];
        var ends = new int[500];
        int at = 0;
        for (int i = 0; i < 500; i++) {
            at += random.nextInt(5) == 0 ? random.nextInt(20) : 0;
            int width = random.nextInt(6) == 0 ? random.nextInt(5) : 1;
            starts[i] = at;
            ends[i] = at + width;
            builder.add(at, at + width);
            at += width;
        }
        Offsets offsets = builder.build();
        var copied = new Offsets.Builder();
        copied.addAll(offsets, 100, 300);
        Offsets part = copied.build();
        assertThat(offsets.length()).isEqualTo(500);
        assertThat(part.length()).isEqualTo(200);
        for (int i = 0; i < 500; i++) {
            assertThat(offsets.startByte(i)).isEqualTo(starts[i]);
            assertThat(offsets.endByte(i)).isEqualTo(ends[i]);
            if (i >= 100 && i < 300) {
                assertThat(part.startByte(i - 100)).isEqualTo(starts[i]);
                assertThat(part.endByte(i - 100)).isEqualTo(ends[i]);
            }
        }
    }

    @Test
    void beyondTheBodyThereIsNoByte() {
        Offsets offsets = Texts.offsets("abc");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> offsets.startByte(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> offsets.endByte(-1));
    }

    @Test
    void aPassageStandsInItsReport() {
        Report report = Texts.report("a.txt", "Über 8,000 came.");
        Passage passage = report.find("8,000").orElseThrow();
        assertThat(passage.text()).isEqualTo("8,000");
        assertThat(passage.startByte()).isEqualTo(6);
        assertThat(passage.endByte()).isEqualTo(11);
        assertThat(report.passage(0, 12).contains(passage)).isTrue();
        assertThat(passage.contains(report.passage(0, 12))).isFalse();
        assertThat(Texts.report("b.txt", "Über 8,000 came.").passage(0, 12).contains(passage))
                .isFalse();
        assertThat(passage).hasToString("a.txt[5,10)");
        assertThat(report.find("9,000")).isEmpty();
    }

    @Test
    void aPassageThatDoesNotStandThereCanNotBeBuilt() {
        Report report = Texts.report("a.txt", "abc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.passage(0, 4))
                .withMessageContaining("a.txt");
        assertThatIllegalArgumentException().isThrownBy(() -> report.passage(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> report.passage(2, 2));
    }

    @Test
    void aReportWhoseOffsetsDoNotFitItsBodyCanNotBeBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Report("a.txt", "id", null, Published.UNKNOWN, "en", "", "abc", Texts.offsets("ab")));
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.report(" ", "abc"));
    }

    @Test
    void aDayGoesWithHowItIsKnown() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Published(null, Published.How.INDEX));
        assertThat(PublishedOn.stated("2022-09-26").find()).isPresent();
        assertThat(Published.UNKNOWN.find()).isEmpty();
    }

    @Test
    void aCopyGroupNeedsTwoReports() {
        Report report = Texts.report("a.txt", "abc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CopyGroup("c", java.util.List.of(report.passage(0, 1), report.passage(1, 2))));
    }
}
