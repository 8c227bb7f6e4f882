package org.exeunt.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came out of reading one document.
sealed interface Reading {
    /// A report.
    ///
    /// @param report what was read
    /// @param yearless the day that the page gives as its own, where its year could not be settled; else null
    /// @param made the day on which its file was made, by its own word; null if it does not say
    record Read(
            Report report,
            @Nullable WrittenDate yearless,
            @Nullable LocalDate made) implements Reading {
        Read(Report report, @Nullable WrittenDate yearless) {
            this(report, yearless, null);
        }
    }

    /// Nothing that can be used.
    ///
    /// @param refusal why
    record Refused(Refusal refusal) implements Reading {}

    /// One of many pages that says nothing of interest.
    record Dropped() implements Reading {}
}
