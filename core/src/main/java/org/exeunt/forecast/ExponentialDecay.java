package org.exeunt.forecast;

import java.util.ArrayList;
import java.util.List;

/// What rushes in ebbs away: a straight line, never rising, through the logs of the last ten days; its slope leans to 0
/// as if it had been seen before with a standard deviation of 0.08 a day.
record ExponentialDecay() implements Baseline {
    private static final int DAYS_BACK = 10;
    private static final double LEANING = Math.pow(Baseline.USUAL_ERROR / 0.08, 2);

    @Override
    public String name() {
        return "exponential-decay";
    }

    @Override
    public List<Outlook> outlook(double[] log, int days) {
        int n = Math.min(DAYS_BACK, log.length);
        int start = log.length - n;
        double middle = (n - 1) / 2.0;
        double mean = 0;
        double across = 0;
        double along = 0;
        for (int i = 0; i < n; i++) {
            mean += log[start + i] / n;
            along += (i - middle) * (i - middle);
        }
        for (int i = 0; i < n; i++) {
            across += (i - middle) * (log[start + i] - mean);
        }
        double slope = Math.min(0, across / (along + LEANING));
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double error = log[start + i] - mean - slope * (i - middle);
            squares += error * error;
        }
        double deviation = Baseline.deviation(squares, Math.max(0.0, n - 2.0));
        List<Outlook> outlook = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            double ahead = n - 1 + day - middle;
            double unsure = 1 + 1.0 / n + ahead * ahead / (along + LEANING);
            outlook.add(new Outlook(mean + slope * ahead, deviation * Math.sqrt(unsure)));
        }
        return outlook;
    }
}
