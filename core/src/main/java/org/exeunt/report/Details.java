package org.exeunt.report;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What else a document says about itself, and where.
///
/// @param address the canonical address of the page; null if not given
/// @param modified the day it was last changed; null if not given
/// @param places where each thing that is known stood
public record Details(@Nullable String address, @Nullable LocalDate modified, Map<Field, Place> places) {
    public static final Details NONE = new Details(null, null, Map.of());

    public Details {
        places = Map.copyOf(places);
    }

    /// The same at this address, if it is told and none was known.
    Details at(String told) {
        return address != null || told.isBlank() ? this : new Details(told, modified, places);
    }

    /// Where this stood; null if it is not known.
    public @Nullable Place place(Field field) {
        return places.get(field);
    }

    /// A thing that may be known.
    public enum Field {
        TITLE,
        PUBLISHER,
        ADDRESS,
        PUBLISHED,
        MODIFIED
    }

    /// Where in a page something stands, the strongest first.
    public enum Place {
        /// Elements of its head: `meta`, `link`, `title`; Open Graph, Dublin Core and common names.
        HEAD,
        /// Structured data: JSON-LD.
        STRUCTURED,
        /// A marked element: `time`, microdata.
        MARKED,
        /// The page's own address.
        ADDRESS,
        /// The text that people see.
        TEXT
    }
}
