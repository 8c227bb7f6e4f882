package org.exeunt.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exeunt.statement.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/// What a report counts from: "since the war began in April 2023".
///
/// @param words the words of it, in lower case, without its date
/// @param day its first day
record Outbreak(Set<String> words, LocalDate day) {
    private static final int SHORTEST = 3;

    /// All that the sentences name with a day, in their order.
    static List<Outbreak> all(List<Sentence> sentences) {
        List<Outbreak> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (TimeMention time : sentence.times()) {
                LocalDate day = time.period().start();
                if (time.kind() == Kind.SINCE && day != null) {
                    all.add(new Outbreak(words(sentence, time), day));
                }
            }
        }
        return all;
    }

    /// The day of a "since" without a date: that of the outbreak told in the same words, else of the first told.
    static @Nullable LocalDate of(Sentence sentence, TimeMention since, List<Outbreak> all) {
        Set<String> words = words(sentence, since);
        for (Outbreak outbreak : all) {
            if (outbreak.words().stream().anyMatch(words::contains)) {
                return outbreak.day();
            }
        }
        return all.isEmpty() ? null : all.getFirst().day();
    }

    private static Set<String> words(Sentence sentence, TimeMention time) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            boolean within = time.start() <= token.start() && token.end() <= time.end();
            boolean noun = token.isWord() && token.text().length() >= SHORTEST && !token.isCapitalised();
            if (within && noun && !STOP.contains(token.lower())) {
                words.add(token.lower());
            }
        }
        return words;
    }

    private static final Set<String> STOP = Set.of(
            "since",
            "the",
            "began",
            "started",
            "broke",
            "out",
            "erupted",
            "new",
            "last",
            "this",
            "early",
            "late",
            "month",
            "year",
            "week",
            "start",
            "beginning",
            "outbreak");
}
