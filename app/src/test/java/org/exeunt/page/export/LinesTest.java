package org.exeunt.page.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.Week;
import org.exeunt.flow.Flow;
import org.exeunt.forecast.Forecast;
import org.exeunt.place.Corridor;
import org.exeunt.score.Score;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void bytesOfAQuoteCountInTheRawFile() {
        var report = Week.report("a.txt", "Dès lundi – 1 240 people", Week.MONDAY);
        var line = FigureLine.of(Week.figure("f", report, "1 240 people", Amount.exactly(1240), Week.MONDAY));
        assertThat(line.startByte()).isEqualTo(15);
        assertThat(line.endByte()).isEqualTo(27);
        assertThat(line.quote()).isEqualTo("1 240 people");
        assertThat(line.reported()).isEqualTo(new BigDecimal("1240"));
    }

    @Test
    void aFigureFromATableNamesTheTableAndNoQuote() {
        var row = new Evidence.Row("counts.csv", 3, "");
        var line = FigureLine.of(Week.figure("f", row, Amount.between(10, 20), Week.MONDAY, null));
        assertThat(line.report()).isEqualTo("counts.csv");
        assertThat(line.quote()).isNull();
        assertThat(line.startByte()).isNull();
        assertThat(line.known()).isNull();
        assertThat(line.reported()).isNull();
        assertThat(line.low()).isEqualTo(new BigDecimal("10"));
    }

    @Test
    void anUnknownCountryIsAStarInFlows() {
        var flow = new Flow(
                new Corridor(List.of(), Week.WAY.destinations(), null),
                Measure.ARRIVAL,
                Population.ALL,
                List.of(new Flow.Day(Week.MONDAY, 1, 1, 1, 1, 1, List.of())));
        assertThat(FlowLine.sheet(List.of(flow)).lines().getFirst().origin()).isEqualTo("*");
    }

    @Test
    void aForecastDayHasALineForEachLevel() {
        var lines = ForecastLine.sheet(Week.bulletin().forecasts()).lines();
        assertThat(lines).hasSameSizeAs(Forecast.LEVELS);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.targetEndDate()).isEqualTo(line.referenceDate().plusDays(line.horizon()));
            assertThat(line.outputType()).isEqualTo("quantile");
        });
    }

    @Test
    void aScoreIsRelativeToTheBaselineOnTheDaysThatBothHave() {
        var lines = ScoreLine.of(List.of(
                score("exeunt", 1, 10), score("exeunt", 2, 1000), score("last-value", 1, 40), score("decay", 3, 5)));
        assertThat(lines).extracting(ScoreLine::model).containsExactly("decay", "exeunt", "last-value");
        assertThat(lines)
                .extracting(ScoreLine::relativeWis)
                .containsExactly(null, new BigDecimal("0.25"), new BigDecimal("1"));
        assertThat(lines.get(1).wis()).isEqualTo(new BigDecimal("505"));
        assertThat(lines.get(1).n()).isEqualTo(2);
    }

    private static Score score(String model, int horizon, double wis) {
        LocalDate day = Week.MONDAY;
        return new Score(model, "RUS-FIN", "arrivals per day", day, horizon, 0, wis, wis, true, true, true);
    }
}
