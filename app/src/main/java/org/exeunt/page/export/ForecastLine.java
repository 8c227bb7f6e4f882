package org.exeunt.page.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exeunt.forecast.Forecast;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// One quantile of one forecast day, as a line of `forecast.csv`: the columns of a hubverse model output file after
/// one that names the model.
///
/// @param horizon days from the reference date to the target day
/// @param outputType always `quantile`
/// @param outputTypeId the quantile's level
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ForecastLine(
        String model,
        LocalDate referenceDate,
        String target,
        int horizon,
        String location,
        LocalDate targetEndDate,
        String outputType,
        BigDecimal outputTypeId,
        BigDecimal value) {
    static final List<String> BRIEF =
            List.of("model", "target", "location", "horizon", "target_end_date", "output_type_id", "value");

    /// All quantiles of all forecasts as a sheet.
    public static Sheet<ForecastLine> sheet(List<Forecast> forecasts) {
        return new Sheet<>(
                ForecastLine.class,
                BRIEF,
                forecasts.stream().flatMap(ForecastLine::lines).toList());
    }

    private static Stream<ForecastLine> lines(Forecast forecast) {
        return forecast.days().stream()
                .flatMap(day -> IntStream.range(0, Forecast.LEVELS.size())
                        .mapToObj(i -> new ForecastLine(
                                forecast.model(),
                                forecast.referenceDate(),
                                forecast.target(),
                                day.horizonDays(),
                                forecast.location(),
                                forecast.referenceDate().plusDays(day.horizonDays()),
                                "quantile",
                                Decimals.rounded(Forecast.LEVELS.get(i)),
                                Decimals.rounded(day.quantiles().get(i)))));
    }
}
