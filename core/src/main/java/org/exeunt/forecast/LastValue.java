package org.exeunt.forecast;

import java.util.ArrayList;
import java.util.List;

/// Tomorrow is like today: a random walk from the last value, as wide as past steps from day to day.
record LastValue() implements Baseline {
    @Override
    public String name() {
        return "last-value";
    }

    @Override
    public List<Outlook> outlook(double[] log, int days) {
        double squares = 0;
        for (int i = 1; i < log.length; i++) {
            squares += (log[i] - log[i - 1]) * (log[i] - log[i - 1]);
        }
        double deviation = Baseline.deviation(squares, log.length - 1.0);
        List<Outlook> outlook = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            outlook.add(new Outlook(log[log.length - 1], deviation * Math.sqrt(day)));
        }
        return outlook;
    }
}
