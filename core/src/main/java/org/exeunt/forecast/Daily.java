package org.exeunt.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What all single-number figures of one day say together, on the log scale.
///
/// @param log of the people that day
/// @param variance of it; more where the figures contradict each other
record Daily(double log, double variance) {
    /// Null if no figure is about this day alone.
    static @Nullable Daily of(Course course, int day) {
        LocalDate date = course.first().plusDays(day);
        double precision = 0;
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (Reading reading : course.readings()) {
            if (reading.isDaily() && reading.last().equals(date)) {
                double log = Math.log(reading.low() + 0.5);
                double weight = 1 / (reading.below() * reading.below());
                precision += weight;
                sum += weight * log;
                squares += weight * log * log;
                count++;
            }
        }
        if (count == 0) {
            return null;
        }
        double mean = sum / precision;
        double between = Math.max(0, squares / precision - mean * mean);
        return new Daily(mean, 1 / precision + between);
    }
}
