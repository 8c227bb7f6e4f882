package org.exeunt.simulation.flee.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/// What was counted: one series in all and one a camp, in the order of `data_layout.csv`.
///
/// @param series by name; the first is the total
/// @param startEmpty whether the counts of the first day are taken off
/// @param totalOnDay0 whether the first day's sum holds the total as well, as in Flee
public record Counts(Map<String, CountSeries> series, boolean startEmpty, boolean totalOnDay0) {
    public Counts {
        series = new LinkedHashMap<>(series);
    }

    /// The first day's count, before anything is taken off; empty for a name that has none.
    public OptionalLong onDay0(String name) {
        CountSeries found = series.get(name);
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.at(0));
    }

    public boolean has(String name) {
        return series.containsKey(name);
    }

    /// The count of a day.
    public long at(String name, int day) {
        CountSeries found = series.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no counts of " + name);
        }
        return found.at(day) - (startEmpty ? found.at(0) : 0);
    }

    /// How many more there are than the day before; on day 0, how many there are.
    public long increase(int day, boolean sumFromCamps) {
        if (day == 0 && startEmpty) {
            return 0;
        }
        long sum = 0;
        boolean total = true;
        for (CountSeries one : series.values()) {
            boolean counts = sumFromCamps ? !total || (day == 0 && totalOnDay0) : total;
            if (counts) {
                sum += day == 0 ? one.at(0) : one.at(day) - one.at(day - 1);
            }
            total = false;
        }
        return sum;
    }
}
