package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.rangeClosed(1, 20);
    }

    private static DecodedText decode(byte[] bytes, Charset charset) {
        return new TextDecoder().decode(bytes, new Encoding(charset, 0));
    }

    /// Any bytes: the JDK's decoder must agree about what is well formed, and each byte belongs to some character.
    @ParameterizedTest
    @MethodSource("seeds")
    void utf8OfAnyBytesCoversEachByteOnce(long seed) {
        var random = new SplittableRandom(seed);
        var bytes = new byte[400];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 'a' + random.nextInt(26));
        }
        DecodedText decoded = decode(bytes, StandardCharsets.UTF_8);
        int at = 0;
        for (int i = 0; i < decoded.text().length(); i++) {
            boolean second = Character.isLowSurrogate(decoded.text().charAt(i));
            assertThat(decoded.offsets().startByte(i))
                    .isEqualTo(second ? decoded.offsets().startByte(i - 1) : at);
            at = decoded.offsets().endByte(i);
        }
        assertThat(at).isEqualTo(bytes.length);
        assertThat(decoded.text().replace("\uFFFD", ""))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8).replace("\uFFFD", ""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void utf8OfAnyTextIsThatText(long seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            int point = random.nextInt(4) == 0 ? random.nextInt(0x10FFFF) : random.nextInt(0x500);
            if (!(point >= 0xD800 && point < 0xE000)) {
                text.appendCodePoint(point);
            }
        }
        assertThat(decode(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                        .text())
                .isEqualTo(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-16LE", "UTF-16BE", "Shift_JIS", "GB18030", "UTF-32BE"})
    void otherEncodingsMapEachCharacterToItsBytes(String name) {
        Charset charset = Charset.forName(name);
        String text = "Over 8,000 прошли 12";
        byte[] bytes = text.getBytes(charset);
        DecodedText decoded = decode(bytes, charset);
        assertThat(decoded.text()).isEqualTo(text);
        for (int i = 0; i < text.length(); i++) {
            int start = decoded.offsets().startByte(i);
            assertThat(new String(bytes, start, decoded.offsets().endByte(i) - start, charset))
                    .isEqualTo(text.substring(i, i + 1));
        }
    }

    @Test
    void overlongFormsAndHalvesOfPairsAreUnreadable() {
        for (byte[] bytes : new byte[][] {
            {(byte) 0xC0, (byte) 0xAF},
            {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            {(byte) 0x80}
        }) {
            assertThat(decode(bytes, StandardCharsets.UTF_8).text()).isEqualTo("\uFFFD".repeat(bytes.length));
        }
    }

    @Test
    void nothingIsNothing() {
        assertThat(decode(new byte[0], StandardCharsets.UTF_8).text()).isEmpty();
        assertThat(decode(new byte[0], StandardCharsets.UTF_16LE).text()).isEmpty();
    }
}
