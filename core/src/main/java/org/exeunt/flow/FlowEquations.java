package org.exeunt.flow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.exeunt.flow.FlowLayout.Span;
import org.jspecify.annotations.Nullable;

/// The equations that tie together the days of flows that observations speak of together.
///
/// Unknown are the logs of people per day plus [#OFFSET_PEOPLE]. They follow a random walk with a step of `volatility`
/// a day, and more on days on which rules may make a jump; observations are sums of their exponentials. Solved for the
/// mode by Gauss-Newton with re-weighting from two starts, of which the better mode is kept: a flat one under
/// likelihoods
/// that begin broad, so that a wild figure can't hold the path, and one along the figures, so that a steep rise or fall
/// is not taken for one. A sum over several days becomes an unknown of its own, which keeps the matrix narrow.
/// Equations: "Flow" in the model's description.
final class FlowEquations {
    private static final double[] BROADENING = {0.6, 0.15, 0.04, 0};
    private static final int MAX_STEPS = 60;
    private static final double MAX_LOG_STEP = 1;
    private static final double TOLERANCE = 1e-6;
    private static final double JUMP_DEGREES = 3;
    private static final double LEAST_PULL = 1e-12;
    private static final double LEVEL_DEVIATION = 1.5;

    /// Added to people per day before the log is taken: below some ten a day, ups and downs are counted, not
    /// multiplied.
    static final double OFFSET_PEOPLE = 10;

    private final FlowLayout layout;
    private final List<Term> terms;
    private final int[][] at;
    private final Envelope matrix;
    private final double[] level;
    private final double[] log;
    /// Exponentials of the logs.
    private final double[] grown;
    private final double[] step;
    private boolean isSolved;
    /// Variance of the walk into each day of each span, for a volatility of 1 and from jumps.
    private final double[][] jump;

    FlowEquations(List<Observation> observations, ToDoubleBiFunction<FlowKey, LocalDate> jumpVariance) {
        layout = new FlowLayout(observations);
        terms = layout.terms;
        at = layout.at;
        jump = new double[at.length][];
        for (int s = 0; s < at.length; s++) {
            Span span = layout.spans.get(s);
            jump[s] = new double[span.days()];
            for (int d = 0; d < span.days(); d++) {
                jump[s][d] =
                        jumpVariance.applyAsDouble(span.flow(), span.first().plusDays(d));
            }
        }
        matrix = new Envelope(layout.first);
        level = layout.level;
        log = new double[layout.first.length];
        grown = new double[layout.first.length];
        step = new double[layout.first.length];
    }

    List<Span> spans() {
        return layout.spans;
    }

    /// Mode of the log of people per day.
    double log(int span, int day) {
        return log[at[span][day]];
    }

    /// Standard deviation of the log around the mode, once solved.
    double deviation(int span, int day) {
        int unknown = at[span][day];
        return Math.sqrt(Math.max(1e-10, matrix.inverse(unknown, unknown)));
    }

    /// Correlation of the logs of two flows on a day, which each of them counts from its own first, once solved; 0 on
    /// the
    /// first day of either.
    double correlation(int span, int day, int otherSpan, int otherDay) {
        int one = Math.max(at[span][day], at[otherSpan][otherDay]);
        int other = Math.min(at[span][day], at[otherSpan][otherDay]);
        double deviations = deviation(span, day) * deviation(otherSpan, otherDay);
        return matrix.holds(one, other) ? Math.max(-1, Math.min(1, matrix.inverse(one, other) / deviations)) : 0;
    }

    /// Solves for one volatility. The first call starts from afresh, later ones also from the mode found before.
    ///
    /// @return log of the chance of the observations under it (Laplace), up to a constant
    double solve(double volatility) {
        if (isSolved) {
            climb(volatility, 0);
        } else {
            startFlat();
            for (double broadening : BROADENING) {
                climb(volatility, broadening);
            }
        }
        isSolved = true;
        double reached = objective(volatility, 0);
        double[] before = log.clone();
        startAlong();
        climb(volatility, 0);
        if (objective(volatility, 0) < reached) {
            System.arraycopy(before, 0, log, 0, log.length);
            grow();
        }
        fill(volatility, 0, false);
        matrix.factor();
        double logDeterminant = matrix.logDeterminant();
        for (Term term : terms) {
            if (!term.isDirect() && !term.isNesting()) {
                logDeterminant += Math.log(pull(term, sum(term), 0));
            }
        }
        matrix.invert();
        return objective(volatility, 0) - logDeterminant / 2 + logPriorScale(volatility);
    }

    private void climb(double volatility, double broadening) {
        double reached = objective(volatility, broadening);
        for (int i = 0; i < MAX_STEPS; i++) {
            fill(volatility, broadening, true);
            matrix.factor();
            matrix.solve(step);
            double largest = 0;
            for (int s = 0; s < at.length; s++) {
                for (int unknown : at[s]) {
                    largest = Math.max(largest, Math.abs(step[unknown]));
                }
            }
            double part = Math.min(1, MAX_LOG_STEP / Math.max(largest, 1e-12));
            double gained = -1;
            for (int half = 0; half < 12 && gained < 0; half++, part /= 2) {
                move(part);
                double now = objective(volatility, broadening);
                gained = now - reached;
                if (gained < 0) {
                    move(-part);
                } else {
                    reached = now;
                }
            }
            if (gained < TOLERANCE || largest < TOLERANCE) {
                return;
            }
        }
    }

    private void move(double part) {
        for (int[] unknowns : at) {
            for (int unknown : unknowns) {
                log[unknown] += part * step[unknown];
                grown[unknown] = Math.exp(log[unknown]);
            }
        }
    }

