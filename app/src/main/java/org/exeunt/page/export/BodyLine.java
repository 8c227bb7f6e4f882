package org.exeunt.page.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.exeunt.report.Details;
import org.exeunt.report.PageBody;
import org.jspecify.annotations.Nullable;

/// Bodies of pages under the names of schema.org, as the comparisons of extractors want them.
public final class BodyLine {
    private BodyLine() {}

    /// One object a page.
    ///
    /// @param isDetailed whether to tell more than the body
    public static Map<String, Map<String, @Nullable Object>> byId(
            SortedMap<String, PageBody> bodies, boolean isDetailed) {
        Map<String, Map<String, @Nullable Object>> lines = new LinkedHashMap<>();
        bodies.forEach((id, body) -> lines.put(id, line(body, isDetailed)));
        return lines;
    }

    private static Map<String, @Nullable Object> line(PageBody body, boolean isDetailed) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("articleBody", body.articleBody());
        if (isDetailed) {
            line.put("headline", body.title());
            line.put("publisher", body.publisher());
            line.put("url", body.details().address());
            line.put("datePublished", text(body.published().day()));
            line.put("dateModified", text(body.details().modified()));
            Map<String, String> known = new LinkedHashMap<>();
            for (Details.Field field : Details.Field.values()) {
                Details.Place place = body.details().place(field);
                if (place != null) {
                    known.put(
                            field.name().toLowerCase(Locale.ROOT), place.name().toLowerCase(Locale.ROOT));
                }
            }
            line.put("known", known);
        }
        return line;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
