package org.exeunt.forecast;

import java.util.List;

/// A simple forecast of a daily series, to be beaten: log people per day are normal around a course.
sealed interface Baseline permits LastValue, ExponentialDecay, Ets {
    /// All of them.
    List<Baseline> ALL = List.of(new LastValue(), new ExponentialDecay(), new Ets());

    /// Standard deviation of the log that is assumed where there are no past errors to learn from.
    double USUAL_ERROR = 0.3;

    /// How many past errors the assumed one counts for.
    double USUAL_COUNTS = 3;

    /// No forecast is ever surer than this.
    double LEAST_ERROR = 0.05;

    String name();

    /// Log people per day on the coming days.
    ///
    /// @param log of people per day on past days without gaps, at least one
    /// @param days how many to come
    List<Outlook> outlook(double[] log, int days);

    /// One day to come.
    ///
    /// @param mean of log people per day
    /// @param deviation standard deviation of it
    record Outlook(double mean, double deviation) {}

    /// The standard deviation of errors of which the squares add up to this, leaning on the usual one where there are
    /// few.
    static double deviation(double squares, double count) {
        double variance = (squares + USUAL_COUNTS * USUAL_ERROR * USUAL_ERROR) / (count + USUAL_COUNTS);
        return Math.max(LEAST_ERROR, Math.sqrt(variance));
    }
}
