package org.exeunt.statement;

import org.jspecify.annotations.Nullable;

/// A number as stated, with the bounds that its words allow.
///
/// @param reported the number itself; null for a range given only by its bounds
/// @param low lower bound, inclusive; null if the words set none
/// @param high upper bound, inclusive; null if the words set none
/// @param quantifier how it is hedged; EXACT and APPROXIMATELY have no bounds
public record Amount(
        @Nullable Double reported,
        @Nullable Double low,
        @Nullable Double high,
        Quantifier quantifier) {
    public Amount {
        boolean fits = switch (quantifier) {
            case EXACT, APPROXIMATELY -> reported != null && low == null && high == null;
            case MORE_THAN -> reported != null && low != null && high == null;
            case LESS_THAN -> reported != null && low == null && high != null;
            case RANGE -> low != null && high != null && low <= high;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "an amount can't be " + quantifier + " with " + reported + " in [" + low + ", " + high + "]");
        }
        if (negative(reported) || negative(low) || negative(high)) {
            throw new IllegalArgumentException("an amount can't be negative: " + reported + ", " + low + ", " + high);
        }
    }

    public static Amount exactly(double number) {
        return new Amount(number, null, null, Quantifier.EXACT);
    }

    public static Amount about(double number) {
        return new Amount(number, null, null, Quantifier.APPROXIMATELY);
    }

    public static Amount moreThan(double number) {
        return new Amount(number, number, null, Quantifier.MORE_THAN);
    }

    public static Amount lessThan(double number) {
        return new Amount(number, null, number, Quantifier.LESS_THAN);
    }

    public static Amount between(double low, double high) {
        return new Amount(null, low, high, Quantifier.RANGE);
    }

    /// One number that stands for the amount: the number itself, or the middle of its range.
    public double typical() {
        return reported != null ? reported : (bound(low) + bound(high)) / 2;
    }

    /// The same amount in a unit that is this many times smaller.
    public Amount times(double factor) {
        return new Amount(scaled(reported, factor), scaled(low, factor), scaled(high, factor), quantifier);
    }

    private static @Nullable Double scaled(@Nullable Double number, double factor) {
        return number == null ? null : (Double) (Math.round(number * factor * 1e9) / 1e9);
    }

    private static double bound(@Nullable Double bound) {
        return bound == null ? 0 : bound;
    }

    private static boolean negative(@Nullable Double number) {
        return number != null && !(number >= 0);
    }
}
