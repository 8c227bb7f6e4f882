package org.exeunt.chance;

import java.util.random.RandomGenerator;

/// How `n` people spread over choices, by conditional binomials: exact, one draw a choice.
public final class Multinomial {
    private Multinomial() {}

    /// One draw, written to `counts`; nothing is allocated.
    ///
    /// @param n people, at least 0
    /// @param weights of the choices, none negative, not all 0 unless `n` is 0; they need not add up to 1
    /// @param counts filled with people per choice, adding up to `n`
    public static void draw(RandomGenerator random, long n, double[] weights, long[] counts) {
        double left = 0;
        int last = -1;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0) || weights[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("a weight can't be " + weights[i]);
            }
            if (weights[i] > 0) {
                last = i;
            }
            left += weights[i];
            counts[i] = 0;
        }
        if (n > 0 && last < 0) {
            throw new IllegalArgumentException(n + " people have no choice of a weight above 0");
        }
        long people = n;
        for (int i = 0; i < last && people > 0; i++) {
            if (weights[i] > 0) {
                counts[i] = Binomial.draw(random, people, Math.min(1, weights[i] / left));
                people -= counts[i];
                left = Math.max(left - weights[i], weights[last]);
            }
        }
        if (last >= 0) {
            counts[last] = people;
        }
    }
}
