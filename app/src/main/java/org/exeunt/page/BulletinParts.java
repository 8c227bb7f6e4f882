package org.exeunt.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Standing;
import org.exeunt.forecast.Forecast;
import org.exeunt.page.PageData.FigurePart;
import org.exeunt.page.PageData.FlowDay;
import org.exeunt.page.PageData.FlowPart;
import org.exeunt.page.PageData.ForecastDay;
import org.exeunt.page.PageData.ForecastPart;
import org.exeunt.page.PageData.PolicyPart;
import org.exeunt.page.PageData.ReportPart;
import org.exeunt.page.PageData.StandingPart;
import org.exeunt.page.export.Decimals;
import org.exeunt.page.export.FigureLine;
import org.exeunt.page.export.PolicyLine;
import org.exeunt.place.Country;
import org.exeunt.report.CopyGroup;
import org.exeunt.report.Report;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Policy;
import org.jspecify.annotations.Nullable;

/// Makes the parts of the page's document out of reports, statements, flows and forecasts.
final class BulletinParts {
    private BulletinParts() {}

    static ReportPart of(Report report) {
        return new ReportPart(
                report.name(),
                report.title(),
                report.publisher(),
                report.published().day(),
                report.published().how(),
                report.language(),
                report.body());
    }

    static List<FigurePart> of(List<Figure> figures, List<Standing> standings) {
        Map<String, Standing> byFigure = standings.stream()
                .collect(Collectors.toMap(Standing::figure, Function.identity(), (first, second) -> first));
        return figures.stream()
                .map(figure -> of(figure, byFigure.get(figure.id())))
                .toList();
    }

    private static FigurePart of(Figure figure, @Nullable Standing standing) {
        Stretch stretch = Stretch.of(figure.evidence());
        return new FigurePart(
                FigureLine.of(figure),
                stretch.quoteStart(),
                stretch.quoteEnd(),
                stretch.sentenceStart(),
                stretch.sentenceEnd(),
                standing == null
                        ? null
                        : new StandingPart(standing.verdict(), standing.others(), standing.role(), standing.reason()));
    }

    static PolicyPart of(Policy policy) {
        Stretch stretch = Stretch.of(policy.evidence());
        return new PolicyPart(
                PolicyLine.of(policy),
                stretch.quoteStart(),
                stretch.quoteEnd(),
                stretch.sentenceStart(),
                stretch.sentenceEnd());
    }

    static PageData.CopyPart of(CopyGroup group) {
        return new PageData.CopyPart(
                group.id(),
                group.passages().stream()
                        .map(passage ->
                                new PageData.PassagePart(passage.report().name(), passage.start(), passage.end()))
                        .toList());
    }

    static FlowPart of(Flow flow) {
        return new FlowPart(
                flow.corridor().location(),
                codes(flow.corridor().origins()),
                codes(flow.corridor().destinations()),
                flow.corridor().crossing(),
                flow.measure(),
                flow.population(),
                flow.days().stream().map(BulletinParts::of).toList());
    }

    private static FlowDay of(Flow.Day day) {
        return new FlowDay(
                day.date(),
                Decimals.rounded(day.median()),
                Decimals.rounded(day.low50()),
                Decimals.rounded(day.high50()),
                Decimals.rounded(day.low90()),
                Decimals.rounded(day.high90()),
                day.figures());
    }

    static ForecastPart of(Forecast forecast) {
        return new ForecastPart(
                forecast.model(),
                forecast.location(),
                forecast.target(),
                forecast.referenceDate(),
                forecast.days().stream()
                        .map(day -> new ForecastDay(
                                day.horizonDays(),
                                forecast.referenceDate().plusDays(day.horizonDays()),
                                day.quantiles().stream().map(Decimals::rounded).toList()))
                        .toList());
    }

    private static List<String> codes(List<Country> countries) {
        return countries.stream().map(Country::code).toList();
    }

    /// Character offsets of a statement's words and of the sentence around them; all null without words.
    private record Stretch(
            @Nullable Integer quoteStart,
            @Nullable Integer quoteEnd,
            @Nullable Integer sentenceStart,
            @Nullable Integer sentenceEnd) {
        static Stretch of(Evidence evidence) {
            return evidence instanceof Evidence.Quote words
                    ? new Stretch(
                            words.quote().start(),
                            words.quote().end(),
                            words.sentence().start(),
                            words.sentence().end())
                    : new Stretch(null, null, null, null);
        }
    }
}
