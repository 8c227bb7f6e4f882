package org.exeunt.page.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final String HEAD = "output_type_id,low50,period_start,count_ids,horizon\n";

    @Test
    void theHeadNamesTheColumnsInSnakeCase() throws IOException {
        assertThat(Line.written(Format.CSV)).isEqualTo(HEAD);
    }

    @Test
    void listsAreJoinedAndWhatIsNotStatedIsEmpty() throws IOException {
        assertThat(Line.written(Format.CSV, Line.of("a", List.of("x", "y")), Line.of("b")))
                .isEqualTo(HEAD + "a,1200.5,2022-09-21,x;y,-3\nb,,,,0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "say \"when\"", "two\nlines", "two\r\nlines", " wide ", "", "ünï → 🚌"})
    void wordsComeBackAsTheyWere(String words) throws IOException {
        String csv = Line.written(Format.CSV, Line.of(words, List.of("x")));
        try (var rows = CsvReader.builder().ofCsvRecord(csv)) {
            assertThat(rows.stream().toList().getLast().getField(0)).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x"})
    void aFormulaIsDefused(String formula) throws IOException {
        String csv = Line.written(Format.CSV, Line.of(formula, List.of(formula)));
        try (var rows = CsvReader.builder().ofCsvRecord(csv)) {
            assertThat(rows.stream().toList().getLast().getFields()).contains("'" + formula, "'" + formula);
        }
    }

    @Test
    void aNegativeNumberIsNoFormula() throws IOException {
        var line = new Line("net", new BigDecimal("-120"), null, List.of(), -1);
        assertThat(Line.written(Format.CSV, line)).endsWith("\nnet,-120,,,-1\n");
    }
}
