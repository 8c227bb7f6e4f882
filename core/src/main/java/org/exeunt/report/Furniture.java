package org.exeunt.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells lines of a page that are not part of its article: menus, pointers to other pages, notices, buttons.
///
/// Judged line by line and with restraint: a line of furniture that stays costs little, a row of a bulletin that goes
/// is
/// lost. Only lines up to [#MAX_CHARACTERS] are looked at; what to look for is in the language packs.
final class Furniture {
    /// Longer lines are text.
    static final int MAX_CHARACTERS = 400;

    /// What a line is.
    enum Kind {
        TEXT,
        /// Goes.
        FURNITURE,
        /// Goes, and with it the pointers that follow.
        HEADING_OF_POINTERS
    }

    private enum Role {
        TEASER,
        BLOCK,
        LINE,
        NOTICE,
        CONTACT
    }

    private record Phrase(String words, Role role) {}

    private static final Map<String, List<Phrase>> PHRASES = phrases();
    private static final Set<String> MENU =
            new HashSet<>(LanguagePack.everywhere("menu").toList());

    private static final Pattern AD_MARK = Pattern.compile("\\[/?ad(?:[ _-]?\\d*)\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEMPERATURE = Pattern.compile("[-+−]?\\d{1,3}(?:[.,]\\d)?\\s?(?:°\\s?[CF]?|[CF])");
    private static final Pattern CLOCK = Pattern.compile(
            "\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROGRAMME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’.&-]*\\s){1,6}\\d{1,2}(?::\\d\\d)?\\s?[ap]m\\s?[-–]\\s?\\d{1,2}(?::\\d\\d)?\\s?[ap]m");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[Pp]age \\d+(?: of \\d+|/\\d+)?");
    private static final Pattern BAR = Pattern.compile("\\s*[|·•¦]\\s*|\\s+/\\s+");
    private static final Pattern PART_BAR = Pattern.compile("\\s*[|·•¦]\\s*|\\s+[/>›»]\\s+");
    private static final int LEAST_PARTS = 3;
    private static final int MAX_PART_WORDS = 5;
    private static final Pattern TELEPHONE = Pattern.compile("[\\d\\s()+./-]{5,}|\\S+@\\S+");
    private static final Pattern COUNT = Pattern.compile("[\\s:]*[-+−]?\\s?[\\d .,:()]*k?\\s*°?[CF]?");

    private final DateLine dateLine = new DateLine();

    /// What this line is; white space around it does not matter.
    Kind kind(String raw) {
        String line = unmarked(raw);
        if (line.isEmpty()) {
            return raw.isBlank() ? Kind.TEXT : marksOnly(raw);
        }
        if (line.length() > MAX_CHARACTERS) {
            return Kind.TEXT;
        }
        Kind byPhrase = byPhrase(line);
        if (byPhrase != Kind.TEXT) {
            return byPhrase;
        }
        return line.length() <= 200 && (isMark(line) || isMenu(line)) ? Kind.FURNITURE : Kind.TEXT;
    }

    /// Whether pointers to other pages follow this line.
    boolean isHeadingOfPointers(String line) {
        return byPhrase(unmarked(line)) == Kind.HEADING_OF_POINTERS;
    }

    private static Kind marksOnly(String raw) {
        return raw.strip().chars().allMatch(c -> c == '>' || c == '+' || c == '*' || c == '•')
                ? Kind.FURNITURE
                : Kind.TEXT;
    }

    private static Kind byPhrase(String line) {
        for (Phrase phrase : PHRASES.getOrDefault(firstWord(line), List.of())) {
            if (!line.regionMatches(true, 0, phrase.words, 0, phrase.words.length())) {
                continue;
            }
            String rest = line.substring(phrase.words.length()).strip();
            Kind kind = kind(phrase.role, rest);
            if (kind != Kind.TEXT) {
                return kind;
            }
        }
        return Kind.TEXT;
    }

    private static Kind kind(Role role, String rest) {
        boolean ends = rest.isEmpty() || rest.equals(":") || rest.equals("...") || rest.equals("…") || rest.equals("»");
        return switch (role) {
            case BLOCK -> ends ? Kind.HEADING_OF_POINTERS : Kind.TEXT;
            case LINE -> ends || rest.equals(".") ? Kind.FURNITURE : Kind.TEXT;
            case TEASER -> pointsOn(rest) ? Kind.FURNITURE : Kind.TEXT;
            case NOTICE ->
                rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0)) || rest.length() > 1
                        ? Kind.FURNITURE
                        : Kind.TEXT;
            case CONTACT ->
                rest.startsWith(":")
                                && TELEPHONE.matcher(rest.substring(1).strip()).matches()
                        ? Kind.FURNITURE
                        : Kind.TEXT;
        };
    }

    private static boolean pointsOn(String rest) {
        boolean mark = !rest.isEmpty() && ":>»→|".indexOf(rest.charAt(0)) >= 0;
        boolean runningTime = rest.startsWith("(") && rest.length() > 2 && Character.isDigit(rest.charAt(1));
        return (mark || runningTime) && rest.length() <= 250;
    }

    private static boolean isMark(String line) {
        return AD_MARK.matcher(line).matches()
                || (line.length() <= 80
                        && (TEMPERATURE.matcher(line).matches()
                                || CLOCK.matcher(line).matches()
                                || PROGRAMME.matcher(line).matches()
                                || PAGE_NUMBER.matcher(line).matches()));
    }

    /// A menu: entries between bars, or nothing but entries. A line of dates, bylines and counts goes with it.
    private boolean isMenu(String line) {
        String[] parts = BAR.split(line, -1);
        int entries = 0;
        int dates = 0;
        int bylines = 0;
        for (String part : parts) {
            boolean entry = isEntry(part);
            entries += entry ? 1 : 0;
            dates += !entry && dateLine.isOnlyDate(part) ? 1 : 0;
            bylines += !entry && part.matches("By (?:\\S+ ){0,4}\\S+") ? 1 : 0;
        }
        if (dates > 0 && entries + dates + bylines == parts.length) {
            return true;
        }
        return parts.length >= 2 ? entries >= 2 && entries * 2 >= parts.length : isRowOfEntries(line);
    }

    /// Three or more short parts between bars, such as sections: a menu if it stands at the top of a page, where no
    /// table
    /// begins.
    boolean isRowOfParts(String raw) {
        String[] parts = PART_BAR.split(raw.strip(), -1);
        boolean digits = raw.chars().anyMatch(Character::isDigit);
        return parts.length >= (digits ? LEAST_PARTS + 1 : LEAST_PARTS)
                && java.util.Arrays.stream(parts)
                        .allMatch(part -> !part.isBlank() && part.strip().split("\\s+", -1).length <= MAX_PART_WORDS);
    }

    /// A word of menus, perhaps with a count or a temperature: `Comments (27)`, `5 min read`, `Weather -3`.
    boolean isEntry(String part) {
        String small = part.strip().toLowerCase(Locale.ROOT);
        String bare = small.replaceFirst("^[\\d.,]+k?\\s+", "");
        if (MENU.contains(bare)) {
            return true;
        }
        int at = small.length();
        while (at > 0 && !Character.isLetter(small.charAt(at - 1))) {
            at--;
        }
        if (MENU.contains(small.substring(0, at))
                && COUNT.matcher(small.substring(at)).matches()) {
            return true;
        }
        int bracket = small.indexOf('(');
        return bracket > 0 && MENU.contains(small.substring(0, bracket).strip()) && small.endsWith(")");
    }

    private static boolean isRowOfEntries(String line) {
        if (line.length() > 120 || line.endsWith(".")) {
            return false;
        }
        String[] words = line.split("\\s+", -1);
        return words.length >= 3
                && java.util.Arrays.stream(words).allMatch(word -> MENU.contains(word.toLowerCase(Locale.ROOT)));
    }

    /// The line without the marks of lists, quotations and emphasis before it.
    private static String unmarked(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && (Character.isWhitespace(raw.charAt(start)) || ">+*•»→".indexOf(raw.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (Character.isWhitespace(raw.charAt(end - 1)) || raw.charAt(end - 1) == '*')) {
            end--;
        }
        return raw.substring(start, end);
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end)) && ":|".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return line.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        Map<String, Role> roles = Map.of(
                "teasers",
                Role.TEASER,
                "blocks",
                Role.BLOCK,
                "lines",
                Role.LINE,
                "notices",
                Role.NOTICE,
                "contacts",
                Role.CONTACT);
        roles.forEach((section, role) -> LanguagePack.everywhere(section)
                .forEach(words -> phrases.computeIfAbsent(firstWord(words), word -> new ArrayList<>())
                        .add(new Phrase(words, role))));
        return phrases;
    }
}
