package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportIndexTest {
    private static ReportIndex index(String text) {
        return new ReportIndex("index.csv", text);
    }

    private static List<String> refusals(String text, String... files) {
        return index(text).refusals(Set.of(files)).stream()
                .map(Refusal::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file,published,publisher,language,note\na.txt,2022-09-26,A Paper,en,\"a note, with a comma\"\n",
                "file;published;publisher;language\r\na.txt;2022-09-26;A Paper;en\r\n",
                "file\tpublished\tpublisher\tlanguage\na.txt\t2022-09-26\tA Paper\ten",
                "Language, Publisher ,PUBLISHED,File\nen,A Paper,2022-09-26,a.txt",
                "file,published,publisher,language\n\n a.txt , 2022-09-26 ,\"A Paper\",en-GB\n\n",
                "file,published,publisher,language\na.txt,2022-09-26,A Paper,en,more,than,asked\n"
            })
    void columnsAreKnownByTheirNames(String text) {
        ReportIndex.Entry entry = index(text).find("a.txt").orElseThrow();
        assertThat(entry.published()).isEqualTo(LocalDate.of(2022, 9, 26));
        assertThat(entry.publisher()).isEqualTo("A Paper");
        assertThat(entry.language()).isEqualTo("en");
        assertThat(refusals(text, "a.txt")).isEmpty();
    }

    @Test
    void whatIsNotStatedIsNotThere() {
        ReportIndex.Entry entry = index("file,published,publisher,language\na.txt,,,\n")
                .find("a.txt")
                .orElseThrow();
        assertThat(entry.published()).isNull();
        assertThat(entry.publisher()).isNull();
        assertThat(entry.language()).isNull();
    }

    @Test
    void aShortRowIsARowWithEmptyCells() {
        assertThat(index("file,published,publisher\na.txt\n").find("a.txt")).isPresent();
        assertThat(refusals("file,published,publisher\na.txt\n", "a.txt")).isEmpty();
    }

    @Test
    void withoutFileNamesNoRowCanBeUsed() {
        assertThat(refusals("name,published\na.txt,2022-09-26\n"))
                .containsExactly("index.csv, line 1: no column 'file', so no row can be used; "
                        + "name the columns in the first line: file,published,publisher,language,note");
    }

    @Test
    void withoutDaysTheOtherColumnsCount() {
        String text = "file,publisher\na.txt,A Paper\n";
        assertThat(refusals(text, "a.txt"))
                .singleElement()
                .asString()
                .startsWith("index.csv, line 1: no column 'published'");
        assertThat(index(text).find("a.txt").orElseThrow().publisher()).isEqualTo("A Paper");
    }

    @Test
    void eachMistakeIsToldWithItsLineAndTheRestCounts() {
        String text = """
                file,published,publisher,language
                a.txt,26.9.2022,A Paper,english!
                b.txt,2022-02-30,,
                a.txt,2022-09-26,,
                gone.txt,2022-09-26,,
                ,2022-09-26,,
                c.txt,2022-09-28,,
                """;
        assertThat(refusals(text, "a.txt", "b.txt", "c.txt"))
                .containsExactly(
                        "index.csv, line 2: '26.9.2022' is not a date; write it as 2022-09-26",
                        "index.csv, line 2: 'english!' is not a language; write its two letters, such as en",
                        "index.csv, line 3: '2022-02-30' is not a date; write it as 2022-09-26",
                        "index.csv, line 4: 'a.txt' is listed a second time; the first line counts; delete one",
                        "index.csv, line 5: no file 'gone.txt' in this folder; correct the name or delete the line");
        assertThat(index(text).find("c.txt").orElseThrow().published()).isEqualTo("2022-09-28");
    }

    @Test
    void aQuotationMarkThatNeverEndsDoesNotLoseTheRowsBefore() {
        String text = "file,published\na.txt,2022-09-26\nb.txt,\"2022-09-27\n";
        assertThat(index(text).find("a.txt")).isPresent();
    }

    @Test
    void anEmptyIndexSaysNothing() {
        assertThat(refusals("")).isEmpty();
        assertThat(index("").find("a.txt")).isEmpty();
    }
}
