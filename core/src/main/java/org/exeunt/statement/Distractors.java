package org.exeunt.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells numbers that are no figures by their form: years, ages, money, telephone numbers, shares, numbers of things.
final class Distractors {
    private static final Set<String> MONEY = Set.of("$", "€", "£", "usd", "eur", "rs");
    private static final Set<String> LABELS = Set.of(
            "no",
            "number",
            "page",
            "article",
            "section",
            "chapter",
            "room",
            "road",
            "lane",
            "platform",
            "counter",
            "option",
            "tel",
            "phone",
            "hotline",
            "extension",
            "aged",
            "age",
            "ages",
            "under-",
            "bulletin",
            "top",
            "channel",
            "fm",
            "am",
            "#",
            "+",
            "version",
            "part",
            "class",
            "step",
            "act",
            "resolution",
            "flight",
            "route",
            "highway",
            "motorway",
            "line",
            "hour",
            "oldest",
            "youngest");
    private static final Set<String> CLOCKS = Set.of("a.m", "p.m", "am", "pm", "o'clock", "noon");
    private static final Set<String> AWAY = Set.of(
            "from", "east", "west", "north", "south", "away", "off", "wide", "further", "deep", "high", "up", "to",
            "outside");
    private static final int OLDEST = 110;

    private final LanguagePack pack;

    Distractors(LanguagePack pack) {
        this.pack = pack;
    }

    /// Whether the number is something else than a figure.
    boolean isOther(Sentence sentence, NumberMention number) {
        List<Token> tokens = sentence.tokens();
        Token before = number.first() > 0 ? tokens.get(number.first() - 1) : null;
        Token after = number.last() + 1 < tokens.size() ? tokens.get(number.last() + 1) : null;
        boolean labelled = before != null
                && (MONEY.contains(before.lower()) || isLabel(tokens, number.first() - 1) || before.isNumber());
        boolean share = after != null
                && (after.is("%")
                        || after.is("percent")
                        || (after.is("per") && sentence.isWord(number.last() + 2, "cent")));
        boolean joined = after != null && (after.isNumber() || after.text().matches("[/°$€£]"));
        return labelled
                || share
                || joined
                || isSize(sentence, number)
                || isDistance(sentence, number)
                || isClockOrListNumber(sentence, number)
                || isChained(tokens, number)
                || isGlued(tokens, number)
                || isLength(sentence, number)
                || isTimeOfDay(sentence, number)
                || isYear(sentence, number)
                || isOfName(sentence, number)
                || isAge(sentence, number)
                || isSmallWord(sentence, number);
    }

    /// "its 1,000-person capacity", "a 300-bed shelter": how large something is.
    private boolean isSize(Sentence sentence, NumberMention number) {
        int noun = number.last() + 2;
        return sentence.isWord(number.last() + 1, "-")
                && noun < sentence.tokens().size()
                && pack.lexicon().has("size", sentence.tokens().get(noun).lower());
    }

    /// "10 a.m."; "3." at the start of a line.
    private static boolean isClockOrListNumber(Sentence sentence, NumberMention number) {
        List<Token> tokens = sentence.tokens();
        int after = number.last() + 1;
        boolean clock = after < tokens.size()
                && (CLOCKS.contains(tokens.get(after).lower())
                        || (after + 2 < tokens.size()
                                && tokens.get(after + 1).is(".")
                                && tokens.get(after + 2).is("m")));
        return clock || (number.first() == 0 && tokens.size() <= 2);
    }

