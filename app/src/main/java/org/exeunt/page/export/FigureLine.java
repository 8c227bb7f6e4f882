package org.exeunt.page.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Country;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.exeunt.statement.Quantifier;
import org.exeunt.statement.Status;
import org.exeunt.statement.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A figure as a line of `figures.jsonl`. Fields as in [Figure]; null where nothing is stated.
///
/// @param report name of the report, or of the table that holds it
/// @param quote the number's words; null if the figure does not rest on words
/// @param startByte first byte of the quote in the raw document; null without a quote
/// @param endByte first byte behind the quote
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FigureLine(
        String id,
        String countId,
        @Nullable String report,
        @Nullable String quote,
        @Nullable BigDecimal reported,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Quantifier quantifier,
        Unit unit,
        Measure measure,
        List<String> origin,
        List<String> destination,
        @Nullable String crossing,
        @Nullable String group,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable BigDecimal hours,
        Aggregation aggregation,
        Status status,
        @Nullable String source,
        Population population,
        BigDecimal confidence,
        @Nullable LocalDate known,
        @Nullable Integer startByte,
        @Nullable Integer endByte) {
    static final List<String> BRIEF = List.of(
            "report",
            "quote",
            "reported",
            "unit",
            "measure",
            "origin",
            "destination",
            "period_start",
            "period_end",
            "aggregation",
            "status",
            "source");

    /// The line of this figure.
    public static FigureLine of(Figure figure) {
        Spot spot = Spot.of(figure.evidence());
        return new FigureLine(
                figure.id(),
                figure.countId(),
                spot.report(),
                spot.quote(),
                Decimals.exact(figure.amount().reported()),
                Decimals.exact(figure.amount().low()),
                Decimals.exact(figure.amount().high()),
                figure.amount().quantifier(),
                figure.unit(),
                figure.measure(),
                codes(figure.corridor().origins()),
                codes(figure.corridor().destinations()),
                figure.corridor().crossing(),
                figure.group(),
                figure.period().start(),
                figure.period().end(),
                Decimals.exact(figure.hours()),
                figure.aggregation(),
                figure.status(),
                figure.source(),
                figure.population(),
                Decimals.rounded(figure.confidence()),
                figure.known(),
                spot.startByte(),
                spot.endByte());
    }

    /// All figures as a sheet.
    public static Sheet<FigureLine> sheet(List<Figure> figures) {
        return new Sheet<>(
                FigureLine.class, BRIEF, figures.stream().map(FigureLine::of).toList());
    }

    static List<String> codes(List<Country> countries) {
        return countries.stream().map(Country::code).toList();
    }

    /// Where a statement stands.
    record Spot(
            @Nullable String report,
            @Nullable String quote,
            @Nullable Integer startByte,
            @Nullable Integer endByte) {
        static Spot of(Evidence evidence) {
            return switch (evidence) {
                case Evidence.Quote words ->
                    new Spot(
                            words.quote().report().name(),
                            words.quote().text(),
                            words.quote().startByte(),
                            words.quote().endByte());
                case Evidence.Row row -> new Spot(row.file(), null, null, null);
                case Evidence.Review review -> new Spot(null, null, null, null);
            };
        }
    }
}
