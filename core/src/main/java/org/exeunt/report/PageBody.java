package org.exeunt.report;

import org.jspecify.annotations.Nullable;

/// The running text of a page, and what it says about itself.
///
/// @param articleBody the text, paragraphs apart by blank lines
/// @param title headline; null if none was found
/// @param publisher who printed it; null if not known
/// @param published the day of publication, with how it is known
public record PageBody(
        String articleBody,
        @Nullable String title,
        @Nullable String publisher,
        Published published) {
    static PageBody of(Draft draft) {
        Metadata metadata = draft.metadata();
        return new PageBody(draft.text().strip(), metadata.title(), metadata.publisher(), metadata.published());
    }
}
