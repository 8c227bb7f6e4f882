package org.exeunt.chance;

import java.util.random.RandomGenerator;

/// Random numbers that belong to a seed, a member, a day, a place and a cause, and to nothing else.
///
/// Counter-based: Philox4x64-10 (Salmon, Moraes, Dror, Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3"). The
/// five keys go into the cipher's key and counter without loss, so that no two streams overlap, streams need no
/// warming up, and a draw left out here changes no draw elsewhere. The order of threads does not matter.
///
/// Not safe for use by several threads at once; each thread makes its own.
public final class RandomStream implements RandomGenerator {
    private static final long M0 = 0xD2E7470EE14C6C93L;
    private static final long M1 = 0xCA5A826395121157L;
    private static final long W0 = 0x9E3779B97F4A7C15L;
    private static final long W1 = 0xBB67AE8584CAA73BL;
    private static final double STEP = 0x1.0p-52;

    private final long seed;
    private long placeAndCause;
    private long member;
    private long day;
    private long block;
    private int used = 4;
    private long r0;
    private long r1;
    private long r2;
    private long r3;

    private RandomStream(long seed) {
        this.seed = seed;
    }

    /// The stream of these keys, at its beginning.
    public static RandomStream of(long seed, int member, long day, int place, int cause) {
        return new RandomStream(seed).moveTo(member, day, place, cause);
    }

    /// Turns this into the stream of other keys under the same seed, at its beginning; saves making a new one.
    public RandomStream moveTo(int member, long day, int place, int cause) {
        this.member = member;
        this.day = day;
        this.placeAndCause = ((long) place << 32) | (cause & 0xFFFFFFFFL);
        this.block = 0;
        this.used = 4;
        return this;
    }

    @Override
    public long nextLong() {
        if (used == 4) {
            encrypt(block++, day, member, 0, seed, placeAndCause);
            used = 0;
        }
        return switch (used++) {
            case 0 -> r0;
            case 1 -> r1;
            case 2 -> r2;
            default -> r3;
        };
    }

    /// Uniform between 0 and 1, neither of which it ever is.
    public double nextOpen() {
        return ((nextLong() >>> 12) + 0.5) * STEP;
    }

    /// Ten rounds of Philox4x64 of one counter and key, as four words.
    static long[] philox(long c0, long c1, long c2, long c3, long k0, long k1) {
        RandomStream stream = new RandomStream(k0);
        stream.encrypt(c0, c1, c2, c3, k0, k1);
        return new long[] {stream.r0, stream.r1, stream.r2, stream.r3};
    }

    private void encrypt(long c0, long c1, long c2, long c3, long k0, long k1) {
        for (int round = 0; round < 10; round++) {
            long high0 = Math.unsignedMultiplyHigh(M0, c0);
            long low0 = M0 * c0;
            long high1 = Math.unsignedMultiplyHigh(M1, c2);
            long low1 = M1 * c2;
            c0 = high1 ^ c1 ^ k0;
            c1 = low1;
            c2 = high0 ^ c3 ^ k1;
            c3 = low0;
            k0 += W0;
            k1 += W1;
        }
        r0 = c0;
        r1 = c1;
        r2 = c2;
        r3 = c3;
    }
}
