package org.exeunt.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/// What one count says: a weighted sum of daily flows, and how likely each value of that sum is.
///
/// This is all that figures say about flows: the flows are settled with it, and the members of an ensemble are weighted
/// by it.
///
/// @param figures ids of the figures it rests on; the first is the one that states the number
/// @param flows the flows added up, usually one; several where a figure speaks of several countries together
/// @param less the flows taken off, usually none; exits where a figure speaks of a balance or of a level
/// @param window the days added up
/// @param likelihood of the sum, in people
public record Observation(
        List<String> figures, List<FlowKey> flows, List<FlowKey> less, Window window, Likelihood likelihood) {
    public Observation {
        figures = List.copyOf(figures);
        flows = List.copyOf(flows);
        less = List.copyOf(less);
        if (figures.isEmpty() || flows.isEmpty()) {
            throw new IllegalArgumentException("an observation rests on a figure and speaks of a flow");
        }
    }

    /// A sum of flows.
    public Observation(List<String> figures, List<FlowKey> flows, Window window, Likelihood likelihood) {
        this(figures, flows, List.of(), window, likelihood);
    }

    /// Whether it is a balance of two directions.
    public boolean isBalance() {
        return !less.isEmpty();
    }

    /// The flows added up, then those taken off.
    List<FlowKey> allFlows() {
        return less.isEmpty()
                ? flows
                : Stream.concat(flows.stream(), less.stream()).toList();
    }

    /// Id of the figure that states the number.
    public String figure() {
        return figures.getFirst();
    }

    /// The same with independent noise of this standard deviation added.
    Observation widened(double people) {
        return with(likelihood.widened(people));
    }

    /// The same with its number divided.
    Observation divided(double factor) {
        return with(likelihood.divided(factor));
    }

    /// The same with another likelihood.
    Observation with(Likelihood other) {
        return new Observation(figures, flows, less, window, other);
    }

    /// The weighted sum of these daily flows, in people.
    public double expectedPeople(ToDoubleBiFunction<FlowKey, LocalDate> peoplePerDay) {
        return sum(flows, peoplePerDay) - sum(less, peoplePerDay);
    }

    private double sum(List<FlowKey> some, ToDoubleBiFunction<FlowKey, LocalDate> peoplePerDay) {
        double sum = 0;
        int days = window.days();
        for (FlowKey flow : some) {
            for (int i = 0; i < days; i++) {
                sum += window.weight(i)
                        * peoplePerDay.applyAsDouble(flow, window.first().plusDays(i));
            }
        }
        return sum;
    }

    /// Log likelihood of these daily flows, at most 0.
    public double logLikelihood(ToDoubleBiFunction<FlowKey, LocalDate> peoplePerDay) {
        return likelihood.logLikelihood(expectedPeople(peoplePerDay));
    }
}
