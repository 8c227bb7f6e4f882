package org.exeunt.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exeunt.chance.Normal;
import org.exeunt.chance.Quantiles;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Reconciliation;
import org.exeunt.forecast.Ensemble.Outcome;
import org.exeunt.simulation.Situation;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Mode;
import org.exeunt.statement.Population;

/// Forecasts each corridor's people per day: an ensemble weighted by the figures and run on, with simple baselines
/// beside it.
///
/// One flow a location is forecast: arrivals rather than departures, then the one with more days that figures speak of,
/// then
/// nationals rather than all. Nothing is forecast of a flow whose last figure is more than [#MOST_DAYS_WITHOUT_DATA]
/// old.
public final class Forecaster {
    public static final String MODEL = "exeunt";
    static final int MOST_DAYS_WITHOUT_DATA = 60;

    /// Forecasts for all corridors, by location, model and target.
    public List<Forecast> forecast(Reconciliation reconciliation, Situation situation, ForecastSettings settings) {
        Situation ruled = situation.under(reconciliation.rules());
        return flows(reconciliation).values().parallelStream()
                .map(flow -> forecast(reconciliation, flow, ruled, settings))
                .flatMap(List::stream)
                .toList();
    }

    /// The one flow that is forecast for each location.
    public static Map<String, Flow> flows(Reconciliation reconciliation) {
        Map<String, Flow> flows = new TreeMap<>();
        for (Flow flow : reconciliation.flows()) {
            if (isForecast(flow)) {
                flows.merge(flow.corridor().location(), flow, Forecaster::better);
            }
        }
        return flows;
    }

    private static List<Forecast> forecast(
            Reconciliation reconciliation, Flow flow, Situation situation, ForecastSettings settings) {
        LocalDate reference = settings.referenceDate();
        List<Reading> readings = Readings.of(reconciliation, flow).stream()
                .filter(reading -> !reading.last().isAfter(reference))
                .toList();
        if (readings.isEmpty()
                || readings.getLast().last().plusDays(MOST_DAYS_WITHOUT_DATA).isBefore(reference)) {
            return List.of();
        }
        Course course = Course.of(flow, readings, situation, reference.plusDays(settings.horizonDays()));
        Outcome outcome = new Ensemble(course, settings.seed(), settings.members()).runOn();
        LocalDate firstAhead = readings.getLast().last().plusDays(1);
        int firstHorizon = (int) ChronoUnit.DAYS.between(reference, firstAhead);
        String location = flow.corridor().location();
        List<Forecast> forecasts = new ArrayList<>();
        forecasts.add(new Forecast(MODEL, location, Target.ARRIVALS, reference, days(outcome.arrivals, firstHorizon)));
        forecasts.add(new Forecast(
                MODEL, location, Target.CUMULATIVE, reference, days(running(outcome.arrivals, firstHorizon), 1)));
        if (Double.isFinite(course.capacityPeoplePerDay())) {
            forecasts.add(
                    new Forecast(MODEL, location, Target.WAITING, reference, days(outcome.waiting, firstHorizon)));
        }
        double[] log = series(flow, readings.getLast().last());
        for (Baseline baseline : log.length == 0 ? List.<Baseline>of() : Baseline.ALL) {
            forecasts.add(baseline(baseline, log, course, location, reference, firstHorizon));
        }
        return forecasts;
    }

    private static boolean isForecast(Flow flow) {
        return (flow.measure() == Measure.ARRIVAL || flow.measure() == Measure.DEPARTURE)
                && flow.population() != Population.SUBSET
                && flow.mode() == Mode.ANY
                && flow.corridor().origins().size() == 1
                && flow.days().stream().anyMatch(day -> !day.figures().isEmpty());
    }

    private static Flow better(Flow one, Flow other) {
        return List.of(one, other).stream()
                .max(Comparator.comparing((Flow flow) -> flow.measure() == Measure.ARRIVAL)
                        .thenComparingLong(flow -> flow.days().stream()
                                .filter(day -> !day.figures().isEmpty())
                                .count())
                        .thenComparing(flow -> flow.population() == Population.NATIONALS))
                .orElse(one);
    }

    private static List<Forecast.Day> days(double[][] byMember, int firstHorizon) {
        List<Forecast.Day> days = new ArrayList<>();
        for (int step = 0; step < byMember[0].length; step++) {
            double[] people = new double[byMember.length];
            for (int member = 0; member < people.length; member++) {
                people[member] = byMember[member][step];
            }
            days.add(new Forecast.Day(firstHorizon + step, Quantiles.of(people, Forecast.LEVELS)));
        }
        return days;
    }

    /// Sums from the day after the reference date.
    private static double[][] running(double[][] arrivals, int firstHorizon) {
        int skipped = Math.max(0, 1 - firstHorizon);
        double[][] running = new double[arrivals.length][arrivals[0].length - skipped];
        for (int member = 0; member < arrivals.length; member++) {
            double sum = 0;
            for (int step = 0; step < running[member].length; step++) {
                sum += arrivals[member][skipped + step];
                running[member][step] = sum;
            }
        }
        return running;
    }

    /// Logs of the flow's medians up to the last day that a figure speaks of.
    private static double[] series(Flow flow, LocalDate last) {
        return flow.days().stream()
                .filter(day -> !day.date().isAfter(last))
                .mapToDouble(day -> Math.log(Math.max(0, day.median()) + 0.5))
                .toArray();
    }

    private static Forecast baseline(
            Baseline baseline, double[] log, Course course, String location, LocalDate reference, int firstHorizon) {
        List<Forecast.Day> days = new ArrayList<>();
        List<Baseline.Outlook> outlooks = baseline.outlook(log, course.days() - course.dataDays());
        for (int step = 0; step < outlooks.size(); step++) {
            Baseline.Outlook outlook = outlooks.get(step);
            List<Double> quantiles = Forecast.LEVELS.stream()
                    .map(level -> Math.exp(outlook.mean() + outlook.deviation() * Normal.quantile(level)) - 0.5)
                    .map(people -> Math.max(0, Math.min(course.people(), people)))
                    .toList();
            days.add(new Forecast.Day(firstHorizon + step, quantiles));
        }
        return new Forecast(baseline.name(), location, Target.ARRIVALS, reference, days);
    }
}
