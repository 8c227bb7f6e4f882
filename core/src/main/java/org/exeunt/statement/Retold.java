package org.exeunt.statement;

import java.util.List;

/// Tells when a report tells a figure twice: in its headline and below, or in two sentences.
final class Retold {
    /// A headline starts within so many characters.
    private static final int TOP = 250;

    /// Smaller numbers may well be two.
    private static final double SMALL = 100;

    private Retold() {}

    /// A figure told twice is one figure: the telling that says more of its days, else the first.
    static void add(List<Figure> figures, Figure figure) {
        for (int i = 0; i < figures.size(); i++) {
            if (isHeadline(figures.get(i), figure)) {
                figures.set(i, figure);
                return;
            }
            if (isSame(figures.get(i), figure)) {
                boolean fuller = figures.get(i).period().start() == null
                        && figure.period().start() != null;
                if (fuller) {
                    figures.set(i, figure);
                }
                return;
            }
        }
        figures.add(figure);
    }

    /// A headline's number, told again in full below it.
    private static boolean isHeadline(Figure first, Figure second) {
        Evidence.Quote headline = (Evidence.Quote) first.evidence();
        Evidence.Quote telling = (Evidence.Quote) second.evidence();
        String words = headline.sentence().text().strip();
        boolean open = !words.isEmpty() && ".!?|".indexOf(words.charAt(words.length() - 1)) < 0;
        return open
                && headline.sentence().start() < TOP
                && telling.sentence().start() > headline.sentence().start()
                && first.amount().typical() == second.amount().typical()
                && first.amount().typical() >= SMALL
                && first.unit() == second.unit();
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.amount().typical() == other.amount().typical()
                && one.unit() == other.unit()
                && one.measure() == other.measure()
                && one.corridor().equals(other.corridor())
                && (one.period().equals(other.period())
                        || one.aggregation() != other.aggregation()
                        || one.aggregation() == Aggregation.CUMULATIVE);
    }
}
