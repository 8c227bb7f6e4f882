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
    private final TableFinder tables;

    /// @param gazetteer tells which words name places
    public StatementFinder(Gazetteer gazetteer) {
        LanguagePack pack = LanguagePack.english();
        sentences = new SentenceReader(pack, gazetteer);
        figures = new FigureReader(pack, sentences);
        policies = new PolicyReader(pack, gazetteer);
        tables = new TableFinder(gazetteer);
    }

    /// All that the reports and tables say; figures that tell of one counting share a `countId`.
    public Statements find(Intake intake) {
        List<Figure> found = new ArrayList<>();
        List<Policy> measures = new ArrayList<>();
        for (Report report : intake.reports()) {
            Statements said = find(report);
            found.addAll(said.figures());
            measures.addAll(said.policies());
        }
        Statements listed = tables.find(intake.tables());
        measures.addAll(listed.policies());
        found.addAll(listed.figures());
        return new Statements(CountFinder.settle(found), measures, listed.refusals());
    }

    /// Whether a report states anything; safe to ask on many threads.
    public boolean isStating(Report report) {
        Statements said = find(report);
        return !said.figures().isEmpty() || !said.policies().isEmpty();
    }

    private Statements find(Report report) {
        List<Sentence> read = sentences.sentences(report);
        Background background = Background.of(read);
        List<Figure> counted = figures.figures(report, read, background);
        return new Statements(counted, policies.policies(report, read, background, counted));
    }
}
