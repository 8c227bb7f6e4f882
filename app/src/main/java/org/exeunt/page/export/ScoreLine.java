package org.exeunt.page.export;

import java.math.BigDecimal;
import java.util.List;
import org.exeunt.score.Score;
import org.exeunt.score.ScoreTable;
import org.jspecify.annotations.Nullable;

/// How well a model did at a location and target, as a line of `scores.csv`.
///
/// @param n forecast days scored
/// @param wis mean weighted interval score
/// @param relativeWis as in [ScoreTable.Row]: below 1 is better than the baseline; null without the baseline
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
    /// One line for each location, target and model, in that order.
    public static Sheet<ScoreLine> sheet(List<Score> scores) {
        return new Sheet<>(ScoreLine.class, List.of(), of(scores));
    }

    /// One line for each location, target and model, in that order.
    public static List<ScoreLine> of(List<Score> scores) {
        return ScoreTable.of(scores).rows().stream().map(ScoreLine::of).toList();
    }

    private static ScoreLine of(ScoreTable.Row row) {
        return new ScoreLine(
                row.model(),
                row.location(),
                row.target(),
                row.n(),
                Decimals.rounded(row.wis()),
                row.relativeWis() == null ? null : Decimals.rounded(row.relativeWis()),
                Decimals.rounded(row.maeMedian()),
                Decimals.rounded(row.coverage50()),
                Decimals.rounded(row.coverage90()),
                Decimals.rounded(row.coverage95()));
    }
}
