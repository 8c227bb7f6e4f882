package org.exeunt.report;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The day on which a report was published, and how that is known. The day on which a page was saved is another day.
///
/// @param day the day; null if and only if `how` is [How#UNKNOWN]
/// @param how what the day rests on
public record Published(@Nullable LocalDate day, How how) {
    public static final Published UNKNOWN = new Published(null, How.UNKNOWN);

    public Published {
        if ((day == null) != (how == How.UNKNOWN)) {
            throw new IllegalArgumentException("a day goes with how it is known: " + day + ", " + how);
        }
    }

    /// The day, if it is known.
    public Optional<LocalDate> find() {
        return Optional.ofNullable(day);
    }

    /// What a publication day rests on, the strongest first.
    public enum How {
        /// A list that came with the report: `index.csv`, front matter.
        INDEX,
        /// The page's own metadata.
        METADATA,
        /// The feed that carried it.
        FEED,
        /// A date line on the page.
        STATED,
        /// Concluded from the text, or from a report that shares its wording.
        INFERRED,
        UNKNOWN
    }
}
