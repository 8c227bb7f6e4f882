package org.exeunt;

import java.time.LocalDate;
import org.exeunt.forecast.ForecastSettings;

/// What a run is asked to do.
///
/// @param seed of all random draws
/// @param asOf only what was known by the end of this day is used
/// @param members simulated courses of events
/// @param horizonDays days ahead that are forecast
public record Settings(long seed, LocalDate asOf, int members, int horizonDays) {
    /// The part that forecasts depend on.
    public ForecastSettings forecast() {
        return new ForecastSettings(seed, members, horizonDays, asOf);
    }
}
