package org.exeunt.page.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
    @Test
    void wordsStandToTheLeftAndNumbersToTheRight() throws IOException {
        assertThat(Line.written(Format.TABLE, Line.of("walkers", List.of("x")), Line.of("b")))
                .isEqualTo("""
                        output_type_id   low50  period_start  count_ids  horizon
                        walkers         1200.5  2022-09-21    x               -3
                        b                                                      0
                        """);
    }

    @Test
    void onlyTheBriefColumnsAreShown() throws IOException {
        var out = new StringWriter();
        Format.TABLE.write(new Sheet<>(Line.class, List.of("horizon"), List.of(Line.of("a"))), out);
        assertThat(out.toString()).isEqualTo("horizon\n      0\n");
    }

    @Test
    void aLongCellIsCutBetweenCharacters() throws IOException {
        assertThat(row("x".repeat(40))).startsWith("x".repeat(40) + " ");
        assertThat(row("x".repeat(41))).startsWith("x".repeat(39) + "… ");
        assertThat(row("🚌".repeat(41))).startsWith("🚌".repeat(39) + "… ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[31m", // escape
                "\u009b31m", // the same in one character
                "\u0007",
                "\u007f",
                "\u0085", // next line
                "\u2028",
                "\u202e", // from right to left
                "\u200b",
                "\r",
                "\n\n",
                "\t"
            })
    void aReportCannotSteerTheTerminal(String trick) throws IOException {
        assertThat(row("a" + trick + "b")).matches("a (\\[?31m)?b +.*");
    }

    private static String row(String words) throws IOException {
        List<String> lines = Line.written(Format.TABLE, Line.of(words)).lines().toList();
        assertThat(lines).hasSize(2);
        return lines.getLast();
    }
}