    /// "A4", "Channel24": digits that end a word.
    private static boolean isGlued(List<Token> tokens, NumberMention number) {
        int at = number.first();
        return at > 0
                && tokens.get(at).isNumber()
                && tokens.get(at - 1).isWord()
                && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    /// "8-800-555": digits joined by more than one dash.
    private static boolean isChained(List<Token> tokens, NumberMention number) {
        int from = number.first();
        int to = number.last();
        int joints = 0;
        for (int i = from; i <= to; i++) {
            joints += tokens.get(i).is("-") ? 1 : 0;
        }
        boolean digits = tokens.get(from).isNumber();
        boolean more = (from > 1
                        && tokens.get(from - 1).is("-")
                        && tokens.get(from - 2).isNumber())
                || (to + 2 < tokens.size()
                        && tokens.get(to + 1).is("-")
                        && tokens.get(to + 2).isNumber());
        return digits && more && (joints > 0 || number.amount().low() == null);
    }

    /// "a border of 1,340 km", "a drive of two hours": no queue and no wait.
    private boolean isLength(Sentence sentence, NumberMention number) {
        boolean near = sentence.cues("length").stream()
                .anyMatch(cue -> sentence.gap(number, cue.first(), cue.last()) < 1
                        && sentence.numbersBetween(cue.last(), number.first()) == 0);
        return near
                && Counted.of(sentence, number, pack.lexicon())
                        .map(Counted::unit)
                        .filter(unit -> unit == Unit.KILOMETRE || unit == Unit.HOUR || unit == Unit.DAY)
                        .isPresent();
    }

    private static boolean isLabel(List<Token> tokens, int at) {
        Token before = tokens.get(at);
        if (before.is(".") && at > 0) {
            return LABELS.contains(tokens.get(at - 1).lower());
        }
        return LABELS.contains(before.lower()) && !before.is("line") && !before.is("am");
    }

    /// "Channel 24 reports": a small number that ends a name.
    private boolean isOfName(Sentence sentence, NumberMention number) {
        int before = number.first() - 1;
        boolean small = number.first() == number.quoteFirst()
                && number.amount().typical() < 100
                && sentence.tokens().get(number.first()).isNumber();
        boolean goesOn = sentence.isWord(number.last() + 1, ")")
                || sentence.isWord(number.last() + 1, "has")
                || sentence.cues("say").stream().anyMatch(cue -> cue.first() == number.last() + 1);
        return small
                && before >= 0
                && sentence.tokens().get(before).isCapitalised()
                && (goesOn || (before > 0 && sentence.places().stream().noneMatch(place -> place.last() == before)))
                && Counted.of(sentence, number, pack.lexicon())
                        .map(Counted::bare)
                        .orElse(false);
    }

    private boolean isYear(Sentence sentence, NumberMention number) {
        Token token = sentence.tokens().get(number.first());
        double value = token.value();
        boolean counts = Counted.of(sentence, number, pack.lexicon())
                .filter(counted -> !counted.bare() && counted.unit() == Unit.PERSON)
                .isPresent();
        return !counts
                && number.first() == number.last()
                && token.text().length() == 4
                && value >= 1900
                && value <= 2100
                && number.quoteFirst() == number.first();
    }

    /// "180 km east of Helsinki", "85 km from Lviv", "1,435 mm wide": no queue is measured.
    private boolean isDistance(Sentence sentence, NumberMention number) {
        boolean queue =
                sentence.cues("queue").stream().anyMatch(cue -> sentence.gap(number, cue.first(), cue.last()) < 2);
        if (queue) {
            return false;
        }
        return Counted.of(sentence, number, pack.lexicon())
                .filter(counted -> counted.unit() == Unit.KILOMETRE)
                .filter(counted -> counted.last() + 1 < sentence.tokens().size())
                .map(counted ->
                        AWAY.contains(sentence.tokens().get(counted.last() + 1).lower()))
                .orElse(false);
    }

    /// "since 13.15", "6.00 to 9.00".
    private boolean isTimeOfDay(Sentence sentence, NumberMention number) {
        String text = sentence.tokens().get(number.first()).text();
        return text.matches("(?:[01]?\\d|2[0-3])\\.[0-5]\\d")
                && Counted.of(sentence, number, pack.lexicon())
                        .map(Counted::bare)
                        .orElse(true);
    }

    /// "(54)", "Ville, 34,", "a student of 22", "18-year-old", "between 18 and 60".
    private boolean isAge(Sentence sentence, NumberMention number) {
        List<Token> tokens = sentence.tokens();
        double top = number.amount().high() != null
                ? number.amount().high()
                : number.amount().typical();
        if (top > OLDEST) {
            return false;
        }
        int before = number.quoteFirst() - 1;
        int after = number.last() + 1;
        boolean years = sentence.isWord(after, "years")
                || sentence.isWord(after, "year")
                || (sentence.isWord(after, "-") && sentence.isWord(after + 1, "year"))
                || (after < tokens.size() && tokens.get(after).lower().startsWith("year"));
        boolean bracketed = sentence.isWord(before, "(") && sentence.isWord(after, ")");
        boolean behindName = sentence.isWord(before, ",")
                && before > 0
                && tokens.get(before - 1).isCapitalised()
                && (after >= tokens.size() || tokens.get(after).kind() == Token.Kind.MARK);
        boolean under = before >= 1
                && (sentence.isWord(before, "age")
                        || sentence.isWord(before, "aged")
                        || sentence.isWord(before, "ages"));
        boolean ofAge = sentence.isWord(before, "of")
                && before > 0
                && pack.lexicon().has("person", tokens.get(before - 1).lower());
        int opening =
                sentence.isWord(before + 1, "between") || sentence.isWord(before + 1, "from") ? before : before + 1;
        boolean range = number.amount().low() != null
                && number.amount().high() != null
                && opening >= 0
                && pack.lexicon().has("person", tokens.get(opening).lower());
        boolean ofYears = sentence.isWord(before, "of")
                && before > 1
                && (sentence.isWord(before - 2, "a") || sentence.isWord(before - 2, "an"))
                && (after >= tokens.size() || tokens.get(after).kind() == Token.Kind.MARK);
        boolean eldest = tokens.stream().anyMatch(token -> token.is("oldest") || token.is("youngest"));
        return years || ofYears || eldest || bracketed || behindName || under || ofAge || range;
    }

    /// "one border crossing", "two of them": small numbers in words without a noun that is counted here.
    private boolean isSmallWord(Sentence sentence, NumberMention number) {
        if (number.amount().typical() == 1 && number.last() == number.first() && isPerson(sentence, number)) {
            return true;
        }
        boolean words = sentence.tokens().subList(number.first(), number.last() + 1).stream()
                .noneMatch(Token::isNumber);
        if (!words || number.amount().typical() >= 13) {
            return false;
        }
        Optional<Counted> counted = Counted.of(sentence, number, pack.lexicon());
        return counted.map(what -> (what.bare() && !isLevelElided(sentence, number)) || isOfPlaces(sentence, what))
                .orElse(true);
    }

    /// "One traveller told us": a person, not a count.
    private boolean isPerson(Sentence sentence, NumberMention number) {
        return Counted.of(sentence, number, pack.lexicon())
                .map(counted -> counted.unit() == Unit.PERSON)
                .orElse(false);
    }

    /// "waited three days, another for almost five": a time without its unit.
    private static boolean isLevelElided(Sentence sentence, NumberMention number) {
        int before = number.quoteFirst() - 1;
        boolean preposition = sentence.isWord(before, "for") || sentence.isWord(before, "of");
        return (preposition || number.amount().low() != null) && (sentence.has("wait") || sentence.has("queue"));
    }

    /// "three big crossings": the posts, not the people.
    private static boolean isOfPlaces(Sentence sentence, Counted counted) {
        return sentence.tokens().get(counted.last()).lower().endsWith("crossings");
    }
}
