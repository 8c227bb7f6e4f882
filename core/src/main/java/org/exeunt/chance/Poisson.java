package org.exeunt.chance;

import java.util.random.RandomGenerator;

/// Poisson draws: inversion below a mean of 10, transformed rejection (PTRS; Hörmann 1993) from there.
///
/// With a mean that is itself [Gamma], a draw is negative binomial.
public final class Poisson {
    private Poisson() {}

    /// One draw.
    ///
    /// @param mean at least 0
    public static long draw(RandomGenerator random, double mean) {
        if (!(mean >= 0) || mean > 1e15) {
            throw new IllegalArgumentException("no Poisson of mean " + mean);
        }
        return mean < 10 ? invert(random, mean) : ptrs(random, mean);
    }

    private static long invert(RandomGenerator random, double mean) {
        while (true) {
            double chance = Math.exp(-mean);
            double u = random.nextDouble();
            for (long k = 0; chance > 0; k++) {
                if (u < chance) {
                    return k;
                }
                u -= chance;
                chance *= mean / (k + 1);
            }
        }
    }

    private static long ptrs(RandomGenerator random, double mean) {
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double accepted = 0.9277 - 3.6224 / (b - 2);
        double logMean = Math.log(mean);
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = 1 - random.nextDouble();
            double us = 0.5 - Math.abs(u);
            long k = (long) Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= accepted) {
                return k;
            }
            if (k < 0 || (us < 0.013 && v > us)) {
                continue;
            }
            double logDensity = k * logMean - mean - logFactorial(k);
            if (Math.log(v * inverseAlpha / (a / (us * us) + b)) <= logDensity) {
                return k;
            }
        }
    }

    private static double logFactorial(long k) {
        double next = k + 1.0;
        return (k + 0.5) * Math.log(next) - next + 0.5 * Math.log(2 * Math.PI) + Binomial.stirling(k);
    }
}
