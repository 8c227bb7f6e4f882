package org.exeunt.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.exeunt.chance.Normal;

/// The days of one flow as mixtures of log-normals, one for each volatility that was tried.
final class FittedFlow {
    private static final int BISECTIONS = 40;
    private static final double EXACT_LOG = 1e-5;
    private static final double LEAST_LEFT = 0.02;
    private static final double[] LEVELS = {0.05, 0.25, 0.5, 0.75, 0.95};

    private final FlowKey key;
    private final LocalDate first;
    private final double[] weights;
    private final double[][] logs;
    private final double[][] deviations;
    private final double[][] correlations;
    /// Quantiles by day and level, empty before they are asked for.
    private double[][] bands = new double[0][];

    /// @param first the first day
    /// @param weights of the volatilities, adding up to 1
    /// @param logs by volatility and day
    /// @param deviations likewise, of the logs
    /// @param correlations likewise, of the logs with those of the exits on the same day, if it is one of entries
    FittedFlow(
            FlowKey key,
            LocalDate first,
            double[] weights,
            double[][] logs,
            double[][] deviations,
            double[][] correlations) {
        this.key = key;
        this.first = first;
        this.weights = weights;
        this.logs = logs;
        this.deviations = deviations;
        this.correlations = correlations;
    }

    private synchronized double[][] bands() {
        if (bands.length == 0) {
            bands = new double[days()][LEVELS.length];
            for (int day = 0; day < bands.length; day++) {
                for (int i = 0; i < LEVELS.length; i++) {
                    bands[day][i] = quantile(day, LEVELS[i]);
                }
            }
        }
        return bands;
    }

    /// Correlation with the exits on this date; 0 if nothing ties the two.
    double correlation(LocalDate date) {
        long day = ChronoUnit.DAYS.between(first, date);
        double sum = 0;
        for (int v = 0; v < weights.length && day >= 0 && day < days(); v++) {
            sum += weights[v] * correlations[v][(int) day];
        }
        return sum;
    }

    FlowKey key() {
        return key;
    }

    int days() {
        return logs[0].length;
    }

    /// Whether all of these days lie within its own.
    boolean covers(Window window) {
        return !window.first().isBefore(first) && window.last().isBefore(first.plusDays(days()));
    }

    /// People on this date at this level; 0 outside the days of the flow.
    double quantile(LocalDate date, double level) {
        long day = ChronoUnit.DAYS.between(first, date);
        if (day < 0 || day >= days()) {
            return 0;
        }
        return level == 0.5 ? bands()[(int) day][2] : quantile((int) day, level);
    }

    /// People on a day, counted from the first, at a level between 0 and 1.
    double quantile(int day, double level) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double z = Normal.quantile(level);
        for (int v = 0; v < weights.length; v++) {
            if (weights[v] > 0) {
                double at = logs[v][day] + z * deviations[v][day];
                low = Math.min(low, at);
                high = Math.max(high, at);
            }
        }
        for (int i = 0; i < BISECTIONS && high - low > EXACT_LOG; i++) {
            double middle = (low + high) / 2;
            if (below(day, middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.max(0, Math.exp((low + high) / 2) - FlowEquations.OFFSET_PEOPLE);
    }

    private double below(int day, double log) {
        double sum = 0;
        for (int v = 0; v < weights.length; v++) {
            if (weights[v] > 0) {
                sum += weights[v] * Normal.below((log - logs[v][day]) / deviations[v][day]);
            }
        }
        return sum;
    }

    /// Its dates in order.
    List<LocalDate> dates() {
        return first.datesUntil(first.plusDays(days())).toList();
    }

    /// Width of the central 90 % of a date on the log scale; infinite outside the days of the flow.
    double width(LocalDate date) {
        long day = ChronoUnit.DAYS.between(first, date);
        if (day < 0 || day >= days()) {
            return Double.POSITIVE_INFINITY;
        }
        double[] band = bands()[(int) day];
        double offset = FlowEquations.OFFSET_PEOPLE;
        return Math.log((band[LEVELS.length - 1] + offset) / (band[0] + offset));
    }

    /// With bands, and the figures that speak of each day.
    ///
    /// @param ceiling the most people that a day can have, since sums that hold it are no larger
    /// @param range what its parts and its whole let a day have
    Flow flow(
            Function<LocalDate, List<String>> figures,
            ToDoubleFunction<LocalDate> ceiling,
            Function<LocalDate, Nesting.Range> range) {
        List<Flow.Day> list = new ArrayList<>();
        for (int day = 0; day < days(); day++) {
            LocalDate date = first.plusDays(day);
            double[] band = bands(day, range.apply(date));
            double most = ceiling.applyAsDouble(date);
            double low90 = Math.min(most, band[0]);
            double low50 = Math.max(low90, Math.min(most, band[1]));
            double median = Math.max(low50, Math.min(most, band[2]));
            double high50 = Math.max(median, Math.min(most, band[3]));
            double high90 = Math.max(high50, Math.min(most, band[4]));
            list.add(new Flow.Day(date, median, low50, high50, low90, high90, figures.apply(date)));
        }
        return new Flow(key.corridor(), key.measure(), key.population(), key.mode(), list);
    }

    /// Quantiles of a day cut off outside a range. Where next to nothing would be left, the range contradicts the day,
    /// and the
    /// band is widened to hold it, too.
    private double[] bands(int day, Nesting.Range range) {
        double from = range.least() <= 0 ? 0 : below(day, log(range.least()));
        double to = range.most() == Double.POSITIVE_INFINITY ? 1 : below(day, log(range.most()));
        if (to - from < LEAST_LEFT) {
            double[] band = bands()[day].clone();
            band[0] = Math.min(band[0], range.most());
            band[LEVELS.length - 1] = Math.max(band[LEVELS.length - 1], range.least());
            return band;
        }
        if (from <= 0 && to >= 1) {
            return bands()[day];
        }
        return Arrays.stream(LEVELS)
                .map(level -> quantile(day, from + level * (to - from)))
                .toArray();
    }

    private static double log(double people) {
        return Math.log(people + FlowEquations.OFFSET_PEOPLE);
    }
}
