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
        @Nullable LocalDate known,
        @Nullable String group) {
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
                known,
                group);
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
                known,
                group);
    }

    public Told as(Aggregation other) {
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
                other,
                status,
                source,
                known,
                group);
    }

    public Told to(Corridor other) {
        return new Told(
                id,
                count,
                amount,
                unit,
                measure,
                other,
                population,
                period,
                hours,
                aggregation,
                status,
                source,
                known,
                group);
    }

    public Told by(String who) {
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
                who,
                known,
                group);
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
                LocalDate.parse(day),
                group);
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
                known,
                group);
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
                known,
                group);
    }

    public Told of(Population other) {
        return new Told(
                id,
                count,
                amount,
                unit,
                measure,
                corridor,
                other,
                period,
                hours,
                aggregation,
                status,
                source,
                known,
                group);
    }

    public Told countedIn(Unit other) {
        return new Told(
                id,
                count,
                amount,
                other,
                measure,
                corridor,
                population,
                period,
                hours,
                aggregation,
                status,
                source,
                known,
                group);
    }

    /// The words for the people, such as `people by rail`.
    public Told called(String words) {
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
                known,
                words);
    }

    /// A level at the end of a day.
    public static Told level(String id, double number, String day) {
        return of(id, number).counting(Measure.STOCK).as(Aggregation.STOCK).during(Period.until(LocalDate.parse(day)));
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
                known,
                group);
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
                group,
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
