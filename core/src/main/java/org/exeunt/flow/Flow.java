package org.exeunt.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Mode;
import org.exeunt.statement.Population;

/// People per day on a corridor, for a measure and a population, with its uncertainty and the figures behind it.
///
/// NET is entries minus exits and may lie below 0; STOCK is a level at the end of each day, not people per day.
///
/// @param corridor one origin and one destination where both are known, perhaps one crossing
/// @param measure ARRIVAL, DEPARTURE, RETURN, CROSSING, NET, STOCK, TURNED_BACK, …
/// @param population who is counted
/// @param mode how they travel
/// @param days in order, without gaps
public record Flow(Corridor corridor, Measure measure, Population population, Mode mode, List<Day> days) {
    public Flow {
        days = List.copyOf(days);
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).date().equals(days.get(i - 1).date().plusDays(1))) {
                throw new IllegalArgumentException("the days of a flow follow each other: "
                        + days.get(i - 1).date() + ", " + days.get(i).date());
            }
        }
    }

    /// A flow of people of all modes.
    public Flow(Corridor corridor, Measure measure, Population population, List<Day> days) {
        this(corridor, measure, population, Mode.ANY, days);
    }

    /// Which flow it is.
    public FlowKey key() {
        return new FlowKey(corridor, measure, population, mode);
    }

    /// The same flow with these days.
    Flow with(List<Day> others) {
        return new Flow(corridor, measure, population, mode, others);
    }

    /// The day of this date.
    public Optional<Day> on(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /// One day of a flow.
    ///
    /// @param date civil day of the place where people are counted
    /// @param median people per day; of a STOCK people
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
