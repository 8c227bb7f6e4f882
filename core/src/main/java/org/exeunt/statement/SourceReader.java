package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads who a report says a number comes from.
///
/// The subject of the nearest verb of saying before the number, else of one behind it; "according to …" likewise.
final class SourceReader {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "we");
    private static final Set<String> EDGE = Set.of(
            "the",
            "a",
            "an",
            "also",
            "has",
            "had",
            "have",
            "as",
            "is",
            "was",
            "were",
            "who",
            "that",
            "but",
            "and",
            "while",
            "on",
            "in",
            "meanwhile",
            "earlier",
            "later",
            "only",
            "still",
            "then",
            "now",
            "are",
            "been",
            "by",
            "would",
            "could",
            "will",
            "'s",
            "however",
            "which",
            "already",
            "independent");
    private static final Set<String> CLAUSE =
            Set.of(";", ":", "–", "—", "(", ")", "“", "”", "\"", "•", "*", "but", "that", "while", "where", "because");
    private static final Set<String> OF_NOUNS = Set.of(
            "the",
            "these",
            "those",
            "media",
            "news",
            "unconfirmed",
            "first",
            "earlier",
            "press",
            "some",
            "several",
            "to");
    /// What follows a verb of saying whose subject does not stand behind it.
    private static final Set<String> JOINTS = Set.of("to", "that", "in", "as", "at", "from", "for", "on", "having");
    private static final int LONGEST = 16;
    private static final int NEAR = 3;

    /// @param cited whether others pass on what they said: "citing the ministry"
    private record Named(int position, String name, boolean carried, boolean cited) {}

    /// The source of a number, or null if the report says it in its own voice.
    ///
    /// @param before source of the figure before, which a pronoun stands for
    @Nullable
    String source(Sentence sentence, NumberMention number, @Nullable String before) {
        Named best = null;
        List<Named> all = named(sentence);
        boolean authority = all.stream().anyMatch(named -> !named.carried() && !isCountry(sentence, named.name()));
        for (Named named : all) {
            if (authority && isCountry(sentence, named.name())) {
                continue;
            }
            best = best == null || isBetter(sentence, number, named, best) ? named : best;
        }
        if (best == null) {
            return null;
        }
        return best.carried() ? before : best.name();
    }

    /// Whose words they are where several are named: those cited, else the speaker last before the number, else the one
    /// who closes the sentence.
    private static boolean isBetter(Sentence sentence, NumberMention number, Named named, Named best) {
        if (named.cited() != best.cited()) {
            return named.cited() && named.position() < number.first() + NEAR;
        }
        boolean leads = named.position() < number.first();
        boolean led = best.position() < number.first();
        if (!leads && !led) {
            return named.position() >= sentence.tokens().size() - NEAR;
        }
        return leads && (!led || named.position() > best.position());
    }

    /// Whether a name is that of a country and no more: an authority of it is a better source.
    private static boolean isCountry(Sentence sentence, String name) {
        return sentence.places().stream()
                .anyMatch(place -> place.isCountry()
                        && PlaceGrammar.words(sentence.tokens(), place.first(), place.last())
                                .equals(name));
    }

    /// Who speaks in a sentence; null if nobody does.
    @Nullable
    String spoken(Sentence sentence) {
        return named(sentence).stream()
                .filter(named -> !named.carried())
                .map(Named::name)
                .findFirst()
                .orElse(null);
    }

    /// Who is credited in the brackets of a heading: "Running totals (Border Agency)".
    @Nullable
    String credit(Sentence heading) {
        for (int i = 0; i < heading.tokens().size(); i++) {
            if (heading.isWord(i, "(") || heading.isWord(i, ":")) {
                Optional<String> name = name(heading, i + 1, clauseEnd(heading, i + 1), false);
                if (name.isPresent()) {
                    return name.get();
                }
            }
        }
        return null;
    }

    private List<Named> named(Sentence sentence) {
        List<Named> found = new ArrayList<>();
        for (Cue cue : sentence.cues("say")) {
            if (isNoVerb(sentence, cue)) {
                continue;
            }
            int subjectEnd = beforeBrackets(sentence, cue.first() - 1);
            int first = clauseStart(sentence, subjectEnd + 1);
            Optional<String> subject = name(sentence, first, subjectEnd, true);
            if (subject.isPresent()) {
                found.add(new Named(cue.first(), subject.get(), false, false));
            } else if (isPronoun(sentence, first, subjectEnd)) {
                found.add(new Named(cue.first(), "", true, false));
            } else if (!isJoint(sentence, cue.last() + 1)) {
                int end = clauseEnd(sentence, cue.last() + 1);
                name(sentence, cue.last() + 1, end, true)
                        .ifPresent(name -> found.add(new Named(cue.first(), name, false, false)));
            }
        }
        for (int i = 1; i < Math.min(LONGEST, sentence.tokens().size()); i++) {
            if (sentence.isWord(i, ":")) {
                name(sentence, afterClock(sentence), i - 1, false)
                        .ifPresent(name -> found.add(new Named(0, name, false, false)));
                break;
            }
        }
        for (Cue cue : sentence.cues("tally")) {
            if (sentence.isWord(cue.first() - 1, "'s") || sentence.isWord(cue.first() - 1, "own")) {
                int owner = sentence.isWord(cue.first() - 1, "own") ? cue.first() - 3 : cue.first() - 2;
                name(sentence, clauseStart(sentence, owner + 1), owner, true)
                        .ifPresent(name -> found.add(new Named(cue.first(), name, false, false)));
            }
        }
        for (Cue cue : sentence.cues("according")) {
            int end = clauseEnd(sentence, cue.last() + 1);
            boolean cited = sentence.tokens().get(cue.first()).lower().startsWith("cit");
            name(sentence, cue.last() + 1, end, true)
                    .ifPresent(name -> found.add(new Named(cue.first(), name, false, cited)));
        }
        return found;
    }

    /// "registered refugees", "estimated at", "media reports": forms of verbs of saying that say nothing.
    private static boolean isNoVerb(Sentence sentence, Cue cue) {
        List<Token> tokens = sentence.tokens();
        String word = tokens.get(cue.first()).lower();
        Token before = cue.first() > 0 ? tokens.get(cue.first() - 1) : null;
        boolean adjective =
                word.endsWith("ed") && sentence.numbers().stream().anyMatch(number -> number.last() == cue.first() - 1);
        boolean noun = word.endsWith("s") && before != null && OF_NOUNS.contains(before.lower());
        return adjective || noun || (word.endsWith("ed") && sentence.isWord(cue.last() + 1, "at"));
    }

    /// The last token of a subject, without a short form in brackets: "the High Commissioner (UNHCR) said".
    private static int beforeBrackets(Sentence sentence, int last) {
        int has = last;
        while (has > 0 && EDGE.contains(sentence.tokens().get(has).lower())) {
            has--;
        }
        if (!sentence.isWord(has, ")")) {
            return last;
        }
        for (int i = has - 1; i > 0 && has - i <= NEAR + 1; i--) {
            if (sentence.isWord(i, "(")) {
                return i - 1;
            }
        }
        return last;
    }

    private static boolean isJoint(Sentence sentence, int at) {
        return at < sentence.tokens().size()
                && !isTime(sentence, at)
                && JOINTS.contains(sentence.tokens().get(at).lower());
    }

    private static int afterClock(Sentence sentence) {
        int first = 0;
        while (first < sentence.tokens().size() - 1
                && (isTime(sentence, first)
                        || sentence.tokens().get(first).kind() == Token.Kind.CLOCK
                        || sentence.tokens().get(first).kind() == Token.Kind.MARK)) {
            first++;
        }
        return first;
    }

    private static boolean isPronoun(Sentence sentence, int first, int last) {
        for (int i = Math.max(Math.max(first, 0), last - NEAR); i <= last; i++) {
            if (PRONOUNS.contains(sentence.tokens().get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// Where the subject of a verb of saying starts; an apposition closed by a comma before the verb belongs to it.
    private static int clauseStart(Sentence sentence, int verb) {
        int start = verb;
        int commas = sentence.isWord(verb - 1, ",") ? 2 : 0;
        while (start > 0 && verb - start < LONGEST) {
            Token token = sentence.tokens().get(start - 1);
            if (CLAUSE.contains(token.lower()) || (token.is(",") && commas == 0)) {
                break;
            }
            commas -= token.is(",") ? 1 : 0;
            start--;
        }
        return start;
    }

    private static int clauseEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.tokens().size() && end - from < LONGEST) {
            Token token = sentence.tokens().get(end);
            boolean stops =
                    token.kind() == Token.Kind.MARK && !token.text().matches("['’&-]") && !isInnerDot(sentence, end);
            if (stops || isOfNumber(sentence, end) || CLAUSE.contains(token.lower())) {
                break;
            }
            end++;
        }
        return end - 1;
    }

    /// The dot of "example.org".
    private static boolean isInnerDot(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        return tokens.get(at).is(".")
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at + 1).start() == tokens.get(at).end();
    }

    private static boolean isOfNumber(Sentence sentence, int at) {
        return sentence.tokens().get(at).isNumber()
                || sentence.numbers().stream()
                        .anyMatch(number -> number.quoteFirst() <= at && at <= number.quoteLast());
    }

    /// The name in these tokens, without articles, times and adverbs at its edges; nothing if no authority is named.
    private static Optional<String> name(Sentence sentence, int from, int to, boolean properName) {
        int first = Math.max(from, 0);
        int last = Math.min(to, sentence.tokens().size() - 1);
        while (first <= last && isEdge(sentence, first)) {
            first++;
        }
        while (last >= first && isEdge(sentence, last)) {
            last--;
        }
        if (last < first || last - first > LONGEST) {
            return Optional.empty();
        }
        boolean authority = false;
        for (int i = first; i <= last; i++) {
            Token token = sentence.tokens().get(i);
            if (token.isNumber()) {
                return Optional.empty();
            }
            authority |= isAuthority(sentence, i) || (properName && isProperName(sentence, i));
        }
        return authority ? Optional.of(PlaceGrammar.words(sentence.tokens(), first, last)) : Optional.empty();
    }

    private static boolean isAuthority(Sentence sentence, int at) {
        return sentence.cues("authority").stream().anyMatch(cue -> cue.first() <= at && at <= cue.last());
    }

    private static boolean isProperName(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        boolean people = sentence.places().stream()
                .anyMatch(
                        place -> place.first() <= at && at <= place.last() && place.kind() == PlaceMention.Kind.PEOPLE);
        return at > 0 && token.isCapitalised() && !people && !isTime(sentence, at);
    }

    private static boolean isEdge(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return EDGE.contains(token.lower()) || token.kind() == Token.Kind.MARK || isTime(sentence, at);
    }

    private static boolean isTime(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return sentence.times().stream().anyMatch(time -> time.start() <= token.start() && token.end() <= time.end());
    }
}
