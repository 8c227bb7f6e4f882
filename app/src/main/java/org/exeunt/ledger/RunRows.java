package org.exeunt.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeunt.Settings;
import org.exeunt.forecast.Forecast;
import org.exeunt.score.Score;
import org.jdbi.v3.core.Handle;

/// Runs, their forecasts and scores as rows. The same run again, with the same outcome, is the same row.
final class RunRows {
    private RunRows() {}

    /// Adds a run.
    ///
    /// @return how many rows were new
    static int add(Handle handle, Run run, Instant finished) {
        Settings settings = run.bulletin().settings();
        Row row = new Row()
                .set("title", run.title())
                .set("software", run.software())
                .set("seed", settings.seed())
                .set("as_of", settings.asOf())
                .set("settings", "members=" + settings.members() + ";horizon_days=" + settings.horizonDays())
                .set("bulletin", Packed.pack(run.document().getBytes(StandardCharsets.UTF_8)));
        String version = row.digest();
        row.set("version", version).set("started", run.started()).set("finished", finished);
        int added = Row.add(handle, "run", List.of(row));
        added += Row.add(handle, "run_statement", statements(run, version));
        added += Row.add(handle, "forecast", forecasts(run.bulletin().forecasts(), version));
        return added + Row.add(handle, "score", scores(run.bulletin().scores(), version));
    }

    private static List<Row> statements(Run run, String version) {
        var statements = run.bulletin().statements();
        return Stream.concat(
                        statements.figures().stream().map(FigureRows::version),
                        statements.policies().stream().map(PolicyRows::version))
                .map(statement -> new Row().set("run", version).set("statement", statement))
                .toList();
    }

    private static List<Row> forecasts(List<Forecast> forecasts, String version) {
        List<Row> rows = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            for (Forecast.Day day : forecast.days()) {
                rows.add(new Row()
                        .set("run", version)
                        .set("model", forecast.model())
                        .set("location", forecast.location())
                        .set("target", forecast.target())
                        .set("reference_date", forecast.referenceDate())
                        .set("horizon", day.horizonDays())
                        .set(
                                "quantiles",
                                day.quantiles().stream().map(String::valueOf).collect(Collectors.joining(";"))));
            }
        }
        return rows;
    }

    private static List<Row> scores(List<Score> scores, String version) {
        return scores.stream()
                .map(score -> new Row()
                        .set("run", version)
                        .set("model", score.model())
                        .set("location", score.location())
                        .set("target", score.target())
                        .set("reference_date", score.referenceDate())
                        .set("horizon", score.horizonDays())
                        .set("observed", score.observed())
                        .set("wis", score.wis())
                        .set("absolute_error", score.absoluteError())
                        .set("covered50", score.covered50() ? 1 : 0)
                        .set("covered90", score.covered90() ? 1 : 0)
                        .set("covered95", score.covered95() ? 1 : 0))
                .toList();
    }
}
