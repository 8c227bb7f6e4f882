package org.exeunt.forecast;

import java.time.LocalDate;

/// How forecasts are made.
///
/// @param seed of all random draws; the same seed gives the same forecast
/// @param members of the ensemble, at least 20
/// @param horizonDays last day ahead of the reference date, from 1
/// @param referenceDate the day as of which forecasts are made
public record ForecastSettings(long seed, int members, int horizonDays, LocalDate referenceDate) {
    public ForecastSettings {
        if (members < 20 || horizonDays < 1) {
            throw new IllegalArgumentException(
                    "a forecast needs 20 members and a day ahead, not " + members + " and " + horizonDays);
        }
    }

    /// A thousand members, 28 days ahead.
    public static ForecastSettings of(long seed, LocalDate referenceDate) {
        return new ForecastSettings(seed, 1000, 28, referenceDate);
    }
}
