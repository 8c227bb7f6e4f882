package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | More than 8,000 people have crossed the border since Monday, the guards said, and they were not the last.",
                "de | Mehr als 8.000 Menschen haben seit Montag die Grenze überquert, und es werden nicht die letzten sein.",
                "fr | Plus de 8 000 personnes ont franchi la frontière depuis lundi, et ce ne sont pas les dernières dans la file.",
                "es | Más de 8.000 personas cruzaron la frontera desde el lunes, y no son las últimas que esperan en la cola.",
                "it | Più di 8.000 persone hanno attraversato la frontiera da lunedì, e non sono le ultime che sono nella coda.",
                "pl | Ponad 8 tysięcy osób przekroczyło granicę od poniedziałku i nie są to ostatni, którzy się na to czekają w kolejce.",
                "ru | Через границу с понедельника прошли более 8 тысяч человек, и это не последние, кто был в очереди на посту.",
                "uk | Через кордон з понеділка пройшли понад 8 тисяч людей, і це не останні, що були у черзі та на пункті.",
                "fi | Rajan yli tuli maanantaina yli 8 000 ihmistä, ja he eivät olleet viimeiset, sillä jono on pitkä ja se kasvaa.",
                "sv | Mer än 8 000 människor har passerat gränsen sedan i måndags, och det är inte de sista som väntar på att få komma.",
                "ka | საზღვარი ორშაბათს 8000-ზე მეტმა ადამიანმა გადაკვეთა",
                "ar | عبر أكثر من ثمانية آلاف شخص الحدود يوم الاثنين"
            })
    void frequentWordsOrTheScriptTellTheLanguage(String code, String text) {
        assertThat(detector.detect(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8,000", "Verkhny Lars 1 715", "x y z"})
    void withoutThemItIsNotGuessed(String text) {
        assertThat(detector.detect(text)).isEqualTo("und");
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-GB, en", "en_US, en", "' DE ', de", "english, ", "'', ", "e1, "})
    void codesAreTwoLetters(String written, String code) {
        assertThat(LanguageDetector.code(written)).isEqualTo(code);
    }

    @Test
    void everyBundledLanguageHasItsYearAndItsWeek() {
        assertThat(LanguagePack.all()).hasSizeGreaterThan(10).allSatisfy(pack -> {
            assertThat(pack.section("months")).as(pack.code()).isNotEmpty();
            assertThat(pack.section("months")).allMatch(line -> line.split(" ", -1).length == 12);
            assertThat(pack.section("weekdays")).isNotEmpty().allMatch(line -> line.split(" ", -1).length == 7);
            assertThat(pack.section("stopwords")).isNotEmpty();
            assertThat(pack.section("published")).isNotEmpty();
        });
    }
}
