package org.exeunt.ledger;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeunt.Settings;
import org.exeunt.forecast.Forecast;
import org.exeunt.score.Score;

/// Runs, their forecasts and scores as rows. The same run again, with the same outcome as the last one, is the same
/// row.
final class RunRows {
    private RunRows() {}

    static void add(Writing writing, Run run) {
        Settings settings = run.bulletin().settings();
        Row says = new Row()
                .set("title", run.title())
                .set("software", run.software())
                .set("seed", settings.seed())
                .set("as_of", settings.asOf())
                .set("settings", "members=" + settings.members() + ";horizon_days=" + settings.horizonDays());
        Row digest = new Row();
        says.cells().forEach(digest::set);
        String version = digest.set("bulletin", run.document()).digest();
        String last = writing.handle()
                .createQuery("SELECT version FROM run ORDER BY number DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .orElse("");
        if (last.equals(version)) {
            return;
        }
        says.set("version", version)
                .set("bulletin", Packed.pack(run.document().getBytes(StandardCharsets.UTF_8)))
                .set("started", run.started())
                .set("finished", writing.recorded());
        long number = writing.add("run", says);
        statements(run, writing)
                .distinct()
                .forEach(statement -> writing.put(
                        "run_statement", new Row().set("run", number).set("statement", statement)));
        run.bulletin().forecasts().forEach(forecast -> add(forecast, number, writing));
        run.bulletin().scores().forEach(score -> add(score, number, writing));
    }

    private static Stream<String> statements(Run run, Writing writing) {
        var statements = run.bulletin().statements();
        return Stream.concat(
                statements.figures().stream().map(figure -> FigureRows.version(figure, writing::version)),
                statements.policies().stream().map(policy -> PolicyRows.version(policy, writing::version)));
    }

    private static void add(Forecast forecast, long run, Writing writing) {
        for (Forecast.Day day : forecast.days()) {
            writing.put(
                    "forecast",
                    new Row()
                            .set("run", run)
                            .set("model", forecast.model())
                            .set("location", forecast.location())
                            .set("target", forecast.target())
                            .set("reference_date", forecast.referenceDate())
                            .set("horizon", day.horizonDays())
                            .set(
                                    "quantiles",
                                    day.quantiles().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(";"))));
        }
    }

    private static void add(Score score, long run, Writing writing) {
        writing.put(
                "score",
                new Row()
                        .set("run", run)
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
                        .set("covered95", score.covered95() ? 1 : 0));
    }
}
