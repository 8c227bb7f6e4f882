package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into tokens.
///
/// Numbers come out whole in every usual grouping (`1,688`, `1 715`, `5.112`, `1'200`). Hyphened words stay whole
/// unless
/// a part is a number word (`two-day`); the possessive is a token of its own.
final class Lexer {
    private static final Pattern TOKEN = Pattern.compile("""
            (?<clock>\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2}[.h]\\d{2}(?=\\s?(?:[ap]\\.?m\\b|h\\b))|\\b\\d{1,2}h\\d{2}\\b)\
            |(?<date>\\b\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b)\
            |(?<ordinal>\\b\\d{1,2}(?:st|nd|rd|th)\\b)\
            |(?<number>\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?\
            |\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)\
            |[1-9]\\d{0,2}(?:\\.\\d{3})+(?!\\d)\
            |[1-9]\\d{0,2}(?:['\\u2019]\\d{3})+(?!\\d)\
            |\\d+\\.\\d+|\\d+)\
            |(?<word>(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:['\\u2019-]\\p{L}[\\p{L}\\p{M}]*)*)\
            |(?<mark>[.·_]{2,}|[^\\s\\p{Z}\\p{Cf}\\p{Cc}])""");
    private static final Pattern GROUPING = Pattern.compile("[,'\\u2019 \\u00a0\\u202f\\u2009]");
    private static final Pattern DOTTED_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");

    private final Set<String> numberWords;

    Lexer(Set<String> numberWords) {
        this.numberWords = numberWords;
    }

    /// The tokens of the text from one character (inclusive) to another (exclusive).
    List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.group("word") != null) {
                addWord(tokens, matcher.group(), matcher.start());
            } else if (matcher.group("number") != null) {
                tokens.add(token(matcher.group(), matcher.start(), Token.Kind.NUMBER, value(matcher.group())));
            } else if (matcher.group("ordinal") != null) {
                String digits = matcher.group().replaceAll("\\D", "");
                tokens.add(token(matcher.group(), matcher.start(), Token.Kind.ORDINAL, Double.parseDouble(digits)));
            } else {
                Token.Kind kind = matcher.group("clock") != null
                        ? Token.Kind.CLOCK
                        : matcher.group("date") != null ? Token.Kind.DATE : Token.Kind.MARK;
                tokens.add(token(matcher.group(), matcher.start(), kind, Double.NaN));
            }
        }
        return tokens;
    }

    private void addWord(List<Token> tokens, String word, int start) {
        int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019'));
        if (apostrophe > 0
                && apostrophe >= word.length() - 2
                && !word.toLowerCase(Locale.ROOT).endsWith("t")) {
            addWord(tokens, word.substring(0, apostrophe), start);
            tokens.add(token(word.substring(apostrophe), start + apostrophe, Token.Kind.WORD, Double.NaN));
            return;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hasNumberWord(word)) {
            addWord(tokens, word.substring(0, hyphen), start);
            tokens.add(token("-", start + hyphen, Token.Kind.MARK, Double.NaN));
            addWord(tokens, word.substring(hyphen + 1), start + hyphen + 1);
            return;
        }
        tokens.add(token(word, start, Token.Kind.WORD, Double.NaN));
    }

    private boolean hasNumberWord(String word) {
        for (String part : word.toLowerCase(Locale.ROOT).split("-", -1)) {
            if (numberWords.contains(part) && part.length() > 1) {
                return true;
            }
        }
        return false;
    }

    private static Token token(String text, int start, Token.Kind kind, double value) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return new Token(start, start + text.length(), text, lower, kind, value);
    }

    private static double value(String digits) {
        String plain = GROUPING.matcher(digits).replaceAll("");
        if (DOTTED_THOUSANDS.matcher(digits).matches()) {
            plain = plain.replace(".", "");
        }
        return Double.parseDouble(plain);
    }
}
