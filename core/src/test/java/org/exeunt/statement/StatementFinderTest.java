package org.exeunt.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Corridor;
import org.exeunt.place.Period;
import org.exeunt.place.WorldGazetteer;
import org.exeunt.report.Intake;
import org.exeunt.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From the words of a report to figures and policies. The texts are made up.
class StatementFinderTest {
    /// A Monday.
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 13);

    private static final StatementFinder FINDER = new StatementFinder(WorldGazetteer.load());

    private static Report report(String name, String body) {
        return MadeReport.of(name, body, PUBLISHED);
    }

    private static Statements read(String body) {
        return FINDER.find(new Intake(List.of(report("a.txt", body)), List.of(), List.of()));
    }

    private static Figure only(String body) {
        assertThat(read(body).figures()).hasSize(1);
        return read(body).figures().getFirst();
    }

    @Test
    void aFigureSaysWhoWhenFromWhereToWhereAndWhoSaysSo() {
        Figure figure = only("On Saturday 4,310 Sudanese entered Chad, the Chadian interior ministry said.");

        assertThat(figure.amount()).isEqualTo(Amount.exactly(4310));
        assertThat(figure.measure()).isEqualTo(Measure.ARRIVAL);
        assertThat(figure.corridor()).isEqualTo(Corridor.of("SDN", "TCD"));
        assertThat(figure.period()).isEqualTo(Period.of(LocalDate.of(2024, 5, 11)));
        assertThat(figure.population()).isEqualTo(Population.NATIONALS);
        assertThat(figure.source()).contains("interior ministry");
        assertThat(figure.status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void theQuoteStandsInTheReportAtItsBytes() {
        String body = "Šiauliai, Monday – Over 1 200 Belarusians entered Lithuania on Sunday.";
        Evidence.Quote quote = (Evidence.Quote) only(body).evidence();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertThat(new String(
                        bytes,
                        quote.quote().startByte(),
                        quote.quote().endByte() - quote.quote().startByte(),
                        StandardCharsets.UTF_8))
                .isEqualTo(quote.quote().text())
                .isEqualTo("Over 1 200");
    }

    @Test
    void comparedNumbersKeepTheirOwnDays() {
        List<Figure> figures =
                read("Poland took in 900 Ukrainians on Sunday, compared to 1,450 on Saturday and more than "
                                + "2,000 each day the previous weekend.")
                        .figures();

        assertThat(figures).extracting(figure -> figure.amount().typical()).containsExactly(900.0, 1450.0, 2000.0);
        assertThat(figures)
                .extracting(Figure::period)
                .containsExactly(
                        Period.of(LocalDate.of(2024, 5, 12)),
                        Period.of(LocalDate.of(2024, 5, 11)),
                        Period.of(LocalDate.of(2024, 5, 4), LocalDate.of(2024, 5, 5)));
        assertThat(figures.getLast().aggregation()).isEqualTo(Aggregation.PER_DAY);
    }

    @Test
    void fromIsNotTo() {
        assertThat(only("More than 700 people crossed from Serbia into Hungary on Sunday.")
                        .corridor())
                .isEqualTo(Corridor.of("SRB", "HUN"));
        assertThat(only("More than 700 people crossed into Serbia from Hungary on Sunday.")
                        .corridor())
                .isEqualTo(Corridor.of("HUN", "SRB"));
    }

    @Test
    void threeCountriesAtOnceAreOneCorridorEvenWhereAPageRanTheirNamesTogether() {
        assertThat(only("Some 90,000 Afghans had entered PakistanIran and Tajikistan by Sunday.")
                        .corridor())
                .satisfies(corridor -> assertThat(corridor.location()).isEqualTo("AFG-IRN;PAK;TJK"));
    }

    @Test
    void twentyFourHoursBetweenTwoDaysAreOneDay() {
        assertThat(only("Georgia let in 5,120 Armenians between Saturday and Sunday.")
                        .hours())
                .isEqualTo(24);
    }

    @Test
    void aNumberThatIsDeniedIsDenied() {
        assertThat(only("Media wrote that as many as 80,000 people had fled to Kenya, a claim that officials denied.")
                        .status())
                .isEqualTo(Status.DENIED);
    }

    @Test
    void aRunningTotalRunsFromItsStart() {
        Figure figure = only("Since 15 April, 62,000 Sudanese have fled to Egypt.");
        assertThat(figure.aggregation()).isEqualTo(Aggregation.CUMULATIVE);
        assertThat(figure.period()).isEqualTo(Period.of(LocalDate.of(2024, 4, 15), PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The guard, 41, has served at the border for 12 years.",
                "Two people were killed and 31 wounded when shells hit the queue.",
                "The town has 12,500 inhabitants and lies 30 km from the frontier.",
                "A ticket across the border costs 450 euros.",
                "About 60 percent of those who crossed were children.",
                "In 2019 the border was open from 6.00 to 21.00.",
                "Call 800 555 0123 if you need help at the border."
            })
    void otherNumbersStayOut(String sentence) {
        assertThat(read(sentence).figures()).isEmpty();
    }

    @Test
    void copiesShareOneCount() {
        Intake intake = new Intake(
                List.of(
                        report("a.txt", "On Saturday 4,310 Sudanese entered Chad, the interior ministry said."),
                        report("b.txt", "The ministry counted 4,310 Sudanese who entered Chad on Saturday.")),
                List.of(),
                List.of());
        assertThat(FINDER.find(intake).figures())
                .hasSize(2)
                .extracting(Figure::countId)
                .containsOnly(FINDER.find(intake).figures().getFirst().countId());
    }

    @Test
    void aMeasureHasItsKindItsActorItsDayAndItsStatus() {
        List<Policy> policies = read("Finland barred Russians with tourist visas from entering the country on Friday.")
                .policies();

        assertThat(policies).hasSize(1).first().satisfies(policy -> {
            assertThat(policy.kind()).isEqualTo(PolicyKind.ENTRY_BAN);
            assertThat(policy.actor()).hasToString("FIN");
            assertThat(policy.start()).isEqualTo("2024-05-10");
            assertThat(policy.status()).isEqualTo(PolicyStatus.IN_FORCE);
        });
    }

    @Test
    void aMeasureThatSomebodyAsksForIsNotInForce() {
        assertThat(read("Everyone of conscription age should be banned from travelling abroad, the senator said.")
                        .policies())
                .extracting(Policy::status)
                .containsExactly(PolicyStatus.CALLED_FOR);
    }
}
