package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLineTest {
    private static final String LONG = "word ".repeat(40).strip();

    private static List<String> texts(String draft) {
        return TextLine.of(draft).stream().map(TextLine::text).toList();
    }

    private static boolean apart(String draft) {
        List<TextLine> lines = TextLine.of(draft);
        return lines.get(0).isApartFrom(lines.get(1));
    }

    @Test
    void blankLinesAreNoLines() {
        assertThat(texts("one\n\n \t\n\u00A0\ntwo\n")).containsExactly("one", "two");
        assertThat(texts("")).isEmpty();
        assertThat(texts("\n\n")).isEmpty();
    }

    @Test
    void inkIsWhatIsNotWhite() {
        TextLine line = TextLine.of("x\n  ink \r\ny").get(1);
        assertThat(line.text()).isEqualTo("  ink \r");
        assertThat(line.draft().substring(line.firstInk(), line.lastInk())).isEqualTo("ink");
        assertThat(line.length()).isEqualTo(7);
    }

    @Test
    void blocksAreApartAndLongLinesTooEvenWithinOne() {
        assertThat(apart("one\n\ntwo")).isTrue();
        assertThat(apart("one\ntwo")).isTrue();
        assertThat(apart(LONG + "\n" + LONG)).isTrue();
    }

    @Test
    void rowsAndItemsStayTogether() {
        assertThat(apart("Lars     1 715\nKyakhta     80")).isFalse();
        assertThat(apart("a\tb\nc\td")).isFalse();
        assertThat(apart("| a | b |\n| c | d |")).isFalse();
        assertThat(apart("• one\n• two")).isFalse();
        assertThat(apart("KEY FIGURES\n  41,193 people have crossed")).isFalse();
        assertThat(apart("It is over.\n• one")).isTrue();
    }

    @Test
    void aParagraphBrokenAtAWidthStaysTogether() {
        String wrapped = """
                Fewer people than on any day since the spring walked over the
                bridge into the neighbouring country on Monday, the guards in
                the valley said.
                """;
        assertThat(TextLine.of(wrapped)).allMatch(TextLine::wrapped);
        assertThat(apart(wrapped)).isFalse();
    }

    @Test
    void shortLinesThatHadRoomForMoreAreNotBroken() {
        assertThat(TextLine.of("A headline\nA date\nAnd so on")).noneMatch(TextLine::wrapped);
    }
}
