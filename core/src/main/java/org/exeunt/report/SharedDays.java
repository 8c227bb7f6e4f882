package org.exeunt.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Concludes publication days from the other reports of a collection.
///
/// A report that is for the most part a copy of a dated one has its day. A date line without a year has the year that
/// puts it next to a report with which it shares a passage; or, where all dated reports lie within some months, the
/// year
/// that puts it among them. A weekday that does not fit forbids it.
final class SharedDays {
    private static final double MOST = 0.6;
    /// Two short notices may be alike and of different days.
    private static final int LEAST_COPIED_CHARACTERS = 200;
    private static final int NEAR_DAYS = 60;
    private static final int LEAST_DATED = 3;
    private static final int COLLECTION_DAYS = 120;

    /// A passage without a day, and a day on which the same text was published elsewhere.
    private record Witness(Passage passage, LocalDate day) {}

    private final List<Reading.Read> readings;
    private final Map<Report, List<Witness>> witnesses = new HashMap<>();

    SharedDays(List<Reading.Read> readings, List<CopyGroup> copies) {
        this.readings = readings;
        for (CopyGroup group : copies) {
            List<LocalDate> days = group.passages().stream()
                    .flatMap(passage -> passage.report().published().find().stream())
                    .distinct()
                    .toList();
            group.passages().stream()
                    .filter(passage -> passage.report().published().day() == null)
                    .forEach(passage -> days.forEach(day -> witnesses
                            .computeIfAbsent(passage.report(), report -> new ArrayList<>())
                            .add(new Witness(passage, day))));
        }
    }

    /// The reports, in the same order, with the days that could be concluded.
    List<Report> reports() {
        List<LocalDate> known = readings.stream()
                .flatMap(read -> read.report().published().find().stream())
                .sorted()
                .toList();
        return readings.stream()
                .map(read -> read.report().published().day() != null
                        ? read.report()
                        : concluded(read, known)
                                .map(day -> read.report().publishedOn(new Published(day, Published.How.INFERRED)))
                                .orElse(read.report()))
                .toList();
    }

    private Optional<LocalDate> concluded(Reading.Read read, List<LocalDate> known) {
        List<Witness> mine = witnesses.getOrDefault(read.report(), List.of());
        WrittenDate yearless = read.yearless();
        if (yearless == null) {
            return ofWhole(read.report(), mine);
        }
        Dates dates = Dates.of(read.report().body());
        return only(mine.stream().flatMap(witness -> near(yearless, witness.day, witness.day, dates)))
                .or(() -> isClose(known)
                        ? only(near(yearless, known.getFirst(), known.getLast(), dates))
                        : Optional.empty());
    }

    /// The day of a report from which this one is taken over for the most part.
    private static Optional<LocalDate> ofWhole(Report report, List<Witness> witnesses) {
        Map<LocalDate, Integer> copied = new HashMap<>();
        witnesses.forEach(
                witness -> copied.merge(witness.day, witness.passage.end() - witness.passage.start(), Integer::sum));
        return only(copied.entrySet().stream()
                .filter(day -> day.getValue() >= LEAST_COPIED_CHARACTERS
                        && day.getValue() >= report.body().length() * MOST)
                .map(Map.Entry::getKey));
    }

    private static boolean isClose(List<LocalDate> known) {
        return known.size() >= LEAST_DATED
                && ChronoUnit.DAYS.between(known.getFirst(), known.getLast()) <= COLLECTION_DAYS;
    }

    /// The readings of a date without a year that lie near a time.
    private static Stream<LocalDate> near(WrittenDate date, LocalDate first, LocalDate last, Dates dates) {
        return IntStream.rangeClosed(first.getYear() - 1, last.getYear() + 1)
                .boxed()
                .flatMap(year -> date.day(year).stream())
                .filter(day -> !day.isBefore(first.minusDays(NEAR_DAYS)) && !day.isAfter(last.plusDays(NEAR_DAYS)))
                .filter(date::fits)
                .filter(dates::contradictsNone);
    }

    private static Optional<LocalDate> only(Stream<LocalDate> days) {
        List<LocalDate> different = days.distinct().toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }
}
