package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String RUSSIAN =
            "Через границу в пятницу прошли 8572 человека, сообщила пограничная служба. В субботу их было меньше.";

    private static String read(byte[] bytes) {
        return new TextDecoder().decode(bytes, Encoding.of(bytes, null)).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1251", "KOI8-R", "IBM866"})
    void russianIsReadInEachOfItsEncodings(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.equals("UTF-32LE") ? "\uFEFF" : "";
        assertThat(read((mark + RUSSIAN).getBytes(charset))).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void theByteOrderMarkIsNoPartOfTheText(String name) {
        assertThat(read("\uFEFFOver 8,000 came.".getBytes(Charset.forName(name))))
                .isEqualTo("Over 8,000 came.");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, 'The café’s 4\u00A0586 – no more.'", "ISO-8859-1, 'Das Gedränge über der Brücke.'"})
    void westernTextIsReadAsWindowsWritesIt(String name, String text) {
        byte[] bytes = text.getBytes(Charset.forName(name));
        assertThat(new TextDecoder().decode(bytes, Encoding.of(bytes, name)).text())
                .isEqualTo(text);
    }

    @Test
    void wellFormedUtf8IsBelievedMoreThanWhatThePageDeclares() {
        byte[] bytes = "Zażółć gęślą jaźń".getBytes(StandardCharsets.UTF_8);
        assertThat(Encoding.of(bytes, "windows-1251").charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-encoding", "", "utf-8"})
    void aDeclarationThatCanNotBeTrueIsPassedOver(String declared) {
        byte[] bytes = RUSSIAN.getBytes(Charset.forName("windows-1251"));
        assertThat(Encoding.of(bytes, declared).charset()).isEqualTo(Charset.forName("windows-1251"));
    }

    @Test
    void asciiIsUtf8() {
        assertThat(Encoding.of("Over 8,000 came.".getBytes(StandardCharsets.US_ASCII), null)
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(Encoding.of(new byte[0], null).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aTextThatWasCutWithinACharacterIsStillUtf8() {
        byte[] whole = "Zażółć gęślą jaźń ".repeat(5).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 2);
        assertThat(Encoding.of(cut, null).charset()).isEqualTo(StandardCharsets.UTF_8);
    }
}
