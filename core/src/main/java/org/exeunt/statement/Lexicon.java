package org.exeunt.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sections of phrases, and where they stand in a sentence.
///
/// The file's form is told in its first lines.
final class Lexicon {
    private static final String GAP = "..";
    private static final int LONGEST_GAP = 6;
    private static final Set<String> NOUNS = Set.of("object", "population", "authority", "death");

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> singleWords = new HashMap<>();

    private record Phrase(String section, List<Set<String>> slots) {}

    /// Reads the file's text.
    static Lexicon parse(String text, Lexer lexer) {
        Lexicon lexicon = new Lexicon();
        String section = "";
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
                continue;
            }
            for (String phrase : line.split(";", -1)) {
                if (!phrase.isBlank()) {
                    lexicon.add(section, phrase.strip(), lexer);
                }
            }
        }
        return lexicon;
    }

    private void add(String section, String phrase, Lexer lexer) {
        List<Set<String>> slots = new ArrayList<>();
        for (String slot : phrase.split("\\s+", -1)) {
            if (slot.equals(GAP)) {
                slots.add(Set.of(GAP));
                continue;
            }
            Set<String> forms = new LinkedHashSet<>();
            int tokens = 0;
            for (String form : slot.split("/", -1)) {
                List<Token> parts = lexer.tokens(form, 0, form.length());
                tokens = Math.max(tokens, parts.size());
                forms.add(parts.getFirst().lower());
                if (parts.size() > 1 && slot.equals(form)) {
                    parts.forEach(part -> slots.add(Set.of(part.lower())));
                }
            }
            if (tokens <= 1) {
                slots.add(Set.copyOf(forms));
            }
        }
        Phrase made = new Phrase(section, List.copyOf(slots));
        for (String first : slots.getFirst()) {
            byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(made);
            if (slots.size() == 1) {
                singleWords
                        .computeIfAbsent(section, key -> new LinkedHashSet<>())
                        .add(first);
            }
        }
    }

    /// Whether this single word, in lower case, belongs to the section.
    boolean has(String section, String word) {
        return singleWords.getOrDefault(section, Set.of()).contains(word);
    }

    /// Whether a word opens a phrase that is not a noun: a verb of movement, of saying, of being somewhere, a time.
    boolean isVerbOrTime(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream().anyMatch(phrase -> !NOUNS.contains(phrase.section()));
    }

    /// All cues of the sentence; of cues of one section that lie within each other only the longest.
    List<Cue> cues(List<Token> tokens) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Map<String, Cue> longest = new HashMap<>();
            for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(i).lower(), List.of())) {
                int last = match(phrase.slots(), tokens, i);
                if (last >= 0) {
                    longest.merge(
                            phrase.section(),
                            new Cue(phrase.section(), i, last),
                            (a, b) -> a.length() >= b.length() ? a : b);
                }
            }
            cues.addAll(longest.values());
        }
        List<Cue> kept = new ArrayList<>();
        for (Cue cue : cues) {
            boolean within = cues.stream()
                    .anyMatch(other -> !other.equals(cue)
                            && other.section().equals(cue.section())
                            && other.contains(cue)
                            && !cue.contains(other));
            if (!within) {
                kept.add(cue);
            }
        }
        kept.sort((a, b) -> a.first() != b.first()
                ? Integer.compare(a.first(), b.first())
                : a.section().compareTo(b.section()));
        return kept;
    }

    /// Last token of the match that starts at `at`, or -1.
    private static int match(List<Set<String>> slots, List<Token> tokens, int at) {
        int token = at;
        for (int s = 0; s < slots.size(); s++) {
            Set<String> slot = slots.get(s);
            if (slot.contains(GAP)) {
                int end = gapEnd(slots.get(s + 1), tokens, token);
                if (end < 0) {
                    return -1;
                }
                token = end;
            } else if (token < tokens.size() && slot.contains(tokens.get(token).lower())) {
                token++;
            } else {
                return -1;
            }
        }
        return token - 1;
    }

    private static int gapEnd(Set<String> next, List<Token> tokens, int from) {
        for (int i = from; i <= from + LONGEST_GAP && i < tokens.size(); i++) {
            if (next.contains(tokens.get(i).lower())) {
                return i;
            }
            if (tokens.get(i).kind() == Token.Kind.MARK) {
                return -1;
            }
        }
        return -1;
    }
}
