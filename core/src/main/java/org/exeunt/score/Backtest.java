package org.exeunt.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.exeunt.flow.Reconciliation;
import org.exeunt.forecast.ForecastSettings;
import org.exeunt.forecast.Forecaster;
import org.exeunt.simulation.Situation;
import org.exeunt.statement.Figure;

/// Forecasts again from earlier days with only what was known then, and scores them (rolling origin).
public final class Backtest {
    static final int MOST_ORIGINS = 10;
    private static final int MOST_MEMBERS = 250;

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

    /// Scores of all models from up to [#MOST_ORIGINS] days on which something new became known, the last left out.
    ///
    /// @param truth the last word on the flows
    public List<Score> run(Reconciliation truth, ForecastSettings settings) {
        List<LocalDate> days = truth.figures().stream()
                .map(Figure::known)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(day -> day.isBefore(truth.asOf()))
                .distinct()
                .sorted()
                .toList();
        List<LocalDate> origins = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_ORIGINS, days.size()); i++) {
            origins.add(days.get(i * days.size() / Math.min(MOST_ORIGINS, days.size())));
        }
        int members = Math.min(settings.members(), MOST_MEMBERS);
        return run(
                origins, new ForecastSettings(settings.seed(), members, settings.horizonDays(), truth.asOf()), truth);
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
