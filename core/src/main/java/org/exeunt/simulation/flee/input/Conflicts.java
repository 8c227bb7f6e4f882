package org.exeunt.simulation.flee.input;

/// Intensity of conflict by day and place, from `conflicts.csv`.
public final class Conflicts {
    /// Below this, Flee takes an intensity for none.
    public static final double LEAST = 0.000001;

    private final boolean[] named;
    private final double[][] intensity;

    /// @param named whether a place has a column
    /// @param intensity by day, then place; 0 for none
    Conflicts(boolean[] named, double[][] intensity) {
        this.named = named;
        this.intensity = intensity;
    }

    /// Whether the file says anything about a place.
    public boolean names(int place) {
        return named[place];
    }

    /// The intensity on a day; 0 before the first.
    public double at(int day, int place) {
        return day < 0 ? 0 : intensity[day][place];
    }
}
