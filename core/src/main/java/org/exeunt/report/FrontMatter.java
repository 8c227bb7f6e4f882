package org.exeunt.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// `key: value` lines between two lines `---` at the very beginning of a text, as site generators write them. Used are
/// `title`, `published` (or `date`), `publisher` and `language` (or `lang`).
///
/// @param metadata what it says
/// @param end first character behind it; 0 if there is none
record FrontMatter(Metadata metadata, int end) {
    private static final int MAX_LINES = 60;

    static FrontMatter of(String text) {
        var none = new FrontMatter(Metadata.NONE, 0);
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return none;
        }
        Map<String, String> values = new HashMap<>();
        int at = text.indexOf('\n') + 1;
        for (int i = 0; i < MAX_LINES && at < text.length(); i++) {
            int stop = text.indexOf('\n', at);
            String line = text.substring(at, stop < 0 ? text.length() : stop).strip();
            at = stop < 0 ? text.length() : stop + 1;
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(metadata(values), at);
            }
            int colon = line.indexOf(':');
            if (colon <= 0) {
                continue;
            }
            values.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    unquoted(line.substring(colon + 1).strip()));
        }
        return none;
    }

    private static Metadata metadata(Map<String, String> values) {
        LocalDate day = new DateFinder().findDay(values.getOrDefault("published", values.getOrDefault("date", "")));
        return new Metadata(
                values.get("title"),
                values.get("publisher"),
                day == null ? Published.UNKNOWN : new Published(day, Published.How.INDEX),
                LanguageDetector.code(values.getOrDefault("language", values.getOrDefault("lang", ""))));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
