package org.exeunt.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What pages in one language look like: `language/CODE/page.txt`, in sections.
///
/// `[stopwords]` frequent words that tell the language; `[months]` and `[weekdays]` one spelling of the whole year or
/// week a line; `[date words]` what may stand in a date line; `[teasers]` what introduces a pointer to another page;
/// `[blocks]` headings of lists of such pointers; `[lines]` whole lines that go; `[notices]` beginnings of notices that
/// go; `[contacts]` what stands before a telephone number; `[menu]` entries of menus.
///
/// @param code ISO 639-1
/// @param sections the lines of each section, in small letters
record LanguagePack(String code, Map<String, List<String>> sections) {
    private static final List<LanguagePack> ALL =
            lines("languages.txt").stream().map(LanguagePack::load).toList();

    /// Every language that is bundled; English first.
    static List<LanguagePack> all() {
        return ALL;
    }

    /// The lines of a section in all languages.
    static Stream<String> everywhere(String section) {
        return ALL.stream().flatMap(pack -> pack.section(section).stream());
    }

    /// The lines of a section.
    List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static LanguagePack load(String code) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines(code + "/page.txt")) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line);
            }
        }
        return new LanguagePack(code, Map.copyOf(sections));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(
                        LanguagePack.class.getResourceAsStream("language/" + file), "no resource language/" + file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource language/" + file, e);
        }
    }
}
