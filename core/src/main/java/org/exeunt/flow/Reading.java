package org.exeunt.flow;

import java.util.List;
import org.exeunt.statement.Figure;

/// One figure as a number about flows, before it is known whether it is used.
///
/// @param figure what was stated
/// @param kind how its number relates to its days
/// @param flows the flows it adds up
/// @param less the flows it takes off
/// @param window the days it speaks of
/// @param likelihood of the number
public record Reading(
        Figure figure, Kind kind, List<FlowKey> flows, List<FlowKey> less, Window window, Likelihood likelihood) {
    public Reading {
        flows = List.copyOf(flows);
        less = List.copyOf(less);
    }

    /// How a number relates to its days.
    public enum Kind {
        /// A sum over the window.
        SUM,
        /// A level on each day of the window.
        RATE,
        /// Running from the first day of the window to its last.
        RUNNING,
        /// Running to the last day of the window from a day that is not known.
        OPEN,
        /// How many there are at the end of the window, a day.
        LEVEL
    }

    /// Whether the number is a sum from a start to an end, however it was worded.
    boolean isSum() {
        return kind == Kind.SUM || kind == Kind.RUNNING;
    }

    /// The same with another likelihood.
    Reading with(Likelihood other) {
        return new Reading(figure, kind, flows, less, window, other);
    }

    /// The same number, said of these flows.
    Reading of(List<FlowKey> added, List<FlowKey> takenOff) {
        return new Reading(figure, kind, added, takenOff, window, likelihood);
    }

    /// What it says when it is a count of its own.
    Observation observation() {
        return new Observation(List.of(figure.id()), flows, less, window, likelihood);
    }

    /// The same number, running over these days.
    Reading running(Window days) {
        return new Reading(figure, Kind.RUNNING, flows, less, days, likelihood);
    }
}
