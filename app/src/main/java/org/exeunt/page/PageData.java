package org.exeunt.page;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.Bulletin;
import org.exeunt.flow.Standing;
import org.exeunt.forecast.Forecast;
import org.exeunt.page.export.Decimals;
import org.exeunt.page.export.FigureLine;
import org.exeunt.page.export.PolicyLine;
import org.exeunt.page.export.RuleLine;
import org.exeunt.page.export.ScoreLine;
import org.exeunt.place.Gazetteer;
import org.exeunt.report.Published;
import org.exeunt.report.Refusal;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Mode;
import org.exeunt.statement.Population;
import org.jspecify.annotations.Nullable;

/// All that the page shows, as the one JSON document `bulletin`. Null is what is not known or not stated.
///
/// @param format version of this form
/// @param title name of the folder of reports
/// @param asOf only what was known by the end of this day was used
/// @param seed of all random draws
/// @param version of Exeunt
/// @param levels of the quantiles of forecasts
public record PageData(
        int format,
        String title,
        LocalDate asOf,
        long seed,
        String version,
        List<ReportPart> reports,
        List<FigurePart> figures,
        List<PolicyPart> policies,
        List<RuleLine> rules,
        List<CopyPart> copies,
        List<FlowPart> flows,
        List<BigDecimal> levels,
        List<ForecastPart> forecasts,
        List<ScoreLine> scores,
        List<CountryPart> countries,
        List<CrossingPart> crossings,
        List<Refusal> refusals) {
    /// The version of the form that this class writes.
    public static final int FORMAT = 1;

    /// The document of a bulletin.
    ///
    /// @param title name of the folder of reports
    /// @param gazetteer knows where the crossings lie
    public static PageData of(String title, Bulletin bulletin, Gazetteer gazetteer, String version) {
        var statements = bulletin.statements();
        var reconciliation = bulletin.reconciliation();
        MapParts map = new MapParts(gazetteer, statements, reconciliation.flows(), reconciliation.rules());
        return new PageData(
                FORMAT,
                title,
                bulletin.settings().asOf(),
                bulletin.settings().seed(),
                version,
                bulletin.intake().reports().stream().map(BulletinParts::of).toList(),
                BulletinParts.of(statements.figures(), reconciliation.standings()),
                statements.policies().stream().map(BulletinParts::of).toList(),
                reconciliation.rules().stream().map(RuleLine::of).toList(),
                bulletin.intake().copies().stream().map(BulletinParts::of).toList(),
                reconciliation.flows().stream()
                        .filter(flow -> flow.mode() == Mode.ANY)
                        .map(BulletinParts::of)
                        .toList(),
                Forecast.LEVELS.stream().map(Decimals::rounded).toList(),
                bulletin.forecasts().stream().map(BulletinParts::of).toList(),
                ScoreLine.of(bulletin.scores()),
                map.countries(),
                map.crossings(),
                bulletin.intake().refusals());
    }

    /// A report. `body` is the text that all character offsets count in, in UTF-16 code units.
    public record ReportPart(
            String name,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            Published.How how,
            String language,
            String body) {}

    /// A figure with its place in the report's body and what became of it.
    public record FigurePart(
            @JsonUnwrapped FigureLine line,
            @Nullable Integer quoteStart,
            @Nullable Integer quoteEnd,
            @Nullable Integer sentenceStart,
            @Nullable Integer sentenceEnd,
            @Nullable StandingPart standing) {}

    /// What became of a figure.
    public record StandingPart(Standing.Verdict verdict, List<String> others, Standing.Role role, String reason) {}

    /// A policy with its place in the report's body.
    public record PolicyPart(
            @JsonUnwrapped PolicyLine line,
            @Nullable Integer quoteStart,
            @Nullable Integer quoteEnd,
            @Nullable Integer sentenceStart,
            @Nullable Integer sentenceEnd) {}

    /// Passages that stem from one text.
    public record CopyPart(String id, List<PassagePart> passages) {}

    /// A stretch of a report's body.
    public record PassagePart(String report, int start, int end) {}

    /// A flow of people of all modes of travel; those of single modes are in `flows.csv`.
    public record FlowPart(
            String location,
            List<String> origin,
            List<String> destination,
            @Nullable String crossing,
            Measure measure,
            Population population,
            List<FlowDay> days) {}

    /// A day of a flow, in people per day.
    public record FlowDay(
            LocalDate date,
            BigDecimal median,
            BigDecimal low50,
            BigDecimal high50,
            BigDecimal low90,
            BigDecimal high90,
            List<String> figures) {}

    /// A forecast.
    public record ForecastPart(
            String model, String location, String target, LocalDate referenceDate, List<ForecastDay> days) {}

    /// A day of a forecast, with its quantiles at the levels of the document.
    public record ForecastDay(int horizon, LocalDate date, List<BigDecimal> quantiles) {}

    /// A country that occurs. Degrees north and east of a point within it, null if not known.
    public record CountryPart(
            String code,
            String name,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /// A crossing between two countries that occur.
    public record CrossingPart(
            String id,
            String name,
            List<String> aliases,
            String a,
            String b,
            double latitude,
            double longitude,
            boolean mentioned) {}
}
