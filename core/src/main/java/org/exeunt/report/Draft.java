package org.exeunt.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A document's text before its furniture goes: lines apart by line ends, paragraphs mostly apart by blank lines.
///
/// @param text the characters
/// @param offsets where each stands in the raw bytes
/// @param metadata what the document says about itself
/// @param made the day on which the file was made, by its own word, which need not be that of its publication; null if
/// it does not say
record Draft(
        String text,
        Offsets offsets,
        Metadata metadata,
        @Nullable LocalDate made) {
    Draft(String text, Offsets offsets, Metadata metadata) {
        this(text, offsets, metadata, null);
    }
}
