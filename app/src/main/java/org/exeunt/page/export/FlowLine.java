package org.exeunt.page.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.flow.Flow;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Mode;
import org.exeunt.statement.Population;
import org.jspecify.annotations.Nullable;

/// One day of a flow, as a line of `flows.csv`. Numbers are people per day; of a STOCK, people at the end of the day.
///
/// @param origin codes of the countries left, joined by `;`, or `*` if not known
/// @param destination codes of the countries entered, likewise
/// @param figures ids of the figures that speak of the day
/// @param mode how they travel; ANY for all modes together
public record FlowLine(
        String origin,
        String destination,
        @Nullable String crossing,
        Measure measure,
        Population population,
        LocalDate date,
        BigDecimal median,
        BigDecimal low50,
        BigDecimal high50,
        BigDecimal low90,
        BigDecimal high90,
        List<String> figures,
        Mode mode) {
    static final List<String> BRIEF = List.of(
            "origin",
            "destination",
            "crossing",
            "measure",
            "population",
            "date",
            "median",
            "low50",
            "high50",
            "low90",
            "high90");

    /// All days of all flows as a sheet.
    public static Sheet<FlowLine> sheet(List<Flow> flows) {
        List<FlowLine> lines = flows.stream()
                .flatMap(flow -> flow.days().stream().map(day -> of(flow, day)))
                .toList();
        return new Sheet<>(FlowLine.class, BRIEF, lines);
    }

    private static FlowLine of(Flow flow, Flow.Day day) {
        return new FlowLine(
                Corridor.codes(flow.corridor().origins()),
                Corridor.codes(flow.corridor().destinations()),
                flow.corridor().crossing(),
                flow.measure(),
                flow.population(),
                day.date(),
                Decimals.rounded(day.median()),
                Decimals.rounded(day.low50()),
                Decimals.rounded(day.high50()),
                Decimals.rounded(day.low90()),
                Decimals.rounded(day.high90()),
                day.figures(),
                flow.mode());
    }
}
