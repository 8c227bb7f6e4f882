package org.exeunt.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Quantiles of samples, type 7 of Hyndman and Fan (1996), as in R, NumPy and spreadsheets: for `n` values in order,
/// level `p` lies at position `(n - 1)·p` counted from 0, between two values in proportion.
public final class Quantiles {
    private Quantiles() {}

    /// The quantile at one level.
    ///
    /// @param sorted values in rising order, at least one
    /// @param level from 0 to 1
    public static double of(double[] sorted, double level) {
        if (sorted.length == 0 || !(level >= 0 && level <= 1)) {
            throw new IllegalArgumentException("no quantile at " + level + " of " + sorted.length + " values");
        }
        double position = (sorted.length - 1) * level;
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /// The quantiles at several levels of values in any order, which stay as they are.
    public static List<Double> of(double[] values, List<Double> levels) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        List<Double> quantiles = new ArrayList<>(levels.size());
        for (double level : levels) {
            quantiles.add(of(sorted, level));
        }
        return quantiles;
    }
}
