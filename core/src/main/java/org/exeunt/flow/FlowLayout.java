package org.exeunt.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which day of which flow is which unknown of the equations, and which unknowns each observation adds up.
///
/// Unknowns are numbered day by day, all flows of a day together; a sum over several unknowns is an unknown of its own,
/// numbered behind the last day that it adds up. So each row of the matrix reaches back no further than it must.
final class FlowLayout {
    /// The days of one flow.
    record Span(FlowKey flow, LocalDate first, int days) {}

    /// An observation as a sum over unknowns.
    static final class Term {
        final Likelihood likelihood;
        final int[] unknowns;
        final double[] weights;
        /// Number of the sum's own unknown; 0 if it needs none.
        final int own;
        /// Spans of the flows that it adds up.
        final int[] spans;

        private Term(Likelihood likelihood, int[] unknowns, double[] weights, int own, int[] spans) {
            this.spans = spans;
            this.likelihood = likelihood;
            this.unknowns = unknowns;
            this.weights = weights;
            this.own = own;
        }

        /// Whether it is one day of one flow.
        boolean isDirect() {
            return unknowns.length == 1;
        }
    }

    final List<Span> spans = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    /// Unknown of each day of each span.
    final int[][] at;
    /// First column of each row of the matrix.
    final int[] first;

    private final Map<FlowKey, Integer> spanOf = new TreeMap<>();

    FlowLayout(List<Observation> observations) {
        findSpans(observations);
        at = new int[spans.size()][];
        for (int s = 0; s < at.length; s++) {
            at[s] = new int[spans.get(s).days()];
        }
        int[] own = new int[observations.size()];
        first = new int[number(observations, own)];
        for (int[] days : at) {
            for (int d = 0; d < days.length; d++) {
                first[days[d]] = days[Math.max(0, d - 1)];
            }
        }
        for (int i = 0; i < observations.size(); i++) {
            Term term = term(observations.get(i), own[i]);
            terms.add(term);
            if (!term.isDirect()) {
                first[term.own] = Arrays.stream(term.unknowns).min().orElseThrow();
            }
        }
    }

    private void findSpans(List<Observation> observations) {
        Map<FlowKey, LocalDate[]> ranges = new TreeMap<>();
        for (Observation observation : observations) {
            LocalDate start = observation.window().first();
            LocalDate end = observation.window().last();
            for (FlowKey flow : observation.flows()) {
                LocalDate[] range = ranges.computeIfAbsent(flow, key -> new LocalDate[] {start, end});
                range[0] = start.isBefore(range[0]) ? start : range[0];
                range[1] = end.isAfter(range[1]) ? end : range[1];
            }
        }
        ranges.forEach((flow, range) -> {
            spanOf.put(flow, spans.size());
            spans.add(new Span(flow, range[0], (int) ChronoUnit.DAYS.between(range[0], range[1]) + 1));
        });
    }

    private int number(List<Observation> observations, int[] own) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            if (observations.get(i).window().days()
                            * observations.get(i).flows().size()
                    > 1) {
                sums.add(i);
            }
        }
        sums.sort(Comparator.comparing(i -> observations.get(i).window().last()));
        LocalDate day =
                spans.stream().map(Span::first).min(LocalDate::compareTo).orElseThrow();
        int left = spans.stream().mapToInt(Span::days).sum();
        int next = 0;
        int sum = 0;
        while (left > 0) {
            for (int s = 0; s < at.length; s++) {
                long d = ChronoUnit.DAYS.between(spans.get(s).first(), day);
                if (d >= 0 && d < at[s].length) {
                    at[s][(int) d] = next++;
                    left--;
                }
            }
            while (sum < sums.size()
                    && !observations.get(sums.get(sum)).window().last().isAfter(day)) {
                own[sums.get(sum++)] = next++;
            }
            day = day.plusDays(1);
        }
        return next;
    }

    private Term term(Observation observation, int own) {
        Window window = observation.window();
        int days = window.days();
        int[] unknowns = new int[days * observation.flows().size()];
        double[] weights = new double[unknowns.length];
        int i = 0;
        for (FlowKey flow : observation.flows()) {
            int s = spanOf.getOrDefault(flow, 0);
            int offset = (int) ChronoUnit.DAYS.between(spans.get(s).first(), window.first());
            for (int d = 0; d < days; d++) {
                unknowns[i] = at[s][offset + d];
                weights[i++] = window.weight(d);
            }
        }
        int[] spansOfFlows = observation.flows().stream()
                .mapToInt(flow -> spanOf.getOrDefault(flow, 0))
                .toArray();
        return new Term(observation.likelihood(), unknowns, weights, own, spansOfFlows);
    }
}
