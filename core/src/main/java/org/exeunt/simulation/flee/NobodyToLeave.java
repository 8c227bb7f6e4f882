package org.exeunt.simulation.flee;

/// People have to set out, but there is no conflict zone with a population to set out from.
public final class NobodyToLeave extends RuntimeException {
    private static final long serialVersionUID = 1;

    NobodyToLeave(int day, long people) {
        super(
                "day " + day + ": " + people + " people have to set out, but no place has both a conflict and a"
                        + " population; look at conflicts.csv and at the populations in locations.csv",
                null,
                false,
                false);
    }
}
