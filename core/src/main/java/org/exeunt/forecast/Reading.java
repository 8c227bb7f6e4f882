package org.exeunt.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.exeunt.chance.Normal;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Status;

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
    private static final double OPEN_END = 0.35;

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

    /// What an amount says, firmly or less so, of a window for which it holds `times`.
    static Reading of(LocalDate first, LocalDate last, Amount amount, Status status, double times) {
        double doubt = switch (status) {
            case REPORTED -> 1;
            case ESTIMATED -> 2;
            case RUMOURED, PLANNED, DENIED -> 4;
        };
        double typical = amount.typical();
        double unit = unit(typical);
        double counting = 1 / (typical + 0.5);
        double rounding = typical > 0 ? unit / typical : 0;
        double firm = doubt * Math.sqrt(counting + rounding * rounding / 12);
        return switch (amount.quantifier()) {
            case EXACT -> of(first, last, typical * times, firm);
            case APPROXIMATELY ->
                of(first, last, typical * times, doubt * Math.max(0.05, Math.hypot(rounding / 2, firm)));
            case MORE_THAN ->
                new Reading(
                        first,
                        last,
                        typical * times,
                        typical * times,
                        Math.max(0.02, firm),
                        doubt * Math.max(OPEN_END / 2, rounding));
            case LESS_THAN ->
                new Reading(
                        first,
                        last,
                        typical * times,
                        typical * times,
                        doubt * Math.max(OPEN_END, rounding),
                        Math.max(0.02, firm));
            case RANGE -> {
                double from = amount.low() == null ? typical : amount.low();
                double to = amount.high() == null ? typical : amount.high();
                yield new Reading(first, last, from * times, to * times, doubt * 0.1, doubt * 0.1);
            }
        };
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

    /// The place of the last digit that is not zero: 1000 for 8000, 1 for 9642.
    static double unit(double number) {
        long whole = Math.round(number);
        if (whole == 0) {
            return 1;
        }
        long unit = 1;
        while (whole % 10 == 0) {
            whole /= 10;
            unit *= 10;
        }
        return unit;
    }

    /// Standard deviations of what lies between two levels of a normal's central band.
    static double deviation(double low90, double high90) {
        return (Math.log(high90 + 0.5) - Math.log(low90 + 0.5)) / (2 * Normal.quantile(0.95));
    }
}
