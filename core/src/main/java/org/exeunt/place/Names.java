package org.exeunt.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How names are compared and made into identifiers.
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /// Lower case, without accents, with single spaces: `Öncüpınar` and `oncupinar` are the same name.
    public static String fold(String name) {
        return name.chars().allMatch(character -> character < 128) ? foldAscii(name) : foldAny(name);
    }

    /// Most names are ASCII, and reading asks for very many: the same without regular expressions.
    private static String foldAscii(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            boolean capital = character >= 'A' && character <= 'Z';
            if (capital || (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(capital ? (char) (character + ('a' - 'A')) : character);
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static String foldAny(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o');
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /// The name as an identifier: `Verkhny Lars` is `verkhny-lars`.
    public static String id(String name) {
        return fold(name).replace(' ', '-');
    }
}
