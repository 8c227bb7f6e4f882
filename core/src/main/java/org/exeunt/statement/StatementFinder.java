package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import org.exeunt.place.Gazetteer;
import org.exeunt.report.Intake;
import org.exeunt.report.Report;

/// Finds what reports say: figures and policies, each with the words that state it.
///
/// A grammar over numbers, verbs, places, hedges, times and sources; fast, offline and the same every time. What it
/// knows of a language is data in a language pack.
public final class StatementFinder {
    private final SentenceReader sentences;
    private final FigureReader figures;
    private final PolicyReader policies;

    /// @param gazetteer tells which words name places
    public StatementFinder(Gazetteer gazetteer) {
        LanguagePack pack = LanguagePack.english();
        sentences = new SentenceReader(pack, gazetteer);
        figures = new FigureReader(pack, sentences);
        policies = new PolicyReader(pack, gazetteer);
    }

    /// All that the reports say; figures that tell of one counting share a `countId`.
    public Statements find(Intake intake) {
        List<Figure> found = new ArrayList<>();
        List<Policy> measures = new ArrayList<>();
        for (Report report : intake.reports()) {
            List<Sentence> read = sentences.sentences(report);
            Background background = Background.of(read);
            List<Figure> counted = figures.figures(report, read, background);
            found.addAll(counted);
            measures.addAll(policies.policies(report, read, background, counted));
        }
        return new Statements(CountFinder.settle(found), measures);
    }
}
