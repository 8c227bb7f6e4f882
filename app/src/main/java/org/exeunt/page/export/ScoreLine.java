package org.exeunt.page.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.exeunt.score.Score;
import org.jspecify.annotations.Nullable;

/// How well a model did at a location and target, as a line of `scores.csv`.
///
/// @param n forecast days scored
/// @param wis mean weighted interval score
/// @param relativeWis mean score divided by that of the baseline `last-value` on the same days; null if none are shared
/// @param maeMedian mean absolute error of the median
/// @param coverage50 share of days on which the central 50 % interval held what came
public record ScoreLine(
        String model,
        String location,
        String target,
        int n,
        BigDecimal wis,
        @Nullable BigDecimal relativeWis,
        BigDecimal maeMedian,
        BigDecimal coverage50,
        BigDecimal coverage90,
        BigDecimal coverage95) {
    private static final String BASELINE = "last-value";

    /// One line for each location, target and model, in that order.
    public static Sheet<ScoreLine> sheet(List<Score> scores) {
        return new Sheet<>(ScoreLine.class, List.of(), of(scores));
    }

    /// One line for each location, target and model, in that order.
    public static List<ScoreLine> of(List<Score> scores) {
        Map<String, Double> baseline = new HashMap<>();
        Map<String, List<Score>> groups = new TreeMap<>();
        for (Score score : scores) {
            groups.computeIfAbsent(
                            score.location() + '\0' + score.target() + '\0' + score.model(), key -> new ArrayList<>())
                    .add(score);
            if (score.model().equals(BASELINE)) {
                baseline.put(day(score), score.wis());
            }
        }
        return groups.values().stream().map(group -> line(group, baseline)).toList();
    }

    private static ScoreLine line(List<Score> group, Map<String, Double> baseline) {
        Score first = group.getFirst();
        return new ScoreLine(
                first.model(),
                first.location(),
                first.target(),
                group.size(),
                mean(group, Score::wis),
                relative(group, baseline),
                mean(group, Score::absoluteError),
                mean(group, score -> score.covered50() ? 1 : 0),
                mean(group, score -> score.covered90() ? 1 : 0),
                mean(group, score -> score.covered95() ? 1 : 0));
    }

    private static @Nullable BigDecimal relative(List<Score> group, Map<String, Double> baseline) {
        double own = 0;
        double other = 0;
        for (Score score : group) {
            Double reference = baseline.get(day(score));
            if (reference != null) {
                own += score.wis();
                other += reference;
            }
        }
        return other > 0 ? Decimals.rounded(own / other) : null;
    }

    private static BigDecimal mean(List<Score> group, ToDoubleFunction<Score> field) {
        return Decimals.rounded(group.stream().mapToDouble(field).average().orElseThrow());
    }

    private static String day(Score score) {
        return score.location() + '\0' + score.target() + '\0' + score.referenceDate() + '\0' + score.horizonDays();
    }
}
