package org.exeunt.report;

import org.jspecify.annotations.Nullable;

/// What a document says about itself outside its text.
///
/// @param title headline; null if not given
/// @param publisher who printed it; null if not given
/// @param published the day, with how it is known
/// @param language ISO 639-1 code; null if not given
record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        Published published,
        @Nullable String language) {
    static final Metadata NONE = new Metadata(null, null, Published.UNKNOWN, null);

    /// The same with this headline.
    Metadata titled(String headline) {
        return headline.isBlank() ? this : new Metadata(headline, publisher, published, language);
    }
}
