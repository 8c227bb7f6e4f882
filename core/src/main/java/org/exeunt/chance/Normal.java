package org.exeunt.chance;

import org.apache.commons.numbers.gamma.Erfc;

/// The normal distribution: density, distribution and quantiles.
public final class Normal {
    private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Normal() {}

    /// Logarithm of the density at `x` of mean `mean` and variance `variance`.
    public static double logDensity(double x, double mean, double variance) {
        double off = x - mean;
        return -0.5 * off * off / variance - 0.5 * Math.log(variance) - LOG_ROOT_TWO_PI;
    }

    /// Chance that a standard normal stays below `z`.
    public static double below(double z) {
        return Erfc.value(-z / Math.sqrt(2)) / 2;
    }

    /// The value that a standard normal stays below with chance `p`.
    ///
    /// Acklam's rational approximation (2003); the relative error is below 1.2e-9.
    ///
    /// @param p above 0 and below 1
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a quantile's level lies between 0 and 1: " + p);
        }
        if (p < 0.02425) {
            return tail(Math.sqrt(-2 * Math.log(p)));
        }
        if (p > 1 - 0.02425) {
            return -tail(Math.sqrt(-2 * Math.log1p(-p)));
        }
        double q = p - 0.5;
        double r = q * q;
        double top = -3.969683028665376e+01;
        top = top * r + 2.209460984245205e+02;
        top = top * r - 2.759285104469687e+02;
        top = top * r + 1.383577518672690e+02;
        top = top * r - 3.066479806614716e+01;
        top = top * r + 2.506628277459239e+00;
        double bottom = -5.447609879822406e+01;
        bottom = bottom * r + 1.615858368580409e+02;
        bottom = bottom * r - 1.556989798598866e+02;
        bottom = bottom * r + 6.680131188771972e+01;
        bottom = bottom * r - 1.328068155288572e+01;
        return top * q / (bottom * r + 1);
    }

    private static double tail(double q) {
        double top = -7.784894002430293e-03;
        top = top * q - 3.223964580411365e-01;
        top = top * q - 2.400758277161838e+00;
        top = top * q - 2.549732539343734e+00;
        top = top * q + 4.374664141464968e+00;
        top = top * q + 2.938163982698783e+00;
        double bottom = 7.784695709041462e-03;
        bottom = bottom * q + 3.224671290700398e-01;
        bottom = bottom * q + 2.445134137142996e+00;
        bottom = bottom * q + 3.754408661907416e+00;
        return top / (bottom * q + 1);
    }
}
