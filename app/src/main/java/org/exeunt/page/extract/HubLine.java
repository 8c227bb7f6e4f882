package org.exeunt.page.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.exeunt.page.export.ForecastLine;

/// One quantile in a hubverse model output file, with its columns and no others.
public record HubLine(
        LocalDate referenceDate,
        String target,
        int horizon,
        String location,
        LocalDate targetEndDate,
        String outputType,
        BigDecimal outputTypeId,
        BigDecimal value) {
    static HubLine of(ForecastLine line) {
        return new HubLine(
                line.referenceDate(),
                line.target(),
                line.horizon(),
                line.location(),
                line.targetEndDate(),
                line.outputType(),
                line.outputTypeId(),
                line.value());
    }
}
