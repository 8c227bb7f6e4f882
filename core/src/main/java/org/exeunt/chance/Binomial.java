package org.exeunt.chance;

import java.util.random.RandomGenerator;

/// How many of `n` people do what each does with chance `p`.
///
/// Exact, and its cost does not grow with `n`: transformed rejection with squeeze (BTRS; Hörmann 1993, "The generation
/// of
/// binomial random variates") where `n·p` is 10 or more, inversion below. Holds for `n` up to 10^9 and any `p`.
public final class Binomial {
    private static final double INVERSION_BELOW = 10;

    private Binomial() {}

    /// One draw.
    ///
    /// @param n trials, at least 0
    /// @param p chance of each, from 0 to 1
    /// @return from 0 to `n`
    public static long draw(RandomGenerator random, long n, double p) {
        if (n < 0 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("no binomial of n=" + n + " and p=" + p);
        }
        if (n == 0 || p == 0) {
            return 0;
        }
        if (p > 0.5) {
            return n - draw(random, n, 1 - p);
        }
        return n * p < INVERSION_BELOW ? invert(random, n, p) : btrs(random, n, p);
    }

    private static long invert(RandomGenerator random, long n, double p) {
        double odds = p / (1 - p);
        while (true) {
            double chance = Math.exp(n * Math.log1p(-p));
            double u = random.nextDouble();
            for (long k = 0; k <= n && chance > 0; k++) {
                if (u < chance) {
                    return k;
                }
                u -= chance;
                chance *= odds * (n - k) / (k + 1);
            }
        }
    }

    private static long btrs(RandomGenerator random, long n, double p) {
        double deviation = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double centre = n * p + 0.5;
        double accepted = 0.92 - 4.2 / b;
        double alpha = (2.83 + 5.1 / b) * deviation;
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            long k = (long) Math.floor((2 * a / us + b) * u + centre);
            if (us >= 0.07 && v <= accepted) {
                return k;
            }
            if (k < 0 || k > n) {
                continue;
            }
            if (Math.log(v * alpha / (a / (us * us) + b)) <= logRatioToMode(n, p, k)) {
                return k;
            }
        }
    }

    /// Logarithm of the chance of `k` over that of the mode, without subtracting large logarithms of factorials.
    private static double logRatioToMode(long n, double p, long k) {
        double odds = p / (1 - p);
        long mode = (long) Math.floor((n + 1) * p);
        return (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1)))
                + (n + 1) * Math.log1p((double) (k - mode) / (n - k + 1))
                + (k + 0.5) * Math.log(odds * (n - k + 1) / (k + 1))
                + stirling(mode)
                + stirling(n - mode)
                - stirling(k)
                - stirling(n - k);
    }

    /// What Stirling's formula for `log k!` around `k + 1` leaves out.
    static double stirling(long k) {
        if (k < STIRLING.length) {
            return STIRLING[(int) k];
        }
        double inverse = 1.0 / (k + 1);
        double square = inverse * inverse;
        return (1.0 / 12 - (1.0 / 360 - square / 1260) * square) * inverse;
    }

    private static final double[] STIRLING = {
        0.0810614667953272,
        0.0413406959554092,
        0.0276779256849983,
        0.0207906721037650,
        0.0166446911898211,
        0.0138761288230707,
        0.0118967099458917,
        0.0104112652619720,
        0.0092554621827127,
        0.0083305634333631
    };
}
