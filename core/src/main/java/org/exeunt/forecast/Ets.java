package org.exeunt.forecast;

import java.util.ArrayList;
import java.util.List;

/// Exponential smoothing with additive errors and a damped additive trend, ETS(A,Ad,N) of Hyndman et al. (2008), on
/// logs.
///
/// The smoothing constants are those of a grid with the least squared one-step errors; the damping is 0.8, and
/// there is no trend before there are ten days to see one in.
record Ets() implements Baseline {
    private static final double DAMPING = 0.8;
    private static final int LEAST_DAYS_FOR_TREND = 10;

    private record Fit(double alpha, double beta, double level, double trend, double squares) {}

    @Override
    public String name() {
        return "ets";
    }

    @Override
    public List<Outlook> outlook(double[] log, int days) {
        Fit best = fit(log, 0.5, 0);
        for (int a = 1; a <= 10 && log.length > 3; a++) {
            for (int b = 0; b <= (log.length < LEAST_DAYS_FOR_TREND ? 0 : 2); b++) {
                Fit fit = fit(log, a / 10.0, b / 10.0 * a / 10.0);
                best = fit.squares < best.squares ? fit : best;
            }
        }
        double deviation = Baseline.deviation(best.squares, log.length - 1.0);
        List<Outlook> outlook = new ArrayList<>();
        double mean = best.level;
        double damped = 0;
        double sum = 1;
        for (int day = 1; day <= days; day++) {
            damped = DAMPING * (damped + 1);
            mean = best.level + damped * best.trend;
            outlook.add(new Outlook(mean, deviation * Math.sqrt(sum)));
            double gain = best.alpha + best.beta * damped;
            sum += gain * gain;
        }
        return outlook;
    }

    private static Fit fit(double[] log, double alpha, double beta) {
        double level = log[0];
        double trend = 0;
        double squares = 0;
        for (int i = 1; i < log.length; i++) {
            double predicted = level + DAMPING * trend;
            double error = log[i] - predicted;
            level = predicted + alpha * error;
            trend = DAMPING * trend + beta * error;
            squares += error * error;
        }
        return new Fit(alpha, beta, level, trend, squares);
    }
}
