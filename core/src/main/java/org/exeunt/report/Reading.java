package org.exeunt.report;

import org.jspecify.annotations.Nullable;

/// What came out of reading one file.
sealed interface Reading {
    /// A report.
    ///
    /// @param report what was read
    /// @param yearless the day that the page gives as its own, where its year could not be settled; else null
    record Read(Report report, @Nullable WrittenDate yearless) implements Reading {}

    /// Nothing that can be used.
    ///
    /// @param refusal why
    record Refused(Refusal refusal) implements Reading {}
}
