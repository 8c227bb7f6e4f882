package org.exeunt.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// What one count says: a weighted sum of daily flows, and how likely each value of that sum is.
///
/// This is all that figures say about flows: the flows are settled with it, and the members of an ensemble are weighted
/// by it.
///
/// @param figures ids of the figures it rests on; the first is the one that states the number
/// @param flows the flows added up, usually one; several where a figure speaks of several countries together
/// @param window the days added up
/// @param likelihood of the sum, in people
public record Observation(List<String> figures, List<FlowKey> flows, Window window, Likelihood likelihood) {
    public Observation {
        figures = List.copyOf(figures);
        flows = List.copyOf(flows);
        if (figures.isEmpty() || flows.isEmpty()) {
            throw new IllegalArgumentException("an observation rests on a figure and speaks of a flow");
        }
    }

    /// Id of the figure that states the number.
    public String figure() {
        return figures.getFirst();
    }

    /// The same with independent noise of this standard deviation added.
    Observation widened(double people) {
        return new Observation(figures, flows, window, likelihood.widened(people));
    }

    /// The same with its number divided.
    Observation divided(double factor) {
        return new Observation(figures, flows, window, likelihood.divided(factor));
    }

    /// The weighted sum of these daily flows, in people.
    public double expectedPeople(ToDoubleBiFunction<FlowKey, LocalDate> peoplePerDay) {
        double sum = 0;
        int days = window.days();
        for (FlowKey flow : flows) {
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
