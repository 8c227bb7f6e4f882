package org.exeunt.statement;

/// What a number measures.
public enum Measure {
    /// Entered a destination.
    ARRIVAL,
    /// Left an origin, destination not given.
    DEPARTURE,
    /// Went back to the origin.
    RETURN,
    /// Both directions together.
    CROSSING,
    /// In minus out.
    NET,
    /// Present at a time.
    STOCK,
    /// Refused exit or entry.
    TURNED_BACK,
    /// Waiting, in people, vehicles or kilometres.
    QUEUE,
    /// Waiting time.
    WAIT,
    /// Displaced or evacuated without a border.
    DISPLACEMENT,
    /// Drafted or to be drafted.
    CALL_UP,
    DETENTION;

    /// Whether it is a level at a time, not a number of events in a period.
    public boolean isLevel() {
        return this == STOCK || this == QUEUE || this == WAIT;
    }
}
