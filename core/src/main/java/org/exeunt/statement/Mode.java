package org.exeunt.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How people travel who are counted apart from the others.
public enum Mode {
    /// However they travel; counts "by land" at a land border are taken for it.
    ANY,
    ROAD,
    RAIL,
    AIR,
    SEA,
    FOOT;

    private static final Map<String, Mode> WORDS = words("en");

    /// The mode that the words for a figure's people name: `people by air`, `train passengers`. ANY if they name none,
    /// or
    /// more than one.
    public static Mode of(Figure figure) {
        return ofWords(figure.group());
    }

    static Mode ofWords(@Nullable String group) {
        if (group == null) {
            return ANY;
        }
        List<Mode> named = Arrays.stream(group.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .map(WORDS::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return named.size() == 1 ? named.getFirst() : ANY;
    }

    private static Map<String, Mode> words(String language) {
        Map<String, Mode> words = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(Mode.class.getResourceAsStream(language + "/modes.txt"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> parts = List.of(line.split(":", 2));
                    Arrays.stream(parts.get(1).strip().split(" +"))
                            .forEach(word -> words.put(word, valueOf(parts.getFirst())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the language pack " + language + " lacks modes.txt", e);
        }
        return Map.copyOf(words);
    }
}
