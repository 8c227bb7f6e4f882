package org.exeunt.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Made-up texts, for tests.
final class Texts {
    private static final String[] SYLLABLES = {
        "ba", "der", "fo", "gul", "ha", "jin", "ko", "lem", "mi", "nor", "pu", "ras", "so", "tev", "va", "zel"
    };

    private Texts() {}

    static Report report(String name, String body) {
        return report(name, null, body);
    }

    static Report report(String name, @Nullable String publisher, String body) {
        return new Report(name, name, publisher, Published.UNKNOWN, "en", "", body, offsets(body));
    }

    /// Offsets of a text that is the whole of a UTF-8 document.
    static Offsets offsets(String body) {
        return new TextDecoder()
                .decode(body.getBytes(StandardCharsets.UTF_8), new Encoding(StandardCharsets.UTF_8, 0))
                .offsets();
    }

    static String word(SplittableRandom random) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }

    /// So many words, one of them a number.
    static String sentence(SplittableRandom random, int words) {
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            sentence.add(
                    i == words / 2 ? String.format(Locale.ROOT, "%,d", 100 + random.nextInt(90_000)) : word(random));
        }
        String text = String.join(" ", sentence);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /// The sentence with so many of its words changed, never its number.
    static String edited(String sentence, int changes, SplittableRandom random) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        for (int i = 0; i < changes; i++) {
            int at = 1 + random.nextInt(words.size() - 2);
            if (!Character.isDigit(words.get(at).charAt(0))) {
                words.set(at, word(random));
            }
        }
        return String.join(" ", words);
    }
}
