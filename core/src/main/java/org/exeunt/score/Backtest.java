package org.exeunt.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exeunt.flow.Reconciliation;
import org.exeunt.forecast.ForecastSettings;
import org.exeunt.forecast.Forecaster;
import org.exeunt.simulation.Situation;

/// Forecasts again from earlier days with only what was known then, and scores them (rolling origin).
public final class Backtest {
    private final Forecaster forecaster;
    private final Function<LocalDate, Reconciliation> asOf;
    private final Function<Reconciliation, Situation> situations;

    /// @param asOf settles the flows with only what was known by the end of a day
    /// @param situations the situation that goes with them, such as [Situation#of(Reconciliation)]
    public Backtest(
            Forecaster forecaster,
            Function<LocalDate, Reconciliation> asOf,
            Function<Reconciliation, Situation> situations) {
        this.forecaster = forecaster;
        this.asOf = asOf;
        this.situations = situations;
    }

    /// Scores of all models over these origins.
    ///
    /// @param origins reference dates of the forecasts
    /// @param settings of which only the reference date changes
    /// @param truth the last word on the flows
    /// @throws IllegalArgumentException if the flows as of an origin know of later days' figures
    public List<Score> run(List<LocalDate> origins, ForecastSettings settings, Reconciliation truth) {
        Scorer scorer = new Scorer(truth);
        List<Score> scores = new ArrayList<>();
        for (LocalDate origin : origins) {
            Reconciliation known = asOf.apply(origin);
            if (known.asOf().isAfter(origin)) {
                throw new IllegalArgumentException(
                        "the flows of " + known.asOf() + " know more than was known on " + origin);
            }
            ForecastSettings then =
                    new ForecastSettings(settings.seed(), settings.members(), settings.horizonDays(), origin);
            forecaster
                    .forecast(known, situations.apply(known), then)
                    .forEach(forecast -> scores.addAll(scorer.score(forecast)));
        }
        return scores;
    }
}
