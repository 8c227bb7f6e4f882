package org.exeunt.page.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.exeunt.Week;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void aLineIsOneObjectWithTheColumnsOfTheTable() throws IOException {
        assertThat(Line.written(Format.JSONL, Line.of("two\nlines", List.of("x", "y")), Line.of("b")))
                .isEqualTo("""
                        {"output_type_id":"two\\nlines","low50":1200.5,"period_start":"2022-09-21","count_ids":["x","y"],"horizon":-3}
                        {"output_type_id":"b","low50":null,"period_start":null,"count_ids":[],"horizon":0}
                        """);
    }

    @Test
    void theWholeIsOneArray() throws IOException {
        JsonNode lines = MAPPER.readTree(Line.written(Format.JSON, Line.of("a"), Line.of("b")));
        assertThat(lines.isArray()).isTrue();
        assertThat(lines.valueStream().map(line -> line.path("output_type_id").asString()))
                .containsExactly("a", "b");
        assertThat(MAPPER.readTree(Line.written(Format.JSON)).isEmpty()).isTrue();
        assertThat(Line.written(Format.JSONL)).isEmpty();
    }

    @Test
    void numbersAreWrittenWithoutExponent() throws IOException {
        var line = new Line("", new BigDecimal("1E+7"), null, List.of(), 0);
        assertThat(Line.written(Format.JSONL, line)).contains("\"low50\":10000000,");
        assertThat(Line.written(Format.CSV, line)).contains(",10000000,");
        assertThat(Decimals.rounded(1e7)).hasToString("10000000");
        assertThat(Decimals.rounded(1.00004999)).hasToString("1");
        assertThat(Decimals.exact(0.1)).hasToString("0.1");
        assertThat(Decimals.exact(null)).isNull();
    }

    @Test
    void aTableHasTheSameNamesInEveryFormat() throws IOException {
        var bulletin = Week.bulletin();
        for (Sheet<?> sheet : List.of(
                FigureLine.sheet(bulletin.statements().figures()),
                PolicyLine.sheet(bulletin.statements().policies()),
                CopyLine.sheet(bulletin.intake().copies()),
                FlowLine.sheet(bulletin.reconciliation().flows()),
                StandingLine.sheet(bulletin.reconciliation().standings()),
                RuleLine.sheet(bulletin.reconciliation().rules()),
                ForecastLine.sheet(bulletin.forecasts()),
                ScoreLine.sheet(bulletin.scores()))) {
            var out = new StringWriter();
            Format.JSONL.write(sheet, out);
            var names = sheet.columns().stream().map(Sheet.Column::name).toList();
            assertThat(names).allMatch(name -> name.matches("[a-z0-9_]+"));
            assertThat(names).containsAll(sheet.brief());
            assertThat(MAPPER.readTree(out.toString().lines().findFirst().orElseThrow())
                            .propertyNames())
                    .containsExactlyElementsOf(names);
        }
    }
}
