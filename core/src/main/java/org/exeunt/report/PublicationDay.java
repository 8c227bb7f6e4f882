package org.exeunt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the day on which a page was published, the strongest evidence first: what the document says about itself, a
/// date below the headline or in the dateline, one in the masthead, one that is marked as the day of publication.
///
/// No evidence, no day: an unknown day is better than a wrong one. The day at the top of a saved page is that of the
/// visit; it counts only where nothing there shows a visit and no date in the text contradicts it.
final class PublicationDay {
    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_AFTER = 30;

    /// What was found.
    ///
    /// @param published the day, with what it rests on
    /// @param yearless a date line whose year could not be settled; null if there is none
    record Finding(Published published, @Nullable WrittenDate yearless) {}

    private final DateLine dateLine = new DateLine();
    private final MissingYear missingYear = new MissingYear();

    /// The day by what the document says about itself and by what stands on the page.
    Finding find(Metadata metadata, Article article, String language) {
        if (metadata.published().day() != null) {
            return new Finding(metadata.published(), null);
        }
        List<WrittenDate> stated = stated(article.frame());
        Dates dates = Dates.of(article.body());
        Optional<LocalDate> day = stated.stream()
                .flatMap(date -> day(date, language).stream())
                .findFirst()
                .or(() -> issue(article.frame(), language, dates))
                .or(() -> marked(article.frame(), language));
        Optional<WrittenDate> yearless =
                stated.stream().filter(date -> !date.isFull()).findFirst();
        if (day.isEmpty() && yearless.isPresent()) {
            day = missingYear.find(yearless.get(), dates);
        }
        return day.map(found -> new Finding(new Published(found, Published.How.STATED), null))
                .orElseGet(() -> new Finding(Published.UNKNOWN, yearless.orElse(null)));
    }

    private List<WrittenDate> stated(Frame frame) {
        List<WrittenDate> found = new ArrayList<>();
        for (String line : frame.head()) {
            dateLine.find(line).or(() -> dateLine.findInOpening(line)).ifPresent(found::add);
        }
        dateLine.findInOpening(frame.opening()).ifPresent(found::add);
        return found;
    }

    private Optional<LocalDate> issue(Frame frame, String language, Dates dates) {
        return frame.isIssue()
                ? frame.above().stream()
                        .flatMap(line -> dateLine.find(line).stream())
                        .flatMap(date -> day(date, language).stream())
                        .filter(day -> dates.isEmpty() || dates.anyAround(day, DAYS_BEFORE, DAYS_AFTER))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<LocalDate> marked(Frame frame, String language) {
        List<String> lines = new ArrayList<>(frame.above());
        lines.addAll(frame.foot());
        return lines.stream()
                .filter(dateLine::isMarked)
                .flatMap(line -> dateLine.find(line).stream())
                .flatMap(date -> day(date, language).stream())
                .findFirst();
    }

    /// Only English is written on both sides of the question whether the day or the month comes first.
    private static Optional<LocalDate> day(WrittenDate date, String language) {
        boolean dayFirst = !language.equals("en") && !language.equals(LanguageDetector.UNDETERMINED);
        return date.isAmbiguous() && dayFirst && date.isFull() ? date.day(date.year()) : date.fullDay();
    }
}
