package org.exeunt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Reconciliation;
import org.exeunt.flow.Rule;
import org.exeunt.flow.Standing;
import org.exeunt.forecast.Forecast;
import org.exeunt.page.PageData;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Gazetteer;
import org.exeunt.place.Period;
import org.exeunt.place.WorldGazetteer;
import org.exeunt.report.CopyGroup;
import org.exeunt.report.Intake;
import org.exeunt.report.Offsets;
import org.exeunt.report.Published;
import org.exeunt.report.Refusal;
import org.exeunt.report.Report;
import org.exeunt.score.Score;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Policy;
import org.exeunt.statement.PolicyKind;
import org.exeunt.statement.PolicyStatus;
import org.exeunt.statement.Population;
import org.exeunt.statement.Statements;
import org.exeunt.statement.Status;
import org.exeunt.statement.Unit;
import org.jspecify.annotations.Nullable;

/// Things for tests, made by hand: an invented week at the border between Russia and Finland.
public final class Week {
    public static final LocalDate SUNDAY = LocalDate.of(2022, 9, 25);
    public static final LocalDate MONDAY = SUNDAY.plusDays(1);
    public static final LocalDate TUESDAY = SUNDAY.plusDays(2);
    public static final Corridor WAY = Corridor.of("RUS", "FIN");

    private static final Gazetteer WORLD = WorldGazetteer.load();

    private Week() {}

    /// A plain text in UTF-8.
    public static Report report(String name, String body, LocalDate published) {
        var offsets = new Offsets.Builder();
        int at = 0;
        for (int i = 0; i < body.length(); i += Character.charCount(body.codePointAt(i))) {
            String letter = Character.toString(body.codePointAt(i));
            int width = utf8(letter).length;
            for (int half = 0; half < letter.length(); half++) {
                offsets.add(at, at + width);
            }
            at += width;
        }
        return new Report(
                name,
                sha256(utf8(body)),
                "Saimaa Courier",
                new Published(published, Published.How.INDEX),
                "en",
                "",
                body,
                offsets.build());
    }

    /// A figure that rests on these words of a report.
    public static Figure figure(String id, Report report, String quote, Amount amount, LocalDate day) {
        var words = new Evidence.Quote(
                report.find(quote).orElseThrow(),
                report.passage(0, report.body().length()));
        return figure(id, words, amount, day, report.published().day());
    }

    public static Figure figure(String id, Evidence evidence, Amount amount, LocalDate day, @Nullable LocalDate known) {
        return new Figure(
                id,
                id,
                amount,
                Unit.PERSON,
                Measure.ARRIVAL,
                WAY,
                Population.NATIONALS,
                null,
                Period.of(day),
                null,
                Aggregation.TOTAL,
                Status.REPORTED,
                "border guard",
                evidence,
                0.9,
                known);
    }

    /// An entry ban that rests on these words of a report.
    public static Policy ban(String id, Report report, String quote, LocalDate start) {
        var words = new Evidence.Quote(
                report.find(quote).orElseThrow(),
                report.passage(0, report.body().length()));
        return new Policy(
                id,
                PolicyKind.ENTRY_BAN,
                Country.of("FIN"),
                WAY,
                null,
                start,
                null,
                PolicyStatus.ANNOUNCED,
                0.5,
                words,
                0.8,
                report.published().day());
    }

    public static Report monday() {
        return report(
                "monday.txt",
                "Some 3,000 Russians – tourists, mostly – entered Finland on Sunday, the border guard said. "
                        + "Finland will stop tourists from Friday.",
                MONDAY);
    }

    /// Its body would end a script on a page that is not careful.
    public static Report tuesday() {
        return report(
                "late/tuesday.txt",
                "On Monday 4,120 Russians entered Finland.</script><script>alert(1)</script>",
                TUESDAY);
    }

    public static Intake intake() {
        Report monday = monday();
        Report tuesday = tuesday();
        var copies = List.of(
                monday.find("Russians").orElseThrow(), tuesday.find("Russians").orElseThrow());
        return new Intake(
                List.of(tuesday, monday),
                List.of(new CopyGroup("c1", copies)),
                List.of(new Refusal("map.png", "", "a picture, not a text", "save it as text or HTML")));
    }

    public static Statements statements() {
        return new Statements(
                List.of(
                        figure("f1", monday(), "Some 3,000 Russians", Amount.about(3000), SUNDAY),
                        figure("f2", tuesday(), "4,120 Russians", Amount.exactly(4120), MONDAY)),
                List.of(ban("p1", monday(), "Finland will stop tourists", LocalDate.of(2022, 9, 30))));
    }

    public static Bulletin bulletin() {
        var statements = statements();
        var flow = new Flow(
                WAY,
                Measure.ARRIVAL,
                Population.NATIONALS,
                List.of(
                        new Flow.Day(SUNDAY, 3000, 2900, 3100, 2700.25, 3300, List.of("f1")),
                        new Flow.Day(MONDAY, 4120, 4100, 4140, 4050, 4190, List.of("f2"))));
        var standings = List.of(
                new Standing("f1", Standing.Verdict.USED, List.of(), Standing.Role.RECOMMENDED, "used"),
                new Standing("f2", Standing.Verdict.USED, List.of(), Standing.Role.RECOMMENDED, "used"));
        var rule = new Rule(
                "r1",
                PolicyKind.ENTRY_BAN,
                Country.of("FIN"),
                WAY,
                null,
                MONDAY,
                LocalDate.of(2022, 9, 30),
                null,
                0.5,
                statements.policies());
        var forecast = new Forecast(
                "exeunt",
                "RUS-FIN",
                "arrivals per day",
                TUESDAY,
                List.of(new Forecast.Day(1, Collections.nCopies(Forecast.LEVELS.size(), 4000.5))));
        var score = new Score("exeunt", "RUS-FIN", "arrivals per day", MONDAY, 1, 4120, 100, 120, false, true, true);
        return new Bulletin(
                intake(),
                statements,
                new Reconciliation(TUESDAY, statements.figures(), List.of(), List.of(flow), standings, List.of(rule)),
                List.of(forecast),
                List.of(score),
                new Settings(7, TUESDAY, 20, 1));
    }

    public static PageData page() {
        return PageData.of("a week", bulletin(), WORLD, "test");
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
