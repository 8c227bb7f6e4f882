package org.exeunt.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Random;
import org.exeunt.report.Offsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void offsetsSurvivePacking(long seed) {
        var random = new Random(seed);
        var builder = new Offsets.Builder();
        int at = 0;
        for (int run = 0; run < 200; run++) {
            int width = random.nextInt(5);
            int characters = 1 + random.nextInt(40);
            builder.addRun(at, width, characters);
            at = Math.max(0, at + width * characters + random.nextInt(1 << random.nextInt(24)) - 100);
        }
        assertSame(builder.build());
    }

    @Test
    void offsetsAtTheEndOfTheLargestFileSurvivePacking() {
        var builder = new Offsets.Builder();
        builder.add(Integer.MAX_VALUE - 4, Integer.MAX_VALUE);
        builder.add(0, 1);
        builder.add(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
        assertSame(builder.build());
    }

    @Test
    void noOffsetsAreNoOffsets() {
        assertSame(new Offsets.Builder().build());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000})
    void bytesSurvivePacking(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        assertThat(Packed.unpack(Packed.pack(bytes))).isEqualTo(bytes);
    }

    @Test
    void damagedBytesAreRefused() {
        byte[] packed = Packed.pack(new byte[1000]);
        packed[packed.length - 1] ^= 1;
        assertThatThrownBy(() -> Packed.unpack(packed)).isInstanceOf(UncheckedIOException.class);
    }

    private static void assertSame(Offsets offsets) {
        Offsets again = Packed.offsets(Packed.unpack(Packed.pack(Packed.pairs(offsets))));
        assertThat(again.length()).isEqualTo(offsets.length());
        for (int i = 0; i < offsets.length(); i++) {
            assertThat(again.startByte(i)).isEqualTo(offsets.startByte(i));
            assertThat(again.endByte(i)).isEqualTo(offsets.endByte(i));
        }
    }
}
