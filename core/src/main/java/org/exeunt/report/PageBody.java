package org.exeunt.report;

import org.jspecify.annotations.Nullable;

/// The running text of a page, and what it says about itself.
///
/// @param articleBody the text, paragraphs apart by blank lines
/// @param title headline; null if none was found
/// @param publisher who printed it; null if not known
/// @param published the day of publication, with how it is known
/// @param details the page's address, the day of its last change, and where each thing stood
public record PageBody(
        String articleBody,
        @Nullable String title,
        @Nullable String publisher,
        Published published,
        Details details) {
    static PageBody of(HtmlPage page) {
        Metadata metadata = page.draft().metadata();
        return new PageBody(
                page.body().strip(), metadata.title(), metadata.publisher(), metadata.published(), metadata.details());
    }
}
