package org.exeunt.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;

/// People per day on a corridor, for a measure and a population, with its uncertainty and the figures behind it.
///
/// @param corridor one origin and one destination where both are known, perhaps one crossing
/// @param measure ARRIVAL, DEPARTURE, RETURN, CROSSING, NET, TURNED_BACK, …
/// @param population who is counted
/// @param days in order, without gaps
public record Flow(Corridor corridor, Measure measure, Population population, List<Day> days) {
    public Flow {
        days = List.copyOf(days);
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).date().equals(days.get(i - 1).date().plusDays(1))) {
                throw new IllegalArgumentException("the days of a flow follow each other: "
                        + days.get(i - 1).date() + ", " + days.get(i).date());
            }
        }
    }

    /// The day of this date.
    public Optional<Day> on(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /// One day of a flow.
    ///
    /// @param date civil day of the place where people are counted
    /// @param median people per day
    /// @param low50 lower end of the central 50 % band
    /// @param high50 upper end of it
    /// @param low90 lower end of the central 90 % band
    /// @param high90 upper end of it
    /// @param figures ids of the figures that speak of this day
    public record Day(
            LocalDate date,
            double median,
            double low50,
            double high50,
            double low90,
            double high90,
            List<String> figures) {
        public Day {
            figures = List.copyOf(figures);
            if (!(low90 <= low50 && low50 <= median && median <= high50 && high50 <= high90)) {
                throw new IllegalArgumentException("bands are not nested on " + date + ": " + low90 + " " + low50 + " "
                        + median + " " + high50 + " " + high90);
            }
        }
    }
}
