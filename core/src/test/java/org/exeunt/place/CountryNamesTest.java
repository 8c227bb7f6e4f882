package org.exeunt.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {
    private static final CountryNames NAMES = CountryNames.load();

    @ParameterizedTest(name = "{1}, {2}, {3}")
    @CsvFileSource(resources = "united-nations.csv", numLinesToSkip = 1)
    void everyMemberStateIsFoundByNameAdjectiveAndPeople(
            String code, String name, @Nullable String adjective, @Nullable String people) {
        assertThat(NAMES.findCountry(name)).contains(Country.of(code));
        if (adjective != null && people != null) {
            assertThat(NAMES.findCountryOfDemonym(adjective)).contains(Country.of(code));
            assertThat(NAMES.findCountryOfDemonym(people)).contains(Country.of(code));
        }
    }

    @Test
    void everyCountryIsFoundByTheNameThatExeuntGivesIt() {
        assertThat(Arrays.stream(Locale.getISOCountries())
                        .map(Country::find)
                        .flatMap(Optional::stream)
                        .filter(country -> !NAMES.findCountry(country.name()).equals(Optional.of(country))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Türkiye, TUR",
        "Turkiye, TUR",
        "Burma, MMR",
        "Ivory Coast, CIV",
        "Cote d'Ivoire, CIV",
        "Cabo Verde, CPV",
        "Swaziland, SWZ",
        "Macedonia, MKD",
        "Czech Republic, CZE",
        "East Timor, TLS",
        "Holland, NLD",
        "Syria, SYR",
        "Russian Federation, RUS",
        "Islamic Republic of Iran, IRN",
        "Viet Nam, VNM",
        "Lao PDR, LAO",
        "Bosnia, BIH",
        "Gaza, PSE",
        "Gaza Strip, PSE",
        "the West Bank, PSE",
        "Palestine, PSE",
        "Taiwan, TWN",
        "Hong Kong, HKG",
        "Republic of Moldova, MDA",
        "Britain, GBR",
        "Northern Ireland, GBR",
        "Bosnia and Herzegovina, BIH",
    })
    void otherNamesAreKnown(String name, String code) {
        assertThat(NAMES.findCountry(name)).contains(Country.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Niger, NER",
        "Nigeria, NGA",
        "Guinea, GIN",
        "Guinea-Bissau, GNB",
        "Equatorial Guinea, GNQ",
        "Papua New Guinea, PNG",
        "Dominica, DMA",
        "Dominican Republic, DOM",
        "Sudan, SDN",
        "South Sudan, SSD",
        "North Korea, PRK",
        "South Korea, KOR",
        "Korea, KOR",
        "Samoa, WSM",
        "American Samoa, ASM",
        "Congo, COD",
        "Democratic Republic of the Congo, COD",
        "DR Congo, COD",
        "Congo-Kinshasa, COD",
        "Republic of the Congo, COG",
        "Congo-Brazzaville, COG",
        "Georgia, GEO",
        "Ireland, IRL",
    })
    void lookAlikesAreKeptApart(String name, String code) {
        assertThat(NAMES.findCountry(name)).contains(Country.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Nigerien, NER",
        "Nigerian, NGA",
        "Dominicans, DOM",
        "Congolese, COD",
        "Korean, KOR",
        "North Koreans, PRK",
        "Guineans, GIN",
        "South Sudanese, SSD",
        "Sudanese, SDN",
        "Samoan, WSM",
        "American Samoan, ASM",
        "Kazakhstanis, KAZ",
        "Finnish, FIN",
        "Turks, TUR",
        "Serbs, SRB",
        "Yemenis, YEM",
        "Emiratis, ARE",
        "Palestinians, PSE",
        "Gazans, PSE",
        "Taiwanese, TWN",
        "Hong Kongers, HKG",
        "Brits, GBR",
        "Irishmen, IRL",
        "Germans, DEU",
        "Slovaks, SVK",
        "Bosnians, BIH",
        "Filipinas, PHL",
        "Uzbekistanis, UZB",
        "Burmese, MMR",
    })
    void demonymsHaveTheirPluralsAndVariants(String word, String code) {
        assertThat(NAMES.findCountryOfDemonym(word)).contains(Country.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rohingya", "Kurds", "Uyghurs", "Roma", "English", "Russia", "Turkeys", "people"})
    void wordsThatNameNoCountrysPeopleAreNotDemonyms(String word) {
        assertThat(NAMES.findCountryOfDemonym(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"South Ossetia", "Abkhazia", "European Union", "us", "Us", "car", "Car", "Gold Coast", "", "the"
            })
    void otherWordsAreNotCountries(String name) {
        assertThat(NAMES.findCountry(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "US, USA",
        "U.S., USA",
        "U.S, USA",
        "U. S., USA",
        "USA, USA",
        "UK, GBR",
        "U.K., GBR",
        "UAE, ARE",
        "DRC, COD",
        "CAR, CAF",
        "DPRK, PRK",
        "RUSSIA, RUS",
        "UNITED STATES, USA",
    })
    void abbreviationsAreKnownInCapitals(String name, String code) {
        assertThat(NAMES.findCountry(name)).contains(Country.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Moscow, RUS", "Helsinki, FIN", "Tbilisi, GEO", "Kyiv, UKR", "Kiev, UKR", "Astana, KAZ", "Nur-Sultan, KAZ",
        "Washington, USA", "London, GBR", "Beijing, CHN", "Ankara, TUR", "Bogota, COL", "Bogotá, COL", "Khartoum, SDN",
        "The Hague, NLD", "New Delhi, IND", "N'Djamena, TCD", "Juba, SSD", "Damascus, SYR", "Naypyitaw, MMR",
    })
    void capitalsSpeakForTheirCountries(String name, String code) {
        assertThat(NAMES.findCountryOfCapital(name)).contains(Country.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brussels", "Plymouth", "Hamilton", "Kazan", "Male", "Valley", "Istanbul"})
    void otherCitiesDoNot(String name) {
        assertThat(NAMES.findCountryOfCapital(name)).isEmpty();
    }

    @Test
    void aCountryHasAPointOnTheMap() {
        assertThat(NAMES.findPoint(Country.of("FIN")).orElseThrow().distanceKm(new Point(60.17, 24.94)))
                .isLessThan(10);
        assertThat(NAMES.findPoint(Country.of("USA")).orElseThrow().distanceKm(new Point(38.9, -77.04)))
                .isLessThan(10);
        assertThat(NAMES.findPoint(Country.of("BVT"))).isEmpty();
    }
}
