package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.exeunt.statement.LanguagePack.Hedge;
import org.exeunt.statement.LanguagePack.NumberWord;
import org.exeunt.statement.LanguagePack.NumberWord.Kind;
import org.jspecify.annotations.Nullable;

/// Numbers in a sentence, in figures and in words, with ranges and hedges.
///
///     mention = [hedge] (range | number | vague) [hedge]
///     range   = ["between"|"from"] number ("and"|"to"|"-"|"or") number
///     number  = (digits | words) [scale] | "half" "a" scale | "a quarter of a" scale | "a" scale
///     vague   = "tens" "of" "thousands" | "hundreds" [", if not" "thousands"]
final class NumberGrammar {
    private final LanguagePack pack;

    NumberGrammar(LanguagePack pack) {
        this.pack = pack;
    }

    private record Part(int last, double value, double scale) {
        double total() {
            return value * scale;
        }
    }

    /// All numbers, from left to right.
    List<NumberMention> mentions(List<Token> tokens) {
        List<NumberMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            NumberMention mention = mentionAt(tokens, at);
            if (mention == null) {
                at++;
            } else {
                mentions.add(mention);
                at = mention.quoteLast() + 1;
            }
        }
        return mentions;
    }

    private @Nullable NumberMention mentionAt(List<Token> tokens, int at) {
        NumberMention vague = vagueAt(tokens, at);
        if (vague != null) {
            return vague;
        }
        Part first = numberAt(tokens, at);
        if (first == null) {
            return null;
        }
        Part second = rangeEnd(tokens, at, first);
        if (second != null) {
            double scale = first.scale() == 1 && first.total() < second.total() && first.value() < 1000
                    ? second.scale()
                    : first.scale();
            double low = first.value() * scale;
            if (low <= second.total()) {
                int start = at > 0 && isOpening(tokens.get(at - 1)) ? at - 1 : at;
                Amount range = Amount.between(low, second.total());
                return hedgedRange(tokens, new NumberMention(at, second.last(), start, second.last(), range));
            }
        }
        return hedged(tokens, at, first.last(), first.total());
    }

    private static boolean isOpening(Token token) {
        return token.is("between") || token.is("from");
    }

    private @Nullable Part rangeEnd(List<Token> tokens, int at, Part first) {
        int link = first.last() + 1;
        if (link >= tokens.size()) {
            return null;
        }
        Token joint = tokens.get(link);
        boolean between = at > 0 && tokens.get(at - 1).is("between");
        boolean joins =
                joint.is("to") || joint.is("-") || joint.is("–") || joint.is("or") || (joint.is("and") && between);
        return joins ? numberAt(tokens, link + 1) : null;
    }

    private NumberMention hedgedRange(List<Token> tokens, NumberMention range) {
        int start = range.quoteFirst();
        for (Hedge hedge : pack.hedges()) {
            if (hedge.place() != Hedge.Place.AFTER && endsAt(hedge.words(), tokens, start)) {
                return new NumberMention(
                        range.first(), range.last(), start - hedge.words().size(), range.quoteLast(), range.amount());
            }
        }
        return range;
    }

    private NumberMention hedged(List<Token> tokens, int first, int last, double number) {
        int quoteFirst = first;
        int quoteLast = last;
        Quantifier quantifier = Quantifier.EXACT;
        for (int step = 0; step < 2; step++) {
            Hedge hedge = hedgeBefore(tokens, quoteFirst);
            if (hedge == null) {
                break;
            }
            quoteFirst -= hedge.words().size();
            if (hedge.place() == Hedge.Place.BEFORE) {
                quantifier = hedge.quantifier();
                break;
            }
        }
        for (Hedge hedge : pack.hedges()) {
            if (quantifier == Quantifier.EXACT && hedge.place() == Hedge.Place.AFTER) {
                OptionalInt end = startsAt(hedge.words(), tokens, last + 1);
                if (end.isPresent()) {
                    quantifier = hedge.quantifier();
                    quoteLast = end.getAsInt();
                }
            }
        }
        Amount amount = switch (quantifier) {
            case APPROXIMATELY -> Amount.about(number);
            case MORE_THAN -> Amount.moreThan(number);
            case LESS_THAN -> Amount.lessThan(number);
            case EXACT, RANGE -> Amount.exactly(number);
        };
        return new NumberMention(first, last, quoteFirst, quoteLast, amount);
    }

    private @Nullable Hedge hedgeBefore(List<Token> tokens, int first) {
        for (Hedge hedge : pack.hedges()) {
            if (hedge.place() != Hedge.Place.AFTER && endsAt(hedge.words(), tokens, first)) {
                return hedge;
            }
        }
        return null;
    }

    private static boolean endsAt(List<String> words, List<Token> tokens, int end) {
        int start = end - words.size();
        return start >= 0 && startsAt(words, tokens, start).isPresent();
    }

    private static OptionalInt startsAt(List<String> words, List<Token> tokens, int start) {
        if (start + words.size() > tokens.size()) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(start + i).is(words.get(i))) {
                // A dash may join the number and the word behind it, as in "70,000-plus".
                if (i == 0 && tokens.get(start).is("-") && words.size() == 1 && start + 1 < tokens.size()) {
                    return tokens.get(start + 1).is(words.getFirst()) ? OptionalInt.of(start + 1) : OptionalInt.empty();
                }
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(start + words.size() - 1);
    }

    /// "tens of thousands", "hundreds, if not thousands", "thousands".
    private @Nullable NumberMention vagueAt(List<Token> tokens, int at) {
        NumberWord word = wordAt(tokens, at);
        if (word == null || word.kind() != Kind.VAGUE) {
            return null;
        }
        double low = word.value();
        double high = word.value();
        int last = at;
        if (isWord(tokens, at + 1, "of") && isKind(tokens, at + 2, Kind.VAGUE)) {
            low *= vague(tokens, at + 2);
            high = low;
            last = at + 2;
        } else if (isWord(tokens, at + 1, ",")
                && isWord(tokens, at + 2, "if")
                && isWord(tokens, at + 3, "not")
                && isKind(tokens, at + 4, Kind.VAGUE)) {
            high = vague(tokens, at + 4);
            last = at + 4;
        } else if (word.value() == 10) {
            return null;
        }
        double top = Math.pow(10, Math.floor(Math.log10(high)) + 1) - 1;
        return new NumberMention(at, last, at, last, Amount.between(low, top));
    }

    private double vague(List<Token> tokens, int at) {
        NumberWord word = wordAt(tokens, at);
        return word == null ? 1 : word.value();
    }

    private @Nullable Part numberAt(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        if (token.isNumber()) {
            return scaled(tokens, at, token.value());
        }
        if (token.is("the") && isKind(tokens, at + 1, Kind.SCALE) && vague(tokens, at + 1) >= 1e6) {
            return new Part(at + 1, 1, vague(tokens, at + 1));
        }
        NumberWord word = wordAt(tokens, at);
        if (word == null) {
            return null;
        }
        return switch (word.kind()) {
            case UNIT, TEN -> wordsAt(tokens, at);
            case ARTICLE -> articleAt(tokens, at);
            case FRACTION -> fractionAt(tokens, at, word.value());
            case SCALE, VAGUE -> null;
        };
    }

    private Part scaled(List<Token> tokens, int last, double value) {
        NumberWord next = wordAt(tokens, last + 1);
        if (next != null && next.kind() == Kind.SCALE && !(next.value() == 1e6 && isWord(tokens, last + 1, "m"))) {
            return new Part(last + 1, value, next.value());
        }
        return new Part(last, value, 1);
    }

    private Part wordsAt(List<Token> tokens, int at) {
        double total = 0;
        int i = at;
        while (i < tokens.size()) {
            NumberWord word = wordAt(tokens, i);
            if (word != null && (word.kind() == Kind.UNIT || word.kind() == Kind.TEN)) {
                total += word.value();
            } else if (word != null && word.kind() == Kind.SCALE && word.value() == 100 && total > 0 && total < 100) {
                total *= 100;
            } else {
                boolean joined = (tokens.get(i).is("-") || (tokens.get(i).is("and") && total >= 100))
                        && (isKind(tokens, i + 1, Kind.UNIT) || isKind(tokens, i + 1, Kind.TEN));
                if (!joined) {
                    break;
                }
            }
            i++;
        }
        return scaled(tokens, i - 1, total);
    }

    private @Nullable Part articleAt(List<Token> tokens, int at) {
        NumberWord next = wordAt(tokens, at + 1);
        if (next == null) {
            boolean length = at + 1 < tokens.size()
                    && pack.lexicon().has("distance", tokens.get(at + 1).lower());
            return length ? new Part(at, 1, 1) : null;
        }
        return switch (next.kind()) {
            case SCALE -> next.value() == 1e6 && isWord(tokens, at + 1, "m") ? null : scaledScale(tokens, at + 1, next);
            case FRACTION -> fractionAt(tokens, at + 1, next.value());
            case UNIT, TEN, ARTICLE, VAGUE -> null;
        };
    }

    private Part scaledScale(List<Token> tokens, int at, NumberWord scale) {
        NumberWord next = wordAt(tokens, at + 1);
        return next != null && next.kind() == Kind.SCALE
                ? new Part(at + 1, 1, scale.value() * next.value())
                : new Part(at, 1, scale.value());
    }

    /// "half a million", "a quarter of a million", "half a kilometre".
    private @Nullable Part fractionAt(List<Token> tokens, int at, double fraction) {
        int i = behindDash(tokens, isWord(tokens, at + 1, "of") ? at + 2 : at + 1);
        NumberWord article = wordAt(tokens, i);
        if (article == null || article.kind() != Kind.ARTICLE) {
            return null;
        }
        int last = behindDash(tokens, i + 1);
        NumberWord scale = wordAt(tokens, last);
        if (scale != null && scale.kind() == Kind.SCALE) {
            return new Part(last, fraction, scale.value());
        }
        return i + 1 < tokens.size()
                        && pack.lexicon().has("distance", tokens.get(i + 1).lower())
                ? new Part(i, fraction, 1)
                : null;
    }

    /// "half-a-million" is "half a million".
    private static int behindDash(List<Token> tokens, int at) {
        return isWord(tokens, at, "-") ? at + 1 : at;
    }

    private @Nullable NumberWord wordAt(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord()
                ? pack.numbers().get(tokens.get(at).lower())
                : null;
    }

    private boolean isKind(List<Token> tokens, int at, Kind kind) {
        NumberWord word = wordAt(tokens, at);
        return word != null && word.kind() == kind;
    }

    private static boolean isWord(List<Token> tokens, int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }
}
