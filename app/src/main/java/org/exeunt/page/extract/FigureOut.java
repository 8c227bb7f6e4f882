package org.exeunt.page.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.page.export.FigureLine;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.exeunt.statement.Quantifier;
import org.exeunt.statement.Status;
import org.exeunt.statement.Unit;
import org.jspecify.annotations.Nullable;

/// A figure as it is exported: its line and who printed it. Where it is hidden, its numbers and the
/// words that hold them are null.
public record FigureOut(
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
        @Nullable Integer endByte,
        @Nullable String publisher,
        @Nullable String hidden) {
    static FigureOut of(FigureLine line, @Nullable String publisher, boolean hide) {
        return new FigureOut(
                line.id(),
                line.countId(),
                line.report(),
                hide ? null : line.quote(),
                hide ? null : line.reported(),
                hide ? null : line.low(),
                hide ? null : line.high(),
                line.quantifier(),
                line.unit(),
                line.measure(),
                line.origin(),
                line.destination(),
                line.crossing(),
                line.group(),
                line.periodStart(),
                line.periodEnd(),
                line.hours(),
                line.aggregation(),
                line.status(),
                line.source(),
                line.population(),
                line.confidence(),
                line.known(),
                hide ? null : line.startByte(),
                hide ? null : line.endByte(),
                publisher,
                hide ? SmallCounts.MARK : null);
    }
}
