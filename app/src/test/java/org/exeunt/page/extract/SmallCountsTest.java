package org.exeunt.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCountsTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 9, 26);

    @Test
    void countsFromOneToNineAreHidden() {
        assertThat(SmallCounts.hidden(List.of(day("a", 9, 0), day("b", 10, 1), day("c", 0, 2), day("d", 1, 3))))
                .containsExactlyInAnyOrder("a", "d");
    }

    @Test
    void whereATotalWouldGiveOneAwayTheSmallestOtherIsHiddenToo() {
        assertThat(SmallCounts.hidden(List.of(day("a", 4, 0), day("b", 30, 1), day("c", 20, 2), span("all", 54))))
                .containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void twoHiddenPartsOfATotalHideEachOther() {
        assertThat(SmallCounts.hidden(List.of(day("a", 4, 0), day("b", 5, 1), day("c", 20, 2), span("all", 29))))
                .containsExactlyInAnyOrder("a", "b");
    }

    private static SmallCounts.Cell day(String id, double people, int plus) {
        LocalDate day = MONDAY.plusDays(plus);
        return new SmallCounts.Cell(id, id, people, "ARRIVAL", List.of("RUS"), List.of("FIN"), null, day, day);
    }

    private static SmallCounts.Cell span(String id, double people) {
        return new SmallCounts.Cell(
                id, id, people, "ARRIVAL", List.of("RUS"), List.of("FIN"), null, MONDAY, MONDAY.plusDays(2));
    }
}