    /// Sets up matrix and right-hand side for a step.
    ///
    /// @param isNested whether parts are kept below their wholes
    private void fill(double volatility, double broadening, boolean isNested) {
        matrix.clear();
        Arrays.fill(step, 0);
        for (int s = 0; s < at.length; s++) {
            double free = 1 / (LEVEL_DEVIATION * LEVEL_DEVIATION);
            matrix.add(at[s][0], at[s][0], free);
            step[at[s][0]] -= free * (log[at[s][0]] - level[s]);
            for (int d = 1; d < at[s].length; d++) {
                int now = at[s][d];
                int before = at[s][d - 1];
                double walked = log[now] - log[before];
                double tie = walk(volatility, jump[s][d]).pull(walked);
                double off = tie * walked;
                matrix.add(now, now, tie);
                matrix.add(before, before, tie);
                matrix.add(now, before, -tie);
                step[now] -= off;
                step[before] += off;
            }
        }
        for (Term term : terms) {
            double expected = sum(term);
            double pull = isNested || !term.isNesting() ? pull(term, expected, broadening) : LEAST_PULL;
            double missing = term.likelihood.centre() - expected;
            if (term.isDirect()) {
                double slope = term.weights[0] * grown[term.unknowns[0]];
                matrix.add(term.unknowns[0], term.unknowns[0], pull * slope * slope);
                step[term.unknowns[0]] += pull * slope * missing;
            } else {
                matrix.add(term.own, term.own, -1 / pull);
                step[term.own] = missing;
                for (int i = 0; i < term.unknowns.length; i++) {
                    matrix.add(term.own, term.unknowns[i], term.weights[i] * grown[term.unknowns[i]]);
                }
            }
        }
    }

    private double objective(double volatility, double broadening) {
        double sum = 0;
        for (int s = 0; s < at.length; s++) {
            double off = (log[at[s][0]] - level[s]) / LEVEL_DEVIATION;
            sum -= off * off / 2;
            for (int d = 1; d < at[s].length; d++) {
                double walked = log[at[s][d]] - log[at[s][d - 1]];
                sum += walk(volatility, jump[s][d]).logLikelihood(walked);
            }
        }
        for (Term term : terms) {
            sum += broad(term, broadening).logLikelihood(sum(term));
        }
        return sum;
    }

    private static Walk walk(double volatility, double jumpVariance) {
        return new Walk(volatility * volatility + jumpVariance, jumpVariance > 0);
    }

    /// A step of the log from one day to the next: normal, or where it may be a jump with the tails of a Student curve,
    /// so
    /// that a day on which a rule did nothing is no wider than it must be.
    private record Walk(double variance, boolean isJump) {
        double pull(double step) {
            return isJump ? (JUMP_DEGREES + 1) / (JUMP_DEGREES * variance + step * step) : 1 / variance;
        }

        double logLikelihood(double step) {
            return isJump
                    ? -(JUMP_DEGREES + 1) / 2 * Math.log1p(step * step / (JUMP_DEGREES * variance))
                    : -step * step / (2 * variance);
        }
    }

    private double logPriorScale(double volatility) {
        double sum = 0;
        for (double[] days : jump) {
            for (int d = 1; d < days.length; d++) {
                sum -= Math.log(volatility * volatility + days[d]) / 2;
            }
        }
        return sum;
    }

    private static Likelihood broad(Term term, double broadening) {
        Likelihood likelihood = term.likelihood;
        return broadening == 0 ? likelihood : likelihood.widened(broadening * (likelihood.centre() + 1));
    }

    private static double pull(Term term, double expected, double broadening) {
        return Math.max(LEAST_PULL, broad(term, broadening).pull(expected));
    }

    private double sum(Term term) {
        double sum = 0;
        for (int i = 0; i < term.unknowns.length; i++) {
            sum += term.weights[i] * (grown[term.unknowns[i]] - OFFSET_PEOPLE);
        }
        return sum;
    }

    /// Starts with every day at the mean of what the observations of its flow say a day has.
    private void startFlat() {
        for (int s = 0; s < at.length; s++) {
            for (int unknown : at[s]) {
                log[unknown] = level[s];
            }
        }
        grow();
    }

    private void grow() {
        for (int i = 0; i < log.length; i++) {
            grown[i] = Math.exp(log[i]);
        }
    }

    /// Starts with every flow on straight lines between what its observations say of their middle days.
    private void startAlong() {
        for (int s = 0; s < at.length; s++) {
            TreeMap<Integer, Double> known = new TreeMap<>();
            for (Term term : terms) {
                if (term.spans.length == 1 && term.spans[0] == s) {
                    int middle = Arrays.binarySearch(at[s], term.unknowns[term.unknowns.length / 2]);
                    known.put(middle, term.logPerDay());
                }
            }
            for (int day = 0; day < at[s].length; day++) {
                log[at[s][day]] = between(known.floorEntry(day), known.ceilingEntry(day), day, level[s]);
            }
        }
        grow();
    }

    private static double between(
            Map.@Nullable Entry<Integer, Double> before,
            Map.@Nullable Entry<Integer, Double> after,
            int day,
            double otherwise) {
        if (before == null || after == null) {
            Map.Entry<Integer, Double> one = before == null ? after : before;
            return one == null ? otherwise : one.getValue();
        }
        int gap = after.getKey() - before.getKey();
        double part = gap == 0 ? 0 : (double) (day - before.getKey()) / gap;
        return before.getValue() + part * (after.getValue() - before.getValue());
    }
}
