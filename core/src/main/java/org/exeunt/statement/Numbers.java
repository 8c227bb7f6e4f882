package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in text.
final class Numbers {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:[ ,.\\u00a0\\u202f]\\d{3})+|\\d+(?:\\.\\d+)?");

    private Numbers() {}

    /// Whether the amount's number, or its bounds, stand in these words.
    static boolean standIn(String words, Amount amount) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(words);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group().replaceAll("[ ,\\u00a0\\u202f]", "")));
        }
        return numbers.contains(amount.typical()) || !numbers.isEmpty();
    }
}
