package org.exeunt.forecast;

import java.time.LocalDate;
import java.util.List;

/// What is expected of one target at one place, day by day, in the terms of forecast hubs (hubverse).
///
/// @param model name of the model, `exeunt` or that of a baseline
/// @param location as [org.exeunt.place.Corridor#location()] writes it
/// @param target `arrivals per day`, `cumulative arrivals since reference date`, `people waiting` or `waiting hours`
/// @param referenceDate the day as of which it was made
/// @param days in order of the target day; horizons ≤ 0 are days between the last data and the reference date
public record Forecast(String model, String location, String target, LocalDate referenceDate, List<Day> days) {
    /// The 23 quantile levels of forecast hubs.
    public static final List<Double> LEVELS = List.of(
            0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85,
            0.9, 0.95, 0.975, 0.99);

    public Forecast {
        days = List.copyOf(days);
    }

    /// One day of a forecast.
    ///
    /// @param horizonDays days from the reference date to the target day
    /// @param quantiles values at [#LEVELS], never falling
    public record Day(int horizonDays, List<Double> quantiles) {
        public Day {
            quantiles = List.copyOf(quantiles);
            if (quantiles.size() != LEVELS.size()) {
                throw new IllegalArgumentException("a forecast day has " + LEVELS.size() + " quantiles");
            }
            for (int i = 1; i < quantiles.size(); i++) {
                if (quantiles.get(i) < quantiles.get(i - 1)) {
                    throw new IllegalArgumentException("quantiles fall at horizon " + horizonDays);
                }
            }
        }

        /// The value at one of the [#LEVELS].
        public double at(double level) {
            return quantiles.get(LEVELS.indexOf(level));
        }
    }
}
