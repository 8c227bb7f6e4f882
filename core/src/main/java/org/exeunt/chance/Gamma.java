package org.exeunt.chance;

import java.util.random.RandomGenerator;

/// Gamma draws: rejection by Marsaglia and Tsang (2000), with their power for shapes below 1.
public final class Gamma {
    private Gamma() {}

    /// One draw of mean `shape`.
    ///
    /// @param shape above 0
    public static double draw(RandomGenerator random, double shape) {
        if (!(shape > 0)) {
            throw new IllegalArgumentException("a gamma's shape lies above 0: " + shape);
        }
        if (shape < 1) {
            return draw(random, shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            if (v <= 0) {
                continue;
            }
            v = v * v * v;
            double u = 1 - random.nextDouble();
            if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /// A factor of mean 1 whose standard deviation is `cv`; 1 if `cv` is 0.
    public static double factor(RandomGenerator random, double cv) {
        if (cv <= 0) {
            return 1;
        }
        double shape = 1 / (cv * cv);
        return draw(random, shape) / shape;
    }
}
