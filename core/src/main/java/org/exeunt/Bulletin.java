package org.exeunt;

import java.util.List;
import org.exeunt.flow.Reconciliation;
import org.exeunt.forecast.Forecast;
import org.exeunt.report.Intake;
import org.exeunt.score.Score;
import org.exeunt.statement.Statements;

/// All that a run brings out, each part resting on the one before.
public record Bulletin(
        Intake intake,
        Statements statements,
        Reconciliation reconciliation,
        List<Forecast> forecasts,
        List<Score> scores,
        Settings settings) {
    public Bulletin {
        forecasts = List.copyOf(forecasts);
        scores = List.copyOf(scores);
    }
}
