package org.exeunt.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells lines, and openings of texts, that say when a page was published.
final class DateLine {
    private static final Set<String> DATE_WORDS = dateWords();
    private static final List<String> MARKS =
            LanguagePack.everywhere("published").toList();
    private static final Pattern SEGMENTS =
            Pattern.compile("\\s*[|•·]\\s*|(?<!(?:^|[\\s,])\\d{1,2})\\.\\s+(?=[*_]*\\p{Lu})");
    private static final Pattern TIME =
            Pattern.compile("\\b\\d{1,2}\\s?[:.h]\\s?\\d\\d\\b|\\b\\d{1,2}\\s?[ap]\\.?m\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    /// The opening of an agency's text: `HELSINKI, Sept 26 (Agency) -`.
    private static final Pattern AFTER_DATELINE =
            Pattern.compile("\\s*(?:\\([^)]{2,40}\\)\\s*)?[-–—:].*", Pattern.DOTALL);
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.]*(?:[ /-](?:(?:de|del|la|al|el|of|am|an|der|sur|na|nad) )?\\p{Lu}[\\p{L}'’.]*){0,4}";
    private static final Pattern BEFORE_DATELINE =
            Pattern.compile(NAME + "(?:,\\s*" + NAME + "){0,2}(?<mark>[,:|])?\\s*(?:\\([^)]{2,30}\\)\\s*)?,?\\s*");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}['’]?\\p{Lu}{2,}.*", Pattern.DOTALL);

    private static final int OPENING_CHARACTERS = 120;
    private static final int MAX_CHARACTERS = 200;

    private final DateFinder dates = new DateFinder();

    /// The date that a line near the headline gives as the page's own.
    Optional<WrittenDate> find(String line) {
        if (line.length() > MAX_CHARACTERS || !hasDigit(line)) {
            return Optional.empty();
        }
        for (String segment : SEGMENTS.split(line, -1)) {
            List<WrittenDate> found = dates.find(segment);
            if (!found.isEmpty() && isMostlyDate(segment, found)) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /// The date in the opening of a text: `KAMPALA, 22 July 2016 - …`, `Sunday, 17 April 2022. …`.
    Optional<WrittenDate> findInOpening(String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING_CHARACTERS));
        for (WrittenDate date : dates.find(opening)) {
            String before = opening.substring(0, date.start()).strip();
            String after = opening.substring(date.end());
            boolean dateline = (before.isEmpty() || isPlace(before))
                    && AFTER_DATELINE.matcher(after).matches();
            boolean sentenceOfItsOwn =
                    before.isEmpty() && date.weekday() != null && date.isFull() && after.startsWith(".");
            if (dateline || sentenceOfItsOwn) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /// Names with capitals, and either the first of them in capitals or a mark behind them: `On` is none.
    private static boolean isPlace(String before) {
        Matcher matcher = BEFORE_DATELINE.matcher(before);
        return matcher.matches()
                && (CAPITALS.matcher(before).matches() || matcher.group("mark") != null || before.endsWith(")"));
    }

    /// Whether the line says that it gives the day of publication: `Published on 26 September 2022`.
    boolean isMarked(String line) {
        String small = line.strip().toLowerCase(Locale.ROOT);
        return MARKS.stream()
                .anyMatch(mark -> small.startsWith(mark)
                        && small.length() > mark.length()
                        && !Character.isLetter(small.charAt(mark.length())));
    }

    /// Whether nothing but a date, a time and the words that go with them stand here.
    boolean isOnlyDate(String part) {
        if (part.length() > MAX_CHARACTERS || !hasDigit(part)) {
            return false;
        }
        List<WrittenDate> found = dates.find(part);
        boolean dated = !found.isEmpty() || TIME.matcher(part).find();
        return dated && otherWords(part, found) == 0 && restDigits(part, found) == 0;
    }

    private static boolean isMostlyDate(String segment, List<WrittenDate> found) {
        int words = otherWords(segment, found);
        boolean strong = found.stream().anyMatch(date -> date.weekday() != null)
                || TIME.matcher(segment).find();
        return words <= (strong ? 6 : 3);
    }

    private static int otherWords(String segment, List<WrittenDate> found) {
        return (int) WORD.matcher(without(segment, found))
                .results()
                .filter(word -> !DATE_WORDS.contains(word.group().toLowerCase(Locale.ROOT)))
                .count();
    }

    private static int restDigits(String segment, List<WrittenDate> found) {
        String rest = TIME.matcher(without(segment, found)).replaceAll(" ");
        return (int) rest.chars().filter(Character::isDigit).count();
    }

    private static String without(String segment, List<WrittenDate> found) {
        var rest = new StringBuilder(segment);
        found.forEach(date -> rest.replace(date.start(), date.end(), " ".repeat(date.end() - date.start())));
        return rest.toString();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static Set<String> dateWords() {
        var words = new HashSet<String>();
        LanguagePack.everywhere("date words").forEach(line -> {
            for (String word : line.split("[ .]+", -1)) {
                words.add(word);
            }
        });
        return words;
    }
}
