package org.exeunt.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From the words of a report to its policies. The texts are made up.
class PolicyReaderTest {
    /// A Wednesday.
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 29);

    private static List<Policy> read(String body) {
        return MadeReport.read(body, PUBLISHED).policies();
    }

    private static Policy only(String body) {
        assertThat(read(body)).hasSize(1);
        return read(body).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran closed the Islam Qala border crossing to Afghans on Sunday.                | CLOSURE        | IRN
            Niger's junta reopened the borders with Mali and Chad on Monday.                | EASING         | NER
            The Ethiopian authorities have required visas of Sudanese since Monday.         | ENTRY_BAN      | ETH
            Minsk closed its border to lorries on Tuesday.                                  | CLOSURE        | BLR
            South Sudanese soldiers turned back families on the way to the border.          | TURN_BACK      | SSD
            The Verkhovna Rada ordered a general mobilisation on Monday.                    | CALL_UP        | UKR
            Azerbaijan opened the Lachin corridor to those who leave on Sunday.             | CORRIDOR       | AZE
            Moldova closed its airspace on Thursday.                                        | TRANSPORT_HALT | MDA
            Poland lifted its quarantine for people from Ukraine on Friday.                 | EASING         | POL
            """)
    void itIsTheMeasureOfWhoeverActsInTheSentence(String body, PolicyKind kind, String actor) {
        assertThat(only(body).kind()).isEqualTo(kind);
        assertThat(only(body).actor()).hasToString(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya plans to close the border with Somalia.                                   | ANNOUNCED
            Norway is considering closing its border with Russia.                           | CONSIDERED
            Estonia has no plans to close its border.                                       | DENIED
            Russians on tourist visas will not be barred from Norway.                       | DENIED
            The mayor of Tacna demanded that the border with Chile be closed.               | CALLED_FOR
            Belarus is rumoured to prepare a call-up of reservists.                         | RUMOURED
            Venezuela's bridges to Colombia had been shut since 22 February.                | ENDED
            Poland closed the border to Belarus.                                            | IN_FORCE
            """)
    void theWordsAroundAMeasureSayHowFarItHasGot(String body, PolicyStatus status) {
        assertThat(only(body).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Egypt opened the Rafah crossing on Sunday.                                      | 2023-11-26
            From Friday Chile will close the border to Peru.                                | 2023-12-01
            Finland will close its border with Russia from midnight on Thursday.            | 2023-12-01
            Lebanon decided on Monday that it would close the border.                       |
            Panama has closed the border to Colombia since 14 November.                     | 2023-11-14
            Kenya will close the border to Somalia from tomorrow.                           | 2023-11-30
            Iraq closed its border two years ago.                                           |
            """)
    void aMeasureStartsOnTheDayFromWhichItHolds(String body, LocalDate start) {
        assertThat(only(body).start()).isEqualTo(start);
    }

    @Test
    void severalCountriesThatActMakeOnePolicyEach() {
        assertThat(read("Lithuania, Latvia and Poland have closed their borders to Belarusians since Friday."))
                .extracting(Policy::actor)
                .containsExactly(Country.of("LTU"), Country.of("LVA"), Country.of("POL"));
    }

    @Test
    void statesWithOneNameActAsEachOfThem() {
        assertThat(read("Poland and the three Baltic states have closed their borders to Belarusians."))
                .extracting(Policy::actor)
                .containsExactly(Country.of("POL"), Country.of("EST"), Country.of("LVA"), Country.of("LTU"));
    }

    @Test
    void thoseWhoDoLikewiseHaveThePolicyToo() {
        assertThat(read("Peru has closed its border to Venezuelans, and so have Chile and Ecuador."))
                .extracting(Policy::actor)
                .containsExactly(Country.of("PER"), Country.of("CHL"), Country.of("ECU"));
    }

    @Test
    void theGovernmentIsThatOfTheDateline() {
        Policy policy =
                only("ARICA, Chile, 28 November - The governor asked that the border be closed to Venezuelans.");

        assertThat(policy.actor()).hasToString("CHL");
        assertThat(policy.destinations()).containsExactly(Country.of("CHL"));
    }

    @Test
    void whatEndsAClosureLeavesItEnded() {
        assertThat(read("The border closed to Haitians in September and was opened again in October."))
                .filteredOn(policy -> policy.kind() == PolicyKind.CLOSURE)
                .extracting(Policy::status)
                .containsExactly(PolicyStatus.ENDED);
    }

    @Test
    void trainsGoFromOneCountryToSeveralOthers() {
        Policy policy = only("Trains from Odesa to Romania and Poland have been suspended since Monday.");

        assertThat(policy.actor()).hasToString("UKR");
        assertThat(policy.destinations()).containsExactly(Country.of("POL"), Country.of("ROU"));
    }

    @Test
    void aMeasureToldTwiceIsOneWithAllThatIsToldOfIt() {
        Policy policy = only("""
                Egypt closed the Rafah crossing on Sunday.

                That Egypt closed the crossing has stranded many.
                """);

        assertThat(policy.start()).isEqualTo("2023-11-26");
        assertThat(policy.place()).isEqualTo("Rafah");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Close to 66,000 people have been registered at the border posts.",
                "By the end of the year 250,000 refugees may come.",
                "The police keep all five crossings open round the clock.",
                "The road south is closed by floods.",
                "Trucks with barred windows come in at the bridge.",
                "Will Chile close its border?",
                "Some 600 Tajiks were refused entry on Monday.",
                "They flew to places where they do not require visas."
            })
    void talkOfBordersIsNoMeasure(String body) {
        assertThat(read(body)).isEmpty();
    }

    @Test
    void aCrossingClosedByNobodyInParticularIsNoFault() {
        assertThat(
                        read(
                                "At the Torkham crossing people waited. The crossing was reopened on Monday, and the checkpoints too."))
                .isNotEmpty()
                .allSatisfy(policy -> assertThat(policy.kind()).isEqualTo(PolicyKind.EASING));
    }
}
