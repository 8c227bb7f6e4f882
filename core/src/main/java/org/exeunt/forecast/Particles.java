package org.exeunt.forecast;

import java.util.Arrays;
import org.exeunt.chance.RandomStream;

/// Weighted particles of one corridor: parameters, which stay, and state, which moves on.
///
/// Parameters are kept alive by the shrinking kernel of Liu and West (2001): each resampling draws them a little
/// towards
/// their mean and adds as much noise as keeps their variance.
final class Particles {
    static final int BASE = 0;
    static final int DECAY = 1;
    static final int DRIFT = 2;
    static final int SPREAD = 3;
    static final int RETURN = 4;
    static final int OBEDIENCE = 5;
    static final int WEEKDAY = 6;
    static final int SHOCK = WEEKDAY + 7;

    private static final double SHRINK = 0.995;
    private static final int RESAMPLING = -1;

    final int count;
    /// By parameter and particle; logarithms where the parameter has to be above 0.
    final double[][] parameter;
    /// Departure of the log intensity from what shocks and weekdays explain.
    double[] departure;
    /// Its trend a day.
    double[] trend;
    /// People waiting.
    double[] queue;
    /// People who came so far.
    double[] total;
    /// People who came today; only of use within the day.
    final double[] today;
    /// Running sums of the readings that are still open, by reading and particle; empty while closed.
    final double[][] sum;
    final double[] logWeight;

    private double[] spare;
    private final int[] parent;

    Particles(int count, int shocks, int readings) {
        this.count = count;
        parameter = new double[SHOCK + shocks][count];
        departure = new double[count];
        trend = new double[count];
        queue = new double[count];
        total = new double[count];
        today = new double[count];
        sum = new double[readings][0];
        logWeight = new double[count];
        spare = new double[count];
        parent = new int[count];
    }

    /// Number of particles that would be as good if all weighed the same.
    double effective() {
        double sum = 0;
        double squares = 0;
        double most = Arrays.stream(logWeight).max().orElse(0);
        for (double log : logWeight) {
            double weight = Math.exp(log - most);
            sum += weight;
            squares += weight * weight;
        }
        return sum * sum / squares;
    }

    /// Replaces the particles by as many drawn by weight (systematically), and stirs the parameters.
    void resample(long seed, long day, int key) {
        RandomStream random = RandomStream.of(seed, RESAMPLING, day, key, RESAMPLING);
        chooseParents(random, count);
        for (int i = 0; i < parameter.length; i++) {
            parameter[i] = take(parameter[i]);
            stir(parameter[i], random);
        }
        departure = take(departure);
        trend = take(trend);
        queue = take(queue);
        total = take(total);
        for (int i = 0; i < sum.length; i++) {
            if (sum[i].length > 0) {
                sum[i] = take(sum[i]);
            }
        }
        Arrays.fill(logWeight, 0);
    }

    private void chooseParents(RandomStream random, int children) {
        double most = Arrays.stream(logWeight).max().orElse(0);
        double whole = 0;
        for (double log : logWeight) {
            whole += Math.exp(log - most);
        }
        double step = whole / children;
        double mark = random.nextDouble() * step;
        double reached = 0;
        int child = 0;
        for (int i = 0; i < count && child < children; i++) {
            reached += Math.exp(logWeight[i] - most);
            while (child < children && mark < reached) {
                parent[child++] = i;
                mark += step;
            }
        }
        while (child < children) {
            parent[child++] = count - 1;
        }
    }

    private double[] take(double[] from) {
        double[] to = spare;
        for (int i = 0; i < count; i++) {
            to[i] = from[parent[i]];
        }
        spare = from;
        return to;
    }

    private void stir(double[] values, RandomStream random) {
        double mean = 0;
        for (double value : values) {
            mean += value;
        }
        mean /= count;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double noise = Math.sqrt((1 - SHRINK * SHRINK) * squares / count);
        for (int i = 0; i < count; i++) {
            values[i] = SHRINK * values[i] + (1 - SHRINK) * mean + noise * random.nextGaussian();
        }
    }
}
