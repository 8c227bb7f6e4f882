package org.exeunt.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day on which a report was published: from the list that came with it, its metadata, or a date line at its
/// headline or in its opening. Where nothing says so, the day stays unknown.
///
/// A date line above the headline is that of the site on the day on which the page was saved, and is not believed. A
/// date
/// without a year gets one only from the years that the text itself names, if the weekday fits that stands with it or
/// in
/// the opening.
final class PublicationDay {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,/-])(?:19|20)\\d\\d(?![\\d,/]|\\.\\d)");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private final DateLine dateLine = new DateLine();

    Published of(ReportIndex.@Nullable Entry entry, Metadata metadata, Article article) {
        LocalDate listed = entry == null ? null : entry.published();
        if (listed != null) {
            return new Published(listed, Published.How.INDEX);
        }
        if (metadata.published().day() != null) {
            return metadata.published();
        }
        return written(article).map(date -> settled(date, article)).orElse(Published.UNKNOWN);
    }

    /// A day and month that the article gives as its own without a year.
    Optional<WrittenDate> findPartial(Article article) {
        return written(article).filter(date -> !date.isFull());
    }

    /// The date line at the headline, else in the opening of the text.
    private Optional<WrittenDate> written(Article article) {
        for (String line : article.head()) {
            Optional<WrittenDate> found = dateLine.find(line).filter(PublicationDay::isSound);
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<WrittenDate> opening = dateLine.findInOpening(article.opening());
        return (opening.isPresent() ? opening : dateLine.findInOpening(article.body())).filter(PublicationDay::isSound);
    }

    private static boolean isSound(WrittenDate date) {
        return !date.isFull()
                || date.day(date.year())
                        .filter(day -> date.weekday() == null || day.getDayOfWeek() == date.weekday())
                        .isPresent();
    }

    private Published settled(WrittenDate date, Article article) {
        if (date.isFull()) {
            return new Published(Objects.requireNonNull(date.day(date.year()).orElse(null)), Published.How.STATED);
        }
        Set<DayOfWeek> weekdays = date.weekday() != null ? EnumSet.of(date.weekday()) : weekdays(article.opening());
        List<LocalDate> possible = years(article.body()).stream()
                .flatMap(year -> date.day(year).stream())
                .toList();
        List<LocalDate> fitting = possible.stream()
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .toList();
        if (fitting.size() == 1) {
            return new Published(fitting.getFirst(), Published.How.INFERRED);
        }
        return date.weekday() == null && weekdays.isEmpty() && possible.size() == 1
                ? new Published(possible.getFirst(), Published.How.INFERRED)
                : Published.UNKNOWN;
    }

    /// The weekdays that the opening names: a text that begins with its date tells of that day or of one near by.
    private static Set<DayOfWeek> weekdays(String opening) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (String word : WORDS.split(opening, -1)) {
            DayOfWeek weekday = DateFinder.weekday(word);
            if (weekday != null) {
                weekdays.add(weekday);
            }
        }
        return weekdays;
    }

    private static SortedSet<Integer> years(String body) {
        SortedSet<Integer> years = new TreeSet<>();
        Matcher matcher = YEAR.matcher(body);
        while (matcher.find()) {
            years.add(Integer.valueOf(matcher.group()));
        }
        return years;
    }
}
