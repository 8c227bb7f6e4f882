package org.exeunt.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.exeunt.place.Gazetteer;
import org.exeunt.report.Report;
import org.jspecify.annotations.Nullable;

/// Finds the numbers, times, places and cues of each sentence of a report.
final class SentenceReader {
    private static final int DATELINE = 16;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "|");

    private final LanguagePack pack;
    private final NumberGrammar numbers;
    private final PlaceGrammar places;

    SentenceReader(LanguagePack pack, Gazetteer gazetteer) {
        this.pack = pack;
        numbers = new NumberGrammar(pack);
        places = new PlaceGrammar(gazetteer, pack.peoples(), pack.regions(), pack.provinces(), pack.lexicon());
    }

    /// The sentences of a report, in their order.
    List<Sentence> sentences(Report report) {
        String body = report.body();
        LocalDate published = report.published().day();
        LocalDate last = null;
        LocalDate entry = published;
        int paragraph = -1;
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceCutter.Span span : SentenceCutter.sentences(body)) {
            Sentence sentence = sentence(body, span, entry, last);
            if (span.paragraph() != paragraph) {
                LocalDate own = entry(sentence, published);
                boolean goesOn = sentence.tokens().isEmpty()
                        || sentence.tokens().getFirst().kind() == Token.Kind.CLOCK;
                LocalDate meant = own != null ? own : goesOn ? entry : published;
                if (!Objects.equals(meant, entry)) {
                    entry = meant;
                    sentence = sentence(body, span, entry, last);
                }
                paragraph = span.paragraph();
            }
            sentences.add(sentence);
            for (TimeMention time : sentence.times()) {
                boolean compared = sentence.isWord(sentence.tokenAt(time.start()) - 1, "than");
                LocalDate day = time.kind() == TimeMention.Kind.ON && !compared
                        ? time.period().end()
                        : null;
                last = day == null ? last : day;
            }
        }
        return sentences;
    }

    /// A cell of a table with the words that name its row and column.
    ///
    /// @param text the report's body with all else blanked out
    Sentence cell(Report report, String text, Grid.Row row, int paragraph) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        var span = new SentenceCutter.Span(first, row.end(), paragraph);
        Sentence read = sentence(text, span, report.published().day(), null);
        return new Sentence(
                row.start(),
                row.end(),
                paragraph,
                read.tokens(),
                read.cues(),
                read.numbers(),
                read.times(),
                read.places());
    }

    /// The day of an entry of a live page: "Fri 27 Aug, 15:05 …" at the start of its paragraph.
    private static @Nullable LocalDate entry(Sentence sentence, @Nullable LocalDate published) {
        if (published == null || sentence.times().isEmpty()) {
            return null;
        }
        TimeMention time = sentence.times().getFirst();
        int next = sentence.tokenBefore(time.end()) + 1;
        boolean clock = false;
        for (int i = next; i < Math.min(next + 2, sentence.tokens().size()); i++) {
            clock |= sentence.tokens().get(i).kind() == Token.Kind.CLOCK;
        }
        LocalDate day = time.period().end();
        boolean first = sentence.tokenAt(time.start()) == 0 && time.kind() == TimeMention.Kind.ON;
        return first && clock && day != null && !day.isAfter(published) ? day : null;
    }

    private Sentence sentence(
            String body, SentenceCutter.Span span, @Nullable LocalDate published, @Nullable LocalDate last) {
        List<Token> tokens = pack.lexer().tokens(body, span.start(), span.end());
        List<Cue> cues = pack.lexicon().cues(tokens);
        int dateline = datelineEnd(tokens);
        List<TimeMention> times = pack.times().mentions(body, span.start(), span.end(), published, last).stream()
                .filter(time -> time.start() >= dateline)
                .toList();
        List<NumberMention> free = numbers.mentions(tokens).stream()
                .filter(number -> isFree(number, tokens, times)
                        && tokens.get(number.first()).start() >= dateline)
                .toList();
        return new Sentence(
                span.start(), span.end(), span.paragraph(), tokens, cues, free, times, places.mentions(tokens, cues));
    }

    /// Where the dateline of a wire report ends ("HELSINKI, Sept 26 (Agency) - "), or the start of the sentence.
    private static int datelineEnd(List<Token> tokens) {
        boolean capitals = !tokens.isEmpty()
                && tokens.getFirst().text().length() > 2
                && tokens.getFirst().text().equals(tokens.getFirst().text().toUpperCase(Locale.ROOT));
        for (int i = 1; capitals && i < Math.min(DATELINE, tokens.size()); i++) {
            if (DASHES.contains(tokens.get(i).text())) {
                return tokens.get(i).end();
            }
        }
        return tokens.isEmpty() ? 0 : tokens.getFirst().start();
    }

    /// Whether a number is not a part of a time ("on 5 March").
    private static boolean isFree(NumberMention number, List<Token> tokens, List<TimeMention> times) {
        int start = tokens.get(number.first()).start();
        int end = tokens.get(number.last()).end();
        return times.stream().noneMatch(time -> time.start() < end && start < time.end());
    }
}
