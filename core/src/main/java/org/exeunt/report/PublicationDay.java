package org.exeunt.report;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the day on which a page was published, the strongest evidence first. No evidence, no day: an unknown day is
/// better than a wrong one.
final class PublicationDay {
    /// What was found.
    ///
    /// @param published the day, with what it rests on
    /// @param yearless a date line whose year could not be settled; null if there is none
    record Finding(Published published, @Nullable WrittenDate yearless) {}

    private final DateLine dateLine = new DateLine();

    /// The day by what the document says about itself and by what stands on the page.
    Finding find(Metadata metadata, Article article) {
        if (metadata.published().day() != null) {
            return new Finding(metadata.published(), null);
        }
        Optional<WrittenDate> stated = article.head().stream()
                .flatMap(line -> dateLine.find(line).stream())
                .findFirst()
                .or(() -> dateLine.findInOpening(article.opening()));
        if (stated.isEmpty()) {
            return new Finding(Published.UNKNOWN, null);
        }
        WrittenDate date = stated.get();
        Optional<LocalDate> day = date.isFull() ? date.day(date.year()) : Optional.empty();
        return day.map(found -> new Finding(new Published(found, Published.How.STATED), null))
                .orElseGet(() -> new Finding(Published.UNKNOWN, date));
    }
}
