package org.exeunt.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One published document: who published it, when, its body, and how we got it.
///
/// @param name file name, or another name that is unique in its collection
/// @param id SHA-256 of the raw bytes, in hexadecimal digits
/// @param publisher who printed it; null if not known
/// @param published the day it was published, with how that is known
/// @param language ISO 639-1 code
/// @param title headline; empty if none was found
/// @param body the text with the page's furniture left out, paragraphs apart by blank lines
/// @param offsets where each character of the body stands in the raw bytes
/// @param details its address, the day of its last change, and where each thing that is known stood
public record Report(
        String name,
        String id,
        @Nullable String publisher,
        Published published,
        String language,
        String title,
        String body,
        Offsets offsets,
        Details details) {
    public Report {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a report needs a name");
        }
        if (offsets.length() != body.length()) {
            throw new IllegalArgumentException("offsets for " + offsets.length() + " characters do not fit a body of "
                    + body.length() + " in '" + name + "'");
        }
    }

    public Report(
            String name,
            String id,
            @Nullable String publisher,
            Published published,
            String language,
            String title,
            String body,
            Offsets offsets) {
        this(name, id, publisher, published, language, title, body, offsets, Details.NONE);
    }

    /// The stretch of the body from `start` (inclusive) to `end` (exclusive), in characters.
    public Passage passage(int start, int end) {
        return new Passage(this, start, end);
    }

    /// The first place where these words stand in the body.
    public Optional<Passage> find(String words) {
        int start = body.indexOf(words);
        return start < 0 ? Optional.empty() : Optional.of(passage(start, start + words.length()));
    }

    /// The same report with another publication day.
    public Report publishedOn(Published day) {
        return new Report(name, id, publisher, day, language, title, body, offsets, details);
    }

    /// The same report under another name.
    Report named(String other) {
        return new Report(other, id, publisher, published, language, title, body, offsets);
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && id.equals(that.id) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
