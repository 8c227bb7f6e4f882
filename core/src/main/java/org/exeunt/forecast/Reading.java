package org.exeunt.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.exeunt.chance.Normal;

/// What a figure says about the people who moved in a window of days, as a likelihood: the one thing that the ensemble
/// knows of figures.
///
/// @param first first day
/// @param last last day
/// @param low people in the whole window: lower end of what the words allow
/// @param high upper end, the same as `low` for a single number
/// @param below standard deviation of log people below `low`
/// @param above the same above `high`; bounds without another end have a long one
record Reading(LocalDate first, LocalDate last, double low, double high, double below, double above) {
    private static final double LEAST = 0.005;

    Reading {
        if (last.isBefore(first) || !(low >= 0 && low <= high) || !(below > 0 && above > 0)) {
            throw new IllegalArgumentException(
                    "no reading of " + low + " to " + high + " from " + first + " to " + last);
        }
    }

    /// A single number of this standard deviation on the log scale.
    static Reading of(LocalDate first, LocalDate last, double people, double logDeviation) {
        double deviation = Math.max(LEAST, logDeviation);
        return new Reading(first, last, people, people, deviation, deviation);
    }

    /// Logarithm of the likelihood of this many people in the window.
    double logLikelihood(double people) {
        double log = Math.log(people + 0.5);
        double from = Math.log(low + 0.5);
        double to = Math.log(high + 0.5);
        if (log < from) {
            return soft(log - from, below);
        }
        return log > to ? soft(log - to, above) : 0;
    }

    /// A normal with a broader one under it, so that no figure can rule out everything.
    private static double soft(double off, double deviation) {
        double near = -0.5 * off * off / (deviation * deviation);
        double wide = deviation + 1;
        double far = -0.5 * off * off / (wide * wide) + Math.log(deviation / wide);
        return Math.log(0.97 * Math.exp(near) + 0.03 * Math.exp(far));
    }

    /// Whether it is one number about one day.
    boolean isDaily() {
        return first.equals(last) && low == high && below == above;
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    double peoplePerDay() {
        return (low + high) / 2 / days();
    }

    /// Standard deviations of what lies between two levels of a normal's central band.
    static double deviation(double low90, double high90) {
        return (Math.log(high90 + 0.5) - Math.log(low90 + 0.5)) / (2 * Normal.quantile(0.95));
    }
}
