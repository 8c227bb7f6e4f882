package org.exeunt.statement;

import java.time.LocalDate;
import java.util.Set;
import org.exeunt.place.Corridor;
import org.exeunt.place.Period;
import org.jspecify.annotations.Nullable;

/// A row of a table as a figure.
///
/// Columns by name, all but the first two may be missing: `value` (or `value_low` and `value_high`), `period_end`,
/// `period_start`, `origin`, `destination`, `crossing`, `unit`, `measure` and `direction`, `qualifier`, `rate`
/// (`per_day`,
/// `total`, `stock`) and `cumulative`, `mode`, `nationality`, `authority`, `published`, `url`, `id`. Also understood
/// are the
/// names of our own files (`reported`, `quantifier`, `aggregation`, `population`, `source`, `known`).
///
/// `direction` is seen from the destination: in, out, both, net. People counted on the way out of their own country are
/// DEPARTURE, apart from those counted on entry. A mode of transport other than `all` and `land` becomes words for the
/// people, such as `people by air`, from which [Mode] is read.
final class FigureRow {
    /// Names for the columns without which a row is no figure.
    static final String[] VALUE = {
        "value", "reported", "people_per_day", "individuals", "people", "persons", "count", "population_count", "total"
    };
    static final String[] END = {"period_end", "date", "end_date", "day", "reference_period_end", "data_date"};
    static final String[] ORIGIN = {
        "origin", "origin_iso3", "country_of_origin", "country_of_origin_(iso)", "origin_country", "from", "coo_iso"
    };
    static final String[] DESTINATION = {
        "destination",
        "destination_iso3",
        "country_of_asylum",
        "country_of_asylum_(iso)",
        "destination_country",
        "asylum_country",
        "to",
        "coa_iso"
    };
    private static final String[] START = {"period_start", "date", "start_date", "day", "reference_period_start"};

    private FigureRow() {}

    static Figure figure(String file, String address, TableRow row) {
        String named = row.text("id");
        String id = named.isEmpty() ? file + ":" + row.line() : named;
        Measure measure = measure(row);
        Aggregation aggregation = aggregation(row, measure);
        LocalDate end = row.day(END);
        LocalDate start = row.day(START);
        String crossing = row.text("crossing");
        String authority = row.text("authority", "source");
        return new Figure(
                id,
                id,
                amount(row),
                unit(row),
                measure,
                new Corridor(row.countries(ORIGIN), row.countries(DESTINATION), crossing.isEmpty() ? null : crossing),
                population(row),
                group(row),
                measure.isLevel() ? Period.until(end) : new Period(start, end),
                row.number("hours"),
                aggregation,
                row.word(Status.class, Status.REPORTED, "status"),
                authority.isEmpty() ? null : authority,
                new Evidence.Row(file, row.line(), row.text("url").isEmpty() ? address : row.text("url")),
                1,
                row.day("published", "known", "known_at"));
    }

    private static Measure measure(TableRow row) {
        String direction = row.lower("direction");
        return switch (row.lower("measure")) {
            case "arrivals", "arrival", "" ->
                switch (direction) {
                    case "in", "" -> Measure.ARRIVAL;
                    case "out" -> Measure.RETURN;
                    case "both" -> Measure.CROSSING;
                    case "net" -> Measure.NET;
                    default ->
                        throw new TableRow.Refused("direction '" + direction + "' is none of in, out, both, net");
                };
            case "departures", "departure" ->
                switch (direction) {
                    case "both" -> Measure.CROSSING;
                    case "net" -> Measure.NET;
                    case "out" -> Measure.RETURN;
                    default -> Measure.DEPARTURE;
                };
            case "crossings", "crossing" -> Measure.CROSSING;
            case "returns" -> Measure.RETURN;
            case "stock" -> Measure.STOCK;
            default -> row.word(Measure.class, null, "measure");
        };
    }

    private static Aggregation aggregation(TableRow row, Measure measure) {
        if (measure.isLevel()) {
            return Aggregation.STOCK;
        }
        if (row.text("rate").isEmpty()
                && row.text("aggregation").isEmpty()
                && !row.text("people_per_day").isEmpty()) {
            return Aggregation.PER_DAY;
        }
        return switch (row.lower("rate")) {
            case "per_day" -> Aggregation.PER_DAY;
            case "total", "stock" -> row.isTrue("cumulative") ? Aggregation.CUMULATIVE : Aggregation.TOTAL;
            default -> row.word(Aggregation.class, Aggregation.TOTAL, "aggregation");
        };
    }

    private static Amount amount(TableRow row) {
        Double value = row.number(VALUE);
        Double low = row.number("value_low", "low");
        Double high = row.number("value_high", "high");
        if (low != null && high != null) {
            return new Amount(value, low, high, Quantifier.RANGE);
        }
        if (value == null) {
            throw new TableRow.Refused("value is missing");
        }
        return switch (row.lower("qualifier", "quantifier")) {
            case "", "exact" -> Amount.exactly(value);
            case "about", "approximately" -> Amount.about(value);
            case "over", "at_least", "more_than" -> Amount.moreThan(value);
            case "up_to", "under", "less_than" -> Amount.lessThan(value);
            default ->
                throw new TableRow.Refused("qualifier '" + row.text("qualifier", "quantifier")
                        + "' is none of exact, about, over, at_least, up_to");
        };
    }

    private static Unit unit(TableRow row) {
        return switch (row.lower("unit")) {
            case "", "people", "persons", "person", "individuals" -> Unit.PERSON;
            case "vehicles", "cars" -> Unit.VEHICLE;
            case "households", "families" -> Unit.HOUSEHOLD;
            case "km" -> Unit.KILOMETRE;
            case "hours" -> Unit.HOUR;
            case "days" -> Unit.DAY;
            default -> row.word(Unit.class, null, "unit");
        };
    }

    private static @Nullable String group(TableRow row) {
        String group = row.text("group");
        String mode = mode(row);
        if (!mode.isEmpty()) {
            return (group.isEmpty() ? "people" : group) + " by " + mode;
        }
        return group.isEmpty() ? null : group;
    }

    /// Empty if people of all modes are counted; at a land border those "by land" are taken for all.
    private static String mode(TableRow row) {
        String mode = row.lower("mode");
        return Set.of("all", "any", "land").contains(mode) ? "" : mode;
    }

    /// People of a mode that has no name of its own are some of all.
    private static Population population(TableRow row) {
        if (!mode(row).isEmpty() && Mode.ofWords(mode(row)) == Mode.ANY) {
            return Population.SUBSET;
        }
        @Nullable String nationality = row.lower("nationality");
        if (nationality.isEmpty()) {
            return row.word(Population.class, Population.ALL, "population");
        }
        return nationality.equals("all") ? Population.ALL : Population.NATIONALS;
    }
}
