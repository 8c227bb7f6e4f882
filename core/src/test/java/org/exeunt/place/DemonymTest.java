package org.exeunt.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonymTest {
    @ParameterizedTest
    @CsvSource({
        "Russian, Russians",
        "Finn, Finns",
        "Iraqi, Iraqis",
        "Cypriot, Cypriots",
        "German, Germans",
        "Omani, Omanis",
        "Irishman, Irishmen",
        "Frenchwoman, Frenchwomen",
        "New Zealander, New Zealanders",
    })
    void thePluralFollows(String one, String many) {
        assertThat(Demonym.forms(one)).containsExactly(one, many);
    }

    @ParameterizedTest
    @CsvSource({"Chinese", "Swiss", "Finnish", "French", "Kyrgyz", "Manx"})
    void someWordsAreTheirOwnPlural(String word) {
        assertThat(Demonym.forms(word)).containsExactly(word);
    }
}
