package org.exeunt.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownsTest {
    private static final Towns TOWNS = Towns.load();

    @ParameterizedTest
    @CsvSource({
        "Vladikavkaz, RUS",
        "Uralsk, KAZ",
        "Oral, KAZ",
        "Lappeenranta, FIN",
        "Cúcuta, COL",
        "Cucuta, COL",
        "Goma, COD",
        "Kiev, UKR",
        "Mariupol, UKR",
        "Saint Petersburg, RUS",
        "St. Petersburg, RUS",
        "Gaziantep, TUR",
        "Narva, EST",
        "Moscow, RUS",
        "Munich, DEU",
        "Rostov-on-Don, RUS",
        "Cox's Bazar, BGD",
        "Adré, TCD",
        "El Geneina, SDN",
        "Medyka, POL",
        "Przemysl, POL",
        "Aşgabat, TKM",
        "Birmingham, GBR",
    })
    void aTownIsFoundByItsNames(String name, String code) {
        assertThat(TOWNS.findTown(name)).map(Gazetteer.Town::country).contains(Country.of(code));
    }

    @Test
    void aTownHasItsPlaceAndPeople() {
        Gazetteer.Town narva = TOWNS.findTown("narva").orElseThrow();
        assertThat(narva.name()).isEqualTo("Narva");
        assertThat(new Point(narva.latitude(), narva.longitude()).distanceKm(new Point(59.377, 28.19)))
                .isLessThan(5);
        assertThat(narva.people()).isBetween(40_000L, 80_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zzzzzz", "aa aa aa", "~", "Moskau an der Zwickau"})
    void otherWordsAreNotTowns(String name) {
        assertThat(TOWNS.findTown(name)).isEmpty();
    }

    @Test
    void everyKeyIsFoldedSortedAndFound() {
        List<String> keys = TOWNS.keys().toList();
        assertThat(keys).hasSizeGreaterThan(200_000);
        byte[] before = {};
        for (String key : keys) {
            byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
            assertThat(Arrays.compareUnsigned(before, bytes)).as(key).isNegative();
            assertThat(Names.fold(key)).isEqualTo(key);
            assertThat(TOWNS.findTown(key)).as(key).isPresent();
            before = bytes;
        }
    }

    @Test
    void theLargestTownOfANameIsMeant() {
        Towns towns = new Towns("a\tA\tFIN\t1\t2\t\nb\t=a\n".getBytes(StandardCharsets.UTF_8));
        assertThat(towns.findTown("B")).contains(new Gazetteer.Town("A", Country.of("FIN"), 1, 2, 0));
        assertThat(towns.findTown("c")).isEmpty();
        assertThat(new Towns(new byte[0]).findTown("a")).isEmpty();
    }
}
