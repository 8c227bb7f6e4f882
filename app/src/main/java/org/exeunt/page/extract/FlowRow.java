package org.exeunt.page.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.jspecify.annotations.Nullable;

/// One day of a flow, as it is exported. Numbers are people per day, null where they are hidden.
public record FlowRow(
        String location,
        List<String> origin,
        List<String> destination,
        @Nullable String crossing,
        Measure measure,
        Population population,
        LocalDate date,
        @Nullable BigDecimal median,
        @Nullable BigDecimal low50,
        @Nullable BigDecimal high50,
        @Nullable BigDecimal low90,
        @Nullable BigDecimal high90,
        List<String> figures,
        @Nullable String hidden) {
    /// Without its numbers.
    FlowRow hide() {
        return new FlowRow(
                location,
                origin,
                destination,
                crossing,
                measure,
                population,
                date,
                null,
                null,
                null,
                null,
                null,
                figures,
                SmallCounts.MARK);
    }
}
