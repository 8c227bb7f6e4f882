package org.exeunt.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Scores summed up, a row for each model, location and target.
///
/// Relative WIS follows Cramer et al. (2022): for each pair of models the ratio of their mean WIS over the forecast
/// days that
/// both have; a model's geometric mean over its pairs, divided by that of the baseline, which has 1.
///
/// @param rows by location, target and model
public record ScoreTable(List<Row> rows) {
    public static final String BASELINE = "last-value";

    /// One row.
    ///
    /// @param n forecast days scored
    /// @param wis mean weighted interval score
    /// @param relativeWis below 1 is better than the baseline; null where no day is
    /// shared with the baseline, or where a mean is 0
    /// @param maeMedian mean absolute error of the median
    /// @param coverage50 part of the days that the central 50 % interval held
    /// @param coverage90 the same for 90 %
    /// @param coverage95 the same for 95 %
    public record Row(
            String model,
            String location,
            String target,
            int n,
            double wis,
            @Nullable Double relativeWis,
            double maeMedian,
            double coverage50,
            double coverage90,
            double coverage95) {}

    public ScoreTable {
        rows = List.copyOf(rows);
    }

    /// Sums up by model, location and target.
    public static ScoreTable of(List<Score> scores) {
        Map<String, List<Score>> tasks =
                scores.stream().collect(Collectors.groupingBy(ScoreTable::task, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        for (List<Score> task : tasks.values()) {
            Map<String, Map<String, Score>> byModel = new TreeMap<>();
            for (Score score : task) {
                byModel.computeIfAbsent(score.model(), model -> new LinkedHashMap<>())
                        .put(score.referenceDate() + "/" + score.horizonDays(), score);
            }
            Map<String, Double> relative = relative(byModel);
            byModel.forEach((model, days) -> rows.add(row(List.copyOf(days.values()), relative.get(model))));
        }
        return new ScoreTable(rows);
    }

    private static String task(Score score) {
        return score.location() + "|" + score.target();
    }

    private static Row row(List<Score> scores, @Nullable Double relativeWis) {
        Score first = scores.getFirst();
        return new Row(
                first.model(),
                first.location(),
                first.target(),
                scores.size(),
                scores.stream().mapToDouble(Score::wis).average().orElse(0),
                relativeWis,
                scores.stream().mapToDouble(Score::absoluteError).average().orElse(0),
                share(scores.stream().filter(Score::covered50).count(), scores),
                share(scores.stream().filter(Score::covered90).count(), scores),
                share(scores.stream().filter(Score::covered95).count(), scores));
    }

    private static double share(long part, List<Score> whole) {
        return (double) part / whole.size();
    }

    private static Map<String, Double> relative(Map<String, Map<String, Score>> byModel) {
        Map<String, Double> means = new TreeMap<>();
        for (String model : byModel.keySet()) {
            double sum = 0;
            int pairs = 0;
            for (String other : byModel.keySet()) {
                double log = logRatio(byModel.getOrDefault(model, Map.of()), byModel.getOrDefault(other, Map.of()));
                if (Double.isFinite(log)) {
                    sum += log;
                    pairs++;
                }
            }
            if (pairs > 0) {
                means.put(model, Math.exp(sum / pairs));
            }
        }
        Double baseline = means.get(BASELINE);
        if (baseline == null) {
            return Map.of();
        }
        Map<String, Score> reference = byModel.getOrDefault(BASELINE, Map.of());
        means.keySet().removeIf(model -> !Double.isFinite(logRatio(byModel.getOrDefault(model, Map.of()), reference)));
        means.replaceAll((model, mean) -> mean / baseline);
        return means;
    }

    private static double logRatio(Map<String, Score> one, Map<String, Score> other) {
        double mine = 0;
        double theirs = 0;
        for (Map.Entry<String, Score> entry : one.entrySet()) {
            Score match = other.get(entry.getKey());
            if (match != null) {
                mine += entry.getValue().wis();
                theirs += match.wis();
            }
        }
        return Math.log(mine / theirs);
    }
}
