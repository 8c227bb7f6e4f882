package org.exeunt.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Dates undated reports by what they share with dated ones.
///
/// A report that shares most of its wording with a dated one is the same agency text, printed twice: it has its day.
/// One
/// that gives its day and month, but no year, has the year in which it lies close to a dated report that it shares a
/// passage with. A shared paragraph alone is not enough, since background is printed for weeks.
final class SharedDays {
    private static final double MOST_OF_IT = 0.5;
    private static final int CLOSE_DAYS = 45;

    private final List<CopyGroup> copies;
    private final Map<Report, WrittenDate> partial;

    /// @param partial day and month of reports whose year is not known
    SharedDays(List<CopyGroup> copies, Map<Report, WrittenDate> partial) {
        this.copies = copies;
        this.partial = partial;
    }

    /// The reports in the same order, undated ones dated where that can be concluded.
    List<Report> dated(List<Report> reports) {
        return reports.stream()
                .map(report -> report.published().day() != null
                        ? report
                        : day(report)
                                .map(day -> report.publishedOn(new Published(day, Published.How.INFERRED)))
                                .orElse(report))
                .toList();
    }

    private Optional<LocalDate> day(Report report) {
        Map<LocalDate, Integer> shared = shared(report);
        WrittenDate written = partial.get(report);
        if (written != null) {
            return shared.keySet().stream()
                    .flatMap(near -> Stream.of(-1, 0, 1)
                            .flatMap(years -> written.day(near.getYear() + years).stream())
                            .filter(day -> Math.abs(ChronoUnit.DAYS.between(near, day)) <= CLOSE_DAYS))
                    .min(LocalDate::compareTo);
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= MOST_OF_IT * report.body().length())
                .map(Map.Entry::getKey)
                .min(LocalDate::compareTo);
    }

    /// By day of other reports, the characters of this one that are shared with one of them.
    private Map<LocalDate, Integer> shared(Report report) {
        Map<Report, Integer> shared = new HashMap<>();
        for (CopyGroup group : copies) {
            for (Passage own : group.passages()) {
                if (own.report().equals(report)) {
                    group.passages().stream()
                            .map(Passage::report)
                            .distinct()
                            .forEach(other -> shared.merge(other, own.end() - own.start(), Integer::sum));
                }
            }
        }
        Map<LocalDate, Integer> days = new TreeMap<>();
        shared.forEach((other, characters) ->
                other.published().find().ifPresent(day -> days.merge(day, characters, Math::max)));
        return days;
    }
}
