package org.exeunt.simulation.flee.input;

import java.util.Arrays;

/// Counts at some days, linear in between, constant before the first and after the last.
final class CountSeries {
    private final double[] days;
    private final double[] counts;

    /// @param days since the start of the simulation, rising; may be below 0
    /// @param counts one a day; people, or fractions of them after corrections
    CountSeries(double[] days, double[] counts) {
        this.days = days;
        this.counts = counts;
    }

    /// The count in a row.
    double count(int row) {
        return counts[row];
    }

    /// The count of a day, cut to whole people as Flee does.
    long at(int day) {
        return (long) exactly(day);
    }

    private double exactly(double day) {
        if (day <= days[0]) {
            return counts[0];
        }
        for (int i = 1; i < days.length; i++) {
            if (day < days[i]) {
                double fraction = (day - days[i - 1]) / (days[i] - days[i - 1]);
                return counts[i - 1] + fraction * (counts[i] - counts[i - 1]);
            }
        }
        return counts[counts.length - 1];
    }

    /// The sum of two series, at all days of either.
    CountSeries plus(CountSeries other) {
        double[] all = Arrays.copyOf(days, days.length + other.days.length);
        System.arraycopy(other.days, 0, all, days.length, other.days.length);
        double[] both = Arrays.stream(all).sorted().distinct().toArray();
        double[] sums = Arrays.stream(both)
                .map(day -> exactly(day) + other.exactly(day))
                .toArray();
        return new CountSeries(both, sums);
    }

    /// The sum as Flee makes it: nothing is interpolated, and the days end where those of the other end.
    CountSeries plusAsFlee(CountSeries other) {
        double[] sumDays = new double[days.length + 2 * other.days.length];
        double[] sums = new double[sumDays.length];
        int size = 0;
        int at = 0;
        double last = 0;
        for (int j = 0; j < other.days.length; j++) {
            double day = other.days[j];
            while (day > days[at]) {
                sumDays[size] = days[at];
                sums[size++] = last + counts[at];
                if (at == days.length - 1) {
                    break;
                }
                at++;
            }
            if (day <= days[at]) {
                boolean same = day == days[at];
                sumDays[size] = day;
                sums[size++] = other.counts[j] + counts[at];
                if (same && at < days.length - 1) {
                    at++;
                }
                last = other.counts[j];
            }
        }
        return new CountSeries(Arrays.copyOf(sumDays, size), Arrays.copyOf(sums, size));
    }

    /// Index of the row of a day; -1 if there is none.
    int indexOf(long day) {
        for (int i = 0; i < days.length; i++) {
            if ((long) days[i] == day) {
                return i;
            }
        }
        return -1;
    }

    /// This with all rows before `row` scaled so that the one just before it meets it.
    CountSeries correctedBefore(int row) {
        double[] corrected = counts.clone();
        double factor = counts[row] / counts[row - 1];
        for (int i = 0; i < row; i++) {
            corrected[i] *= factor;
        }
        return new CountSeries(days, corrected);
    }
}
