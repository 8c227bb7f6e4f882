package org.exeunt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text by its frequent words, or by a script that one language has to itself.
final class LanguageDetector {
    /// The code for a language that could not be told (ISO 639-2).
    static final String UNDETERMINED = "und";

    private static final int LOOKED_AT_CHARACTERS = 8_000;
    private static final double LEAST_SHARE = 0.08;
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.BENGALI, "bn",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.HAN, "zh");

    private static final List<LanguagePack> PACKS = LanguagePack.all();
    private static final Map<String, List<Integer>> LANGUAGES_OF_WORD = index();

    /// ISO 639-1 code, or `und`.
    String detect(String text) {
        var hits = new int[PACKS.size()];
        var scripts = new HashMap<String, Integer>();
        int words = 0;
        int letters = 0;
        int end = Math.min(text.length(), LOOKED_AT_CHARACTERS);
        int at = 0;
        while (at < end) {
            int start = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                if (text.charAt(at) > 0x36F) {
                    String code = SCRIPTS.get(Character.UnicodeScript.of(text.charAt(at)));
                    if (code != null) {
                        scripts.merge(code, 1, Integer::sum);
                    }
                }
                letters++;
                at++;
            }
            if (at > start) {
                words++;
                String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                LANGUAGES_OF_WORD.getOrDefault(word, List.of()).forEach(pack -> hits[pack]++);
            }
            at++;
        }
        for (var script : scripts.entrySet()) {
            if (script.getValue() * 2 > letters) {
                return scripts.containsKey("ja") ? "ja" : script.getKey();
            }
        }
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        return hits[best] >= 2 && hits[best] >= words * LEAST_SHARE
                ? PACKS.get(best).code()
                : UNDETERMINED;
    }

    /// The two-letter code in `en`, `en-GB`, `en_US`; null if there is none in it.
    static @Nullable String code(String written) {
        String code = written.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2}") ? code : null;
    }

    private static Map<String, List<Integer>> index() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < PACKS.size(); i++) {
            for (String line : PACKS.get(i).section("stopwords")) {
                for (String word : line.split(" ", -1)) {
                    index.merge(word, List.of(i), LanguageDetector::joined);
                }
            }
        }
        return index;
    }

    private static List<Integer> joined(List<Integer> left, List<Integer> right) {
        return java.util.stream.Stream.concat(left.stream(), right.stream())
                .distinct()
                .toList();
    }
}
