package org.exeunt.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Reconciliation;
import org.exeunt.forecast.Forecast;
import org.exeunt.forecast.Forecaster;
import org.exeunt.forecast.Target;

/// Compares forecasts with what came: the medians of the flows as they are known now, on days that a figure speaks of
/// and
/// for which the 90 % band is at most half as wide as the median.
public final class Scorer {
    private static final double MOST_WIDTH = 0.5;
    private static final double FEW_PEOPLE = 10;

    private final Map<String, Map<LocalDate, Double>> truth = new HashMap<>();

    /// @param known the last word on the flows
    public Scorer(Reconciliation known) {
        Forecaster.flows(known).forEach((location, flow) -> {
            Map<LocalDate, Double> days = new HashMap<>();
            flow.days().stream().filter(Scorer::isKnown).forEach(day -> days.put(day.date(), day.median()));
            truth.put(location, days);
        });
    }

    /// Scores of the days ahead (horizons from 1) of a forecast of arrivals per day for which there is a truth.
    public List<Score> score(Forecast forecast) {
        List<Score> scores = new ArrayList<>();
        Map<LocalDate, Double> days = truth.getOrDefault(forecast.location(), Map.of());
        for (Forecast.Day day : forecast.days()) {
            Double came = days.get(forecast.referenceDate().plusDays(day.horizonDays()));
            if (came == null || day.horizonDays() < 1 || !forecast.target().equals(Target.ARRIVALS)) {
                continue;
            }
            scores.add(new Score(
                    forecast.model(),
                    forecast.location(),
                    forecast.target(),
                    forecast.referenceDate(),
                    day.horizonDays(),
                    came,
                    QuantileScore.wis(day, came),
                    QuantileScore.absoluteError(day, came),
                    QuantileScore.covers(day, 0.5, came),
                    QuantileScore.covers(day, 0.9, came),
                    QuantileScore.covers(day, 0.95, came)));
        }
        return scores;
    }

    private static boolean isKnown(Flow.Day day) {
        return !day.figures().isEmpty()
                && day.high90() - day.low90() <= Math.max(MOST_WIDTH * day.median(), FEW_PEOPLE);
    }
}
