package org.exeunt.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.place.Gazetteer;
import org.exeunt.report.Report;
import org.jspecify.annotations.Nullable;

/// Finds the numbers, times, places and cues of each sentence of a report.
final class SentenceReader {
    private final LanguagePack pack;
    private final NumberGrammar numbers;
    private final PlaceGrammar places;

    SentenceReader(LanguagePack pack, Gazetteer gazetteer) {
        this.pack = pack;
        numbers = new NumberGrammar(pack);
        places = new PlaceGrammar(gazetteer, pack.peoples(), pack.regions(), pack.lexicon());
    }

    /// The sentences of a report, in their order.
    List<Sentence> sentences(Report report) {
        String body = report.body();
        LocalDate published = report.published().day();
        LocalDate last = null;
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceCutter.Span span : SentenceCutter.sentences(body)) {
            Sentence sentence = sentence(body, span, published, last);
            sentences.add(sentence);
            for (TimeMention time : sentence.times()) {
                LocalDate day =
                        time.kind() == TimeMention.Kind.ON ? time.period().end() : null;
                last = day == null ? last : day;
            }
        }
        return sentences;
    }

    private Sentence sentence(
            String body, SentenceCutter.Span span, @Nullable LocalDate published, @Nullable LocalDate last) {
        List<Token> tokens = pack.lexer().tokens(body, span.start(), span.end());
        List<Cue> cues = pack.lexicon().cues(tokens);
        List<TimeMention> times = pack.times().mentions(body, span.start(), span.end(), published, last);
        List<NumberMention> free = numbers.mentions(tokens).stream()
                .filter(number -> isFree(number, tokens, times))
                .toList();
        return new Sentence(
                span.start(), span.end(), span.paragraph(), tokens, cues, free, times, places.mentions(tokens, cues));
    }

    /// Whether a number is not a part of a time ("on 5 March").
    private static boolean isFree(NumberMention number, List<Token> tokens, List<TimeMention> times) {
        int start = tokens.get(number.first()).start();
        int end = tokens.get(number.last()).end();
        return times.stream().noneMatch(time -> time.start() < end && start < time.end());
    }
}
