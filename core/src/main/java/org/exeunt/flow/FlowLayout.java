package org.exeunt.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which day of which flow is which unknown of the equations, and which unknowns each observation adds up.
///
/// Unknowns are numbered day by day, all flows of a day together; a sum over several unknowns is an unknown of its own,
/// numbered behind the last day that it adds up. So each row of the matrix reaches back no further than it must.
final class FlowLayout {
    /// How far the parts of a flow may be above it before that counts as a contradiction, as a share of its usual size.
    private static final double PARTS_SHARE = 0.01;

    /// The days of one flow.
    record Span(FlowKey flow, LocalDate first, int days) {
        int index(LocalDate date) {
            return (int) ChronoUnit.DAYS.between(first, date);
        }

        boolean holds(LocalDate date) {
            int index = index(date);
            return index >= 0 && index < days;
        }
    }

    /// The parts of a whole on one day, by their spans; the whole's is the first.
    private static final class PartsOfDay {
        private final LocalDate date;
        private final int[] spans;
        private final int own;

        private PartsOfDay(LocalDate date, int[] spans, int own) {
            this.date = date;
            this.spans = spans;
            this.own = own;
        }
    }

    final List<Span> spans = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    /// Unknown of each day of each span.
    final int[][] at;
    /// First column of each row of the matrix.
    final int[] first;
    /// Mean log of people per day of each span, plus the offset, as far as observations say.
    final double[] level;

    private final Map<FlowKey, Integer> spanOf = new TreeMap<>();
    private final List<PartsOfDay> bounds = new ArrayList<>();

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
            terms.add(term(observations.get(i), own[i]));
        }
        level = new Levels(spans.size(), observations, terms).logs();
        bounds.forEach(bound -> terms.add(term(bound)));
        for (Term term : terms) {
            if (!term.isDirect()) {
                first[term.own] = term.first();
            }
        }
    }

    private void findSpans(List<Observation> observations) {
        Map<FlowKey, LocalDate[]> ranges = new TreeMap<>();
        for (Observation observation : observations) {
            LocalDate start = observation.window().first();
            LocalDate end = observation.window().last();
            for (FlowKey flow : observation.allFlows()) {
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
            Observation observation = observations.get(i);
            if (observation.window().days() * observation.allFlows().size() > 1) {
                sums.add(i);
            }
        }
        sums.sort(Comparator.comparing(i -> observations.get(i).window().last()));
        List<Parts> wholes = Parts.among(spanOf.keySet());
        LocalDate day =
                spans.stream().map(Span::first).min(LocalDate::compareTo).orElseThrow();
        int left = spans.stream().mapToInt(Span::days).sum();
        int next = 0;
        int sum = 0;
        while (left > 0) {
            for (int s = 0; s < at.length; s++) {
                if (spans.get(s).holds(day)) {
                    at[s][spans.get(s).index(day)] = next++;
                    left--;
                }
            }
            for (Parts parts : wholes) {
                int[] together = spansOn(day, parts);
                if (together.length > 1) {
                    bounds.add(new PartsOfDay(day, together, next++));
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

    /// The spans of a whole and of its parts that hold a day; none if that of the whole does not.
    private int[] spansOn(LocalDate day, Parts parts) {
        int whole = span(parts.whole());
        if (!spans.get(whole).holds(day)) {
            return new int[0];
        }
        return java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(whole),
                        parts.parts().stream()
                                .mapToInt(this::span)
                                .filter(part -> spans.get(part).holds(day)))
                .toArray();
    }

    private int span(FlowKey flow) {
        return spanOf.getOrDefault(flow, 0);
    }

    private Term term(Observation observation, int own) {
        Window window = observation.window();
        int days = window.days();
        List<FlowKey> flows = observation.allFlows();
        int[] unknowns = new int[days * flows.size()];
        double[] weights = new double[unknowns.length];
        int i = 0;
        for (int f = 0; f < flows.size(); f++) {
            int s = span(flows.get(f));
            int sign = f < observation.flows().size() ? 1 : -1;
            int offset = spans.get(s).index(window.first());
            for (int d = 0; d < days; d++) {
                unknowns[i] = at[s][offset + d];
                weights[i++] = sign * window.weight(d);
            }
        }
        return new Term(
                observation.likelihood(),
                unknowns,
                weights,
                own,
                flows.stream().mapToInt(this::span).toArray());
    }

    /// The whole less its parts is at least nothing.
    private Term term(PartsOfDay bound) {
        int[] unknowns = new int[bound.spans.length];
        double[] weights = new double[unknowns.length];
        for (int i = 0; i < unknowns.length; i++) {
            Span span = spans.get(bound.spans[i]);
            unknowns[i] = at[bound.spans[i]][span.index(bound.date)];
            weights[i] = i == 0 ? 1 : -1;
        }
        double scale = Math.max(1, PARTS_SHARE * Math.exp(level[bound.spans[0]]));
        Likelihood atLeastNothing = new Likelihood(0, scale, Double.POSITIVE_INFINITY, 1);
        return new Term(atLeastNothing, unknowns, weights, bound.own, bound.spans);
    }
}
