package org.exeunt.simulation.flee.input;

/// Where Flee's code does something else than its manual says. `--as-flee` copies all of them.
public enum Flaw {
    /// Forced redirection has no effect, and the value 1 adds the road twice.
    REDIRECTION("forced redirection has no effect; value 1 adds the road twice"),

    /// Rows `link` in `closures.csv` close nothing: names are compared by identity.
    LINKS("rows 'link' of closures.csv close nothing"),

    /// Only the intensity at the onset of a conflict counts.
    INTENSITY("changes of intensity after the onset of a conflict are ignored"),

    /// `stay_close_to_home` takes latitudes for longitudes.
    DEGREES("latitude and longitude are swapped in great circles"),

    /// People of the first day stand in the camps and are taken off their capacities.
    CAPACITY("people of day 0 are placed in the camps and also taken off their capacities"),

    /// The printed date is that of the next day.
    DATE("the printed date is a day late"),

    /// The first day's sum of camps holds the total as well.
    TOTAL("day 0 of the raw count adds the total to the camps"),

    /// Several files of one camp are added without interpolation between their days.
    SUMS("several files of one camp are added without interpolation"),

    /// The decay of conflicts at spawning is that of the day before.
    DECAY("the decay of conflicts at spawning is a day late"),

    /// Awareness 0 and -1 are not what the manual says.
    AWARENESS("awareness_level 0 moves nobody, -1 is 1"),

    /// Rows of `conflicts.csv` are counted; their day is not read.
    ROWS("the day column of conflicts.csv is not read"),

    /// `location_changes.csv` is looked for in the working folder and so not found.
    CHANGES("location_changes.csv of the case is not read");

    private final String words;

    Flaw(String words) {
        this.words = words;
    }

    /// What goes wrong, in one line.
    public String words() {
        return words;
    }
}
