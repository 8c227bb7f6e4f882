package org.exeunt.statement;

import java.util.List;
import java.util.Set;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// What part a place plays in its sentence, as the words around it tell.
enum Role {
    /// Where to: "into Finland", "entered Finland".
    TO,
    /// Where from: "from Russia", "left Russia".
    FROM,
    /// Where: "in Finland".
    IN,
    /// Whose: "Finland's interior ministry", or an adjective.
    OF,
    /// Neither; often the subject of the sentence.
    NONE;

    private static final Set<String> INTO =
            Set.of("into", "to", "towards", "toward", "for", "onto", "reach", "reaching", "reached");
    private static final Set<String> OUT = Set.of("from", "off", "fleeing", "leaving");
    private static final Set<String> WITHIN = Set.of("in", "inside", "within", "across", "throughout");
    private static final Set<String> SKIPPED = Set.of(
            "the",
            "neighbouring",
            "neighboring",
            "nearby",
            "of",
            "southern",
            "northern",
            "eastern",
            "western",
            "its",
            "their");
    private static final Set<String> BORDER = Set.of("border", "borders", "frontier", "side", "territory", "soil");

    /// The part that this place plays.
    static Role of(Sentence sentence, PlaceMention place) {
        List<Token> tokens = sentence.tokens();
        int before = place.first() - 1;
        while (before >= 0 && isSkipped(tokens, before)) {
            before--;
        }
        boolean border = place.last() + 1 < tokens.size()
                && BORDER.contains(tokens.get(place.last() + 1).lower());
        if (before >= 0) {
            String word = tokens.get(before).lower();
            if (border && (word.equals("across") || word.equals("over"))) {
                return TO;
            }
            if (OUT.contains(word) || (word.equals("of") && sentence.isWord(before - 1, "out"))) {
                return FROM;
            }
            if (INTO.contains(word) || isEntered(sentence, before)) {
                return TO;
            }
            if (isLeft(sentence, before)) {
                return FROM;
            }
            if (WITHIN.contains(word)) {
                return IN;
            }
            if (word.equals(",") || word.equals("and") || word.equals("or")) {
                PlaceMention other = endingAt(sentence, before - 1);
                if (other != null && !other.equals(place)) {
                    return of(sentence, other);
                }
            }
        }
        PlaceMention together = sameWord(sentence, place);
        if (together != null) {
            return of(sentence, together);
        }
        boolean owner = place.kind() == Kind.ADJECTIVE || sentence.isWord(place.last() + 1, "'s");
        return owner ? OF : NONE;
    }

    private static boolean isSkipped(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        return SKIPPED.contains(word)
                && !(word.equals("of") && at > 0 && tokens.get(at - 1).is("out"));
    }

    private static boolean isEntered(Sentence sentence, int token) {
        return sentence.cues("enter").stream().anyMatch(cue -> cue.last() == token && cue.first() <= token);
    }

    private static boolean isLeft(Sentence sentence, int token) {
        return sentence.cues("leave").stream().anyMatch(cue -> cue.last() == token);
    }

    private static @Nullable PlaceMention endingAt(Sentence sentence, int token) {
        for (PlaceMention place : sentence.places()) {
            if (place.last() == token && (place.isCountry() || place.kind() == Kind.ANAPHOR)) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable PlaceMention sameWord(Sentence sentence, PlaceMention place) {
        for (PlaceMention other : sentence.places()) {
            if (other.equals(place)) {
                return null;
            }
            if (other.first() == place.first() && other.last() == place.last()) {
                return other;
            }
        }
        return null;
    }
}
