package org.exeunt.statement;

import java.time.LocalDate;
import org.exeunt.place.Corridor;
import org.exeunt.place.Period;
import org.jspecify.annotations.Nullable;

/// A stated number about movement, with the words that state it.
///
/// Field names and enumerations follow IDMC Helix where it has them.
///
/// @param id see [Statement#id()]
/// @param countId the one independent counting behind all copies of this figure
/// @param amount the number and its hedge
/// @param unit what is counted
/// @param measure what is measured
/// @param corridor from where to where, over which crossing
/// @param population who is counted
/// @param group the report's words for who; null if it has none
/// @param period the days it speaks of
/// @param hours length of the counting window where it is not whole days; null otherwise
/// @param aggregation how the number relates to the period
/// @param status how firmly it is stated
/// @param source who the report says the number comes from; null where the report says it in its own voice
/// @param evidence what it rests on
/// @param confidence see [Statement#confidence()]
/// @param known see [Statement#known()]
public record Figure(
        String id,
        String countId,
        Amount amount,
        Unit unit,
        Measure measure,
        Corridor corridor,
        Population population,
        @Nullable String group,
        Period period,
        @Nullable Double hours,
        Aggregation aggregation,
        Status status,
        @Nullable String source,
        Evidence evidence,
        double confidence,
        @Nullable LocalDate known)
        implements Statement {
    /// @throws IllegalArgumentException if the number does not stand in the quote, or the fields contradict each other
    public Figure {
        if (id.isBlank() || countId.isBlank()) {
            throw new IllegalArgumentException("a figure needs an id and a count");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
        if (hours != null && !(hours > 0)) {
            throw new IllegalArgumentException("a counting window lasts more than 0 hours: " + hours);
        }
        if (measure.isLevel() != (aggregation == Aggregation.STOCK)) {
            throw new IllegalArgumentException("a " + measure + " can't be aggregated as " + aggregation);
        }
        if (evidence instanceof Evidence.Quote quote
                && !Numbers.standIn(quote.quote().text(), amount)) {
            throw new IllegalArgumentException(
                    "the quote '" + quote.quote().text() + "' does not hold the number " + amount);
        }
    }

    /// The same figure with another status.
    public Figure withStatus(Status status) {
        return new Figure(
                id,
                countId,
                amount,
                unit,
                measure,
                corridor,
                population,
                group,
                period,
                hours,
                aggregation,
                status,
                source,
                evidence,
                confidence,
                known);
    }

    /// The same figure as a telling of this count.
    public Figure ofCount(String countId) {
        return new Figure(
                id,
                countId,
                amount,
                unit,
                measure,
                corridor,
                population,
                group,
                period,
                hours,
                aggregation,
                status,
                source,
                evidence,
                confidence,
                known);
    }
}
