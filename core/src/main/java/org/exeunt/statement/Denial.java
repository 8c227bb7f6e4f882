package org.exeunt.statement;

import java.util.List;
import java.util.Set;
import org.exeunt.report.Report;

/// A sentence without numbers that denies those told before it.
final class Denial {
    private static final Set<String> NUMBERS = Set.of(
            "number", "numbers", "figure", "figures", "claim", "claims", "estimate", "estimates", "total", "totals");

    private Denial() {}

    /// "The ministry denied the numbers."
    static boolean is(Sentence sentence) {
        return sentence.has("denied") && sentence.tokens().stream().anyMatch(token -> NUMBERS.contains(token.lower()));
    }

    /// The figures of a paragraph are denied by a sentence behind them.
    static void apply(List<Figure> figures, Report report, List<Sentence> sentences, int paragraph) {
        for (int i = 0; i < figures.size(); i++) {
            Evidence.Quote quote = (Evidence.Quote) figures.get(i).evidence();
            boolean within = quote.quote().report().equals(report)
                    && sentences.stream()
                            .anyMatch(sentence -> sentence.paragraph() == paragraph
                                    && sentence.start() == quote.sentence().start());
            if (within) {
                figures.set(i, figures.get(i).withStatus(Status.DENIED));
            }
        }
    }
}
