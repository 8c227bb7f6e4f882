package org.exeunt.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exeunt.place.Corridor;
import org.exeunt.place.Period;

/// Finds the figures that tell of the same counting: copies of one text, or one authority's number told twice.
final class CountFinder {
    private CountFinder() {}

    private record Key(double number, Unit unit, Measure measure) {}

    /// The same figures, those of one count with the same `countId`: that of the first of them.
    static List<Figure> settle(List<Figure> figures) {
        Map<Key, List<Figure>> counts = new HashMap<>();
        List<Figure> settled = new ArrayList<>();
        for (Figure figure : figures) {
            Key key = new Key(figure.amount().typical(), figure.unit(), figure.measure());
            List<Figure> firsts = counts.computeIfAbsent(key, k -> new ArrayList<>());
            Figure first = firsts.stream()
                    .filter(other -> isSameCount(other, figure))
                    .findFirst()
                    .orElse(null);
            if (first == null) {
                firsts.add(figure);
                settled.add(figure);
            } else {
                settled.add(figure.ofCount(first.countId()));
            }
        }
        return settled;
    }

    private static boolean isSameCount(Figure one, Figure other) {
        return isSameWay(one.corridor(), other.corridor()) && isSameTime(one, other);
    }

    private static boolean isSameWay(Corridor one, Corridor other) {
        boolean crossings = one.crossing() == null
                || other.crossing() == null
                || one.crossing().equals(other.crossing());
        return one.whole().equals(other.whole()) && crossings;
    }

    /// Running totals and levels are retold for days with the day of the retelling; other counts keep their days.
    private static boolean isSameTime(Figure one, Figure other) {
        if (one.aggregation() != other.aggregation()) {
            return false;
        }
        return switch (one.aggregation()) {
            case CUMULATIVE ->
                one.period().start() == null
                        || other.period().start() == null
                        || one.period().start().equals(other.period().start());
            case STOCK -> one.period().equals(other.period());
            case TOTAL, PER_DAY -> one.measure() == Measure.CALL_UP || isSameDays(one.period(), other.period());
        };
    }

    private static boolean isSameDays(Period one, Period other) {
        return one.equals(other);
    }
}
