package org.exeunt.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.exeunt.place.Country;
import org.exeunt.statement.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationReaderTest {
    static final String TWO_WAYS_OUT = """
            name: Two ways out
            places:
              - {id: inland, name: Inland, country: RUS, latitude: 45.0, longitude: 42.0, people: 5_000_000}
              - {id: border-town, country: RUS, latitude: 43.0, longitude: 44.6, people: 300000}
            crossings:
              - {id: verkhny-lars, name: Verkhny Lars, aliases: [Larsi, Upper Lars], countries: [RUS, GEO], latitude: 42.74, longitude: 44.63, capacityPerDay: 3000}
              - {id: petukhovo, countries: [RUS, KAZ], latitude: 55.1, longitude: 67.9}
            links:
              - {from: inland, to: border-town, km: 320}
              - {from: border-town, to: verkhny-lars, km: 30}
              - {from: inland, to: petukhovo, km: 2400}
            policies:
              - {kind: CALL_UP, actor: RUS, origin: [RUS], destination: [], status: IN_FORCE, start: 2022-09-21, known: 2022-09-21}
              - {kind: CLOSURE, origin: RUS, destination: GEO, crossing: Upper Lars, status: IN_FORCE, start: 2022-10-01, end: 2022-10-05, known: 2022-09-30}
            """;

    private final SituationReader reader = new SituationReader();

    @Test
    void aSituationIsReadWithItsPlacesCrossingsLinksAndPolicies() {
        Situation situation = reader.read("situation.yaml", TWO_WAYS_OUT);
        assertThat(situation.name()).isEqualTo("Two ways out");
        assertThat(situation.people(Country.of("RUS"))).isEqualTo(5_300_000);
        assertThat(situation.gates().getFirst().capacityPeoplePerDay()).isEqualTo(3000);
        assertThat(situation.gates().getLast().capacityPeoplePerDay()).isNull();
        assertThat(situation.links()).hasSize(3);
        var closure = situation.rules().getLast();
        assertThat(closure.holdsOn(LocalDate.of(2022, 10, 5))).isTrue();
        assertThat(closure.holdsOn(LocalDate.of(2022, 10, 6))).isFalse();
        assertThat(situation.gates().getFirst().isCalled("upper lars")).isTrue();
        assertThat(closure.statements().getFirst().evidence()).isEqualTo(new Evidence.Row("situation.yaml", 14, ""));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> reader.read("situation.yaml", ""))
                .isInstanceOf(SituationRefused.class)
                .hasMessageContaining("situation.yaml, line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "capacityPerDay: 3000 | capacity: 3000 | line 6, column 142: a crossing has no key 'capacity'; known keys are",
                "country: RUS | country: XYZ | line 3, column 41: no country has the code 'XYZ'; write its ISO",
                "km: 320 | km: far | line 9, column 41: 'km' has to be a number, not 'far'; write it like",
                "km: 320 | km: -3 | line 9, column 5: a link can't be -3.0 km long",
                "to: petukhovo | to: nowhere | a link ends at 'nowhere', which is no place or crossing",
                "start: 2022-09-21 | start: autumn | line 13, column 90: 'start' has to be a day, not 'autumn'",
                "kind: CLOSURE | kind: SHUT | line 14, column 12: 'kind' can't be 'SHUT'; write one of CALL_UP, EXIT_BAN",
                "[RUS, GEO] | [RUS] | a crossing joins two countries, not 1",
                "id: petukhovo, | id: verkhny-lars, | two places or crossings are called 'verkhny-lars'",
                "latitude: 45.0, | \"\" | line 3, column 5: 'latitude' is missing; add 'latitude: …'",
                "name: Two ways out | name: [a | this is not YAML",
                "name: Two ways out | links: [] | 'links' is given twice; keep one of them"
            })
    void whatIsWrongIsSaidInOneLine(String right, String wrong, String message) {
        String text = TWO_WAYS_OUT.replaceFirst(java.util.regex.Pattern.quote(right), wrong == null ? "" : wrong);
        assertThatThrownBy(() -> reader.read("situation.yaml", text))
                .isInstanceOf(SituationRefused.class)
                .hasMessageStartingWith("situation.yaml, line ")
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> reader.read(Path.of("nowhere", "situation.yaml")))
                .isInstanceOf(SituationRefused.class)
                .hasMessageContaining("can't be read");
    }
}
