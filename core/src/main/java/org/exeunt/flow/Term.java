package org.exeunt.flow;

import java.util.Arrays;

/// An observation, or a bound between flows, as a weighted sum over unknowns.
final class Term {
    final Likelihood likelihood;
    final int[] unknowns;
    /// Negative for what is taken off.
    final double[] weights;
    /// Number of the sum's own unknown; 0 if it needs none.
    final int own;
    /// Spans of the flows that it adds up or takes off.
    final int[] spans;

    Term(Likelihood likelihood, int[] unknowns, double[] weights, int own, int[] spans) {
        this.likelihood = likelihood;
        this.unknowns = unknowns;
        this.weights = weights;
        this.own = own;
        this.spans = spans;
    }

    /// Whether it only keeps parts below their whole: that moves days, but makes none better known.
    boolean isNesting() {
        return likelihood.centre() == 0 && likelihood.isBound();
    }

    /// Whether it is one day of one flow.
    boolean isDirect() {
        return unknowns.length == 1;
    }

    /// The first unknown that it reaches back to.
    int first() {
        return Arrays.stream(unknowns).min().orElseThrow();
    }

    /// Log of people per day of each of its flows, plus the offset, if all had the same number on all days.
    double logPerDay() {
        double worth = Math.max(1e-9, Arrays.stream(weights).sum());
        return Math.log(likelihood.centre() / worth + FlowEquations.OFFSET_PEOPLE);
    }
}
