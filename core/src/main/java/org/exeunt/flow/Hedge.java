package org.exeunt.flow;

import org.exeunt.statement.Amount;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Quantifier;
import org.exeunt.statement.Status;

/// What the words around a number say about how exact it is.
///
/// A range of width 2h becomes a scale of h/√3, the standard deviation of a number that lies anywhere in it.
final class Hedge {
    /// Nobody rounds numbers below this.
    private static final double SMALLEST_ROUNDED = 100;

    private static final double SQRT_3 = Math.sqrt(3);

    private Hedge() {}

    /// The words alone: rounding, bounds, status and the reader's confidence, without counting noise.
    static Likelihood worded(Figure figure) {
        Amount amount = figure.amount();
        double number = amount.typical();
        double unit = unit(number);
        double least = Math.max(0.3, 0.002 * number);
        Likelihood words = switch (amount.quantifier()) {
            case EXACT -> about(number, unit / 2, figure.confidence());
            case APPROXIMATELY ->
                about(number, Math.min(number / 2, Math.max(unit, 0.05 * number)), figure.confidence());
            case MORE_THAN -> {
                double half = Math.max(least, Math.min(unit, number / 2) / 2);
                yield new Likelihood(number + half, half / SQRT_3, half, figure.confidence());
            }
            case LESS_THAN -> {
                double half = Math.max(least, Math.min(unit, number / 2) / 2);
                yield new Likelihood(Math.max(0, number - half), half, half / SQRT_3, figure.confidence());
            }
            case RANGE -> range(amount, figure.confidence());
        };
        double doubt = doubt(figure.status()) * words.centre();
        return doubt == 0 ? words : words.widened(doubt);
    }

    /// The whole likelihood of a figure: its words and counting noise.
    static Likelihood of(Figure figure) {
        Likelihood words = worded(figure);
        return words.widened(countingNoise(words.centre()));
    }

    /// Standard deviation of errors in counting: double entries, late entries, the hour at which a day is cut.
    static double countingNoise(double people) {
        return Math.sqrt(0.02 * people + Math.pow(0.003 * people, 2));
    }

    /// Unit of the last digit that is not zero: 1,000 for 98,000; 1 below 100.
    static double unit(double number) {
        if (number < SMALLEST_ROUNDED) {
            return 1;
        }
        double unit = 1;
        while (number % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit;
    }

    /// Whether it is hedged, or rounded so much that a more exact telling may exist.
    static boolean isRough(Figure figure) {
        return figure.amount().quantifier() != Quantifier.EXACT
                || figure.status() != Status.REPORTED
                || unit(figure.amount().typical()) >= 100;
    }

    private static Likelihood about(double number, double half, double confidence) {
        double scale = Math.max(0.3, half / SQRT_3);
        return new Likelihood(number, scale, scale, confidence);
    }

    private static Likelihood range(Amount amount, double confidence) {
        double low = amount.low() == null ? 0 : amount.low();
        double high = amount.high() == null ? low : amount.high();
        double centre = low > 0 ? Math.sqrt(low * high) : high / 2;
        double least = Math.max(0.3, 0.01 * centre);
        return new Likelihood(
                centre,
                Math.max(least, (centre - low) / SQRT_3),
                Math.max(least, (high - centre) / SQRT_3),
                confidence);
    }

    private static double doubt(Status status) {
        return switch (status) {
            case REPORTED -> 0;
            case ESTIMATED -> 0.15;
            case RUMOURED -> 0.4;
            case PLANNED, DENIED -> throw new IllegalArgumentException(status + " figures say nothing about flows");
        };
    }
}
