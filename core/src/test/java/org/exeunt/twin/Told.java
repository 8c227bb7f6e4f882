package org.exeunt.twin;

import java.time.LocalDate;
import org.exeunt.place.Corridor;
import org.exeunt.place.Period;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.exeunt.statement.Status;
import org.exeunt.statement.Unit;
import org.jspecify.annotations.Nullable;

/// Figures for tests: arrivals of Russians in Finland, unless something else is said.
public record Told(
        String id,
        String count,
        Amount amount,
        Unit unit,
        Measure measure,
        Corridor corridor,
        Population population,
        Period period,
        @Nullable Double hours,
        Aggregation aggregation,
        Status status,
        @Nullable String source,
        @Nullable LocalDate known) {
    public static final LocalDate ASOF = LocalDate.of(2022, 12, 31);

    public static Told of(String id, Amount amount) {
        return new Told(
                id,
                id,
                amount,
                Unit.PERSON,
                Measure.ARRIVAL,
                Corridor.of("RUS", "FIN"),
                Population.NATIONALS,
                Period.UNKNOWN,
                null,
                Aggregation.TOTAL,
                Status.REPORTED,
                null,
                null);
    }

    public static Told of(String id, double number) {
        return of(id, Amount.exactly(number));
    }

    public Told on(String day) {
        return from(day, day);
    }

    public Told from(String first, String last) {
        return during(Period.of(LocalDate.parse(first), LocalDate.parse(last)));
    }

    public Told during(Period days) {
        return new Told(
                id,
                count,
                amount,
                unit,
                measure,
                corridor,
                population,
                days,
                hours,
                aggregation,
                status,
                source,
                known);
    }

    public Told hours(double length) {
        return new Told(
                id,
                count,
                amount,
                unit,
                measure,
                corridor,
                population,
                period,
                length,
                aggregation,
                status,
                source,
                known);
    }

    public Told as(Aggregation other) {
        return new Told(
                id, count, amount, unit, measure, corridor, population, period, hours, other, status, source, known);
    }

    public Told to(Corridor other) {
        return new Told(
                id, count, amount, unit, measure, other, population, period, hours, aggregation, status, source, known);
    }

    public Told by(String who) {
        return new Told(
                id, count, amount, unit, measure, corridor, population, period, hours, aggregation, status, who, known);
    }

    public Told known(String day) {
        return new Told(
                id,
                count,
                amount,
                unit,
                measure,
                corridor,
                population,
                period,
                hours,
                aggregation,
                status,
                source,
                LocalDate.parse(day));
    }

    public Told copyOf(String other) {
        return new Told(
                id,
                other,
                amount,
                unit,
                measure,
                corridor,
                population,
                period,
                hours,
                aggregation,
                status,
                source,
                known);
    }

    public Told counting(Measure other) {
        return new Told(
                id,
                count,
                amount,
                unit,
                other,
                corridor,
                population,
                period,
                hours,
                aggregation,
                status,
                source,
                known);
    }

    public Told of(Population other) {
        return new Told(
                id, count, amount, unit, measure, corridor, other, period, hours, aggregation, status, source, known);
    }

    public Told stated(Status other) {
        return new Told(
                id,
                count,
                amount,
                unit,
                measure,
                corridor,
                population,
                period,
                hours,
                aggregation,
                other,
                source,
                known);
    }

    public Figure figure() {
        return new Figure(
                id,
                count,
                amount,
                unit,
                measure,
                corridor,
                population,
                null,
                period,
                hours,
                aggregation,
                status,
                source,
                new Evidence.Row("told.csv", 1, ""),
                1,
                known);
    }
}
