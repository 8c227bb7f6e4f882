package org.exeunt.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldGazetteerTest {
    private static final WorldGazetteer GAZETTEER = WorldGazetteer.load();

    @Test
    void findsEveryKindOfPlace() {
        assertThat(GAZETTEER.findCountry("Finland")).contains(Country.of("FIN"));
        assertThat(GAZETTEER.findCountryOfDemonym("Finns")).contains(Country.of("FIN"));
        assertThat(GAZETTEER.findCountryOfCapital("Helsinki")).contains(Country.of("FIN"));
        assertThat(GAZETTEER.findTown("Lappeenranta")).map(Gazetteer.Town::name).contains("Lappeenranta");
        assertThat(GAZETTEER.findCrossing("Vaalimaa")).map(Crossing::id).contains("torfyanka");
        assertThat(GAZETTEER.findPoint(Country.of("FIN"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Verkhny Lars, verkhny-lars",
        "Upper Lars, verkhny-lars",
        "Larsi, verkhny-lars",
        "VERKHNY LARS, verkhny-lars",
        "Medyka, medyka",
        "Shehyni, medyka",
        "Shehyni-Medyka, medyka",
        "Medyka–Shehyni, medyka",
        "Narva, ivangorod",
        "Oncupinar, bab-al-salama",
        "Öncüpınar, bab-al-salama",
        "Torkham, torkham",
        "Adre, adre",
        "Renk, joda",
        "Simon Bolivar bridge, simon-bolivar-bridge",
        "Rafah, rafah",
        "Siret, porubne",
        "Palanca, palanca",
    })
    void aCrossingIsFoundByItsNames(String name, String id) {
        assertThat(GAZETTEER.findCrossing(name)).map(Crossing::id).contains(id);
    }

    @Test
    void noNameIsLongerThanTheLongest() {
        assertThat(GAZETTEER.longestNameWords()).isBetween(6, 12);
        assertThat(GAZETTEER.findCountry("Democratic People's Republic of Korea"))
                .isPresent();
    }

    @Test
    void crossingsOfASituationGoFirst() {
        Crossing own =
                new Crossing("own", "Own Gate", List.of("Larsi"), Country.of("RUS"), Country.of("GEO"), 42.7, 44.6);
        Gazetteer more = GAZETTEER.with(List.of(own));
        assertThat(more.findCrossing("Own Gate")).contains(own);
        assertThat(more.findCrossing("Larsi")).contains(own);
        assertThat(more.findCrossing("Verkhny Lars")).map(Crossing::id).contains("verkhny-lars");
        assertThat(more.crossings()).hasSize(GAZETTEER.crossings().size() + 1).contains(own);
        assertThat(GAZETTEER.findCrossing("Own Gate")).isEmpty();
    }

    @Test
    void aCrossingWithAKnownIdTakesItsPlace() {
        Crossing own = new Crossing(
                "verkhny-lars", "Verkhny Lars", List.of(), Country.of("RUS"), Country.of("GEO"), 42.7, 44.6);
        Gazetteer more = GAZETTEER.with(List.of(own));
        assertThat(more.findCrossing("Verkhny Lars")).contains(own);
        assertThat(more.crossings()).hasSameSizeAs(GAZETTEER.crossings());
        assertThat(more.findCrossing("Larsi")).isEmpty();
    }

    @Test
    void crossingsComeById() {
        assertThat(GAZETTEER.crossings()).extracting(Crossing::id).isSorted();
    }
}
