package org.exeunt.report;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a document says about itself outside its text.
///
/// @param title headline; null if not given
/// @param publisher who printed it; null if not given
/// @param published the day, with how it is known
/// @param language ISO 639-1 code; null if not given
/// @param details its address, the day of its last change, and where each thing stood
record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        Published published,
        @Nullable String language,
        Details details) {
    static final Metadata NONE = new Metadata(null, null, Published.UNKNOWN, null);

    Metadata(@Nullable String title, @Nullable String publisher, Published published, @Nullable String language) {
        this(title, publisher, published, language, Details.NONE);
    }

    /// The same with this headline, which stands in the text.
    Metadata titled(String headline) {
        if (headline.isBlank()) {
            return this;
        }
        Map<Details.Field, Details.Place> places = new EnumMap<>(Details.Field.class);
        places.putAll(details.places());
        places.put(Details.Field.TITLE, Details.Place.TEXT);
        return new Metadata(
                headline, publisher, published, language, new Details(details.address(), details.modified(), places));
    }
}
