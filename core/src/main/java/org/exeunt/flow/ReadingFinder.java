package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Period;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Mode;
import org.exeunt.statement.Population;
import org.exeunt.statement.Status;
import org.exeunt.statement.Unit;
import org.jspecify.annotations.Nullable;

/// Says which flows and days a figure speaks of, or why it speaks of none.
final class ReadingFinder {
    /// A rate "now" or "lately" is taken to hold for so many days up to when it was said.
    private static final int LATELY_DAYS = 3;

    private static final double LATELY_DOUBT = 0.1;

    static final String LEVEL = "a level at a time, not people per day";

    /// Errors of a register that change from one level to the next.
    private static final double LEVEL_NOISE = 0.0003;

    /// Why this figure says nothing about flows, in words for people; empty if it says something.
    Optional<String> objection(Figure figure) {
        @Nullable
        String objection = switch (figure.measure()) {
            case QUEUE, WAIT -> LEVEL;
            case CALL_UP -> "people called up, not people on the way";
            case DETENTION -> "people held, not people on the way";
            case STOCK, NET, ARRIVAL, DEPARTURE, RETURN, CROSSING, TURNED_BACK, DISPLACEMENT -> objectionToFlow(figure);
        };
        return Optional.ofNullable(objection);
    }

    private static @Nullable String objectionToFlow(Figure figure) {
        Period period = figure.period();
        Corridor corridor = figure.corridor();
        if (figure.unit() != Unit.PERSON) {
            return "counts in " + figure.unit() + ", not in persons";
        }
        if (figure.status() == Status.DENIED) {
            return "somebody is said to deny it";
        }
        if (figure.status() == Status.PLANNED) {
            return "a plan, not a count";
        }
        if (corridor.origins().isEmpty() && corridor.destinations().isEmpty()) {
            return "no country is named, nor settled by what stands around";
        }
        if (period.end() == null) {
            return "its days are not known";
        }
        return period.start() == null && figure.aggregation() == Aggregation.TOTAL
                ? "the days that it adds up are not known"
                : null;
    }

    /// What a figure without an objection says.
    Reading reading(Figure figure) {
        LocalDate end = Objects.requireNonNull(figure.period().end());
        LocalDate start = figure.period().start();
        Likelihood likelihood = Hedge.of(figure);
        boolean isRate = figure.aggregation() == Aggregation.PER_DAY;
        Reading.Kind kind;
        Window window;
        if (figure.measure() == Measure.STOCK) {
            kind = Reading.Kind.LEVEL;
            window = Window.of(end);
            likelihood = Hedge.worded(figure);
            likelihood = likelihood.widened(LEVEL_NOISE * likelihood.centre());
        } else if (isRate && !end.equals(start)) {
            kind = Reading.Kind.RATE;
            LocalDate from = start == null ? end.minusDays(LATELY_DAYS - 1L) : start;
            window = Window.mean(from, end);
            likelihood = start == null ? likelihood.widened(LATELY_DOUBT * likelihood.centre()) : likelihood;
        } else if (start == null) {
            kind = Reading.Kind.OPEN;
            window = Window.of(end);
        } else {
            kind = figure.aggregation() == Aggregation.CUMULATIVE ? Reading.Kind.RUNNING : Reading.Kind.SUM;
            window = Window.of(start, end, figure.hours());
        }
        return new Reading(figure, kind, flows(figure), List.of(), window, likelihood);
    }

    /// The flows that a figure adds up: one for each pair of countries. Some of a people are counted into its whole.
    private static List<FlowKey> flows(Figure figure) {
        Corridor corridor = figure.corridor();
        Population population = figure.population() == Population.SUBSET ? Population.NATIONALS : figure.population();
        Mode mode = Mode.of(figure);
        List<FlowKey> flows = new ArrayList<>();
        for (List<Country> origin : each(corridor.origins())) {
            for (List<Country> destination : each(corridor.destinations())) {
                Corridor single = new Corridor(origin, destination, corridor.crossing());
                flows.add(new FlowKey(single, figure.measure(), population, mode));
            }
        }
        return flows;
    }

    private static List<List<Country>> each(List<Country> countries) {
        return countries.isEmpty()
                ? List.of(List.of())
                : countries.stream().map(List::of).toList();
    }
}
