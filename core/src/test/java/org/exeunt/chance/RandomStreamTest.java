package org.exeunt.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
    @Test
    void theCipherGivesItsPublishedAnswers() {
        assertThat(RandomStream.philox(0, 0, 0, 0, 0, 0))
                .containsExactly(0x16554d9eca36314cL, 0xdb20fe9d672d0fdcL, 0xd7e772cee186176bL, 0x7e68b68aec7ba23bL);
        assertThat(RandomStream.philox(-1, -1, -1, -1, -1, -1))
                .containsExactly(0x87b092c3013fe90bL, 0x438c3c67be8d0224L, 0x9cc7d7c69cd777b6L, 0xa09caebf594f0ba0L);
        assertThat(RandomStream.philox(
                        0x243f6a8885a308d3L,
                        0x13198a2e03707344L,
                        0xa4093822299f31d0L,
                        0x082efa98ec4e6c89L,
                        0x452821e638d01377L,
                        0xbe5466cf34e90c6cL))
                .containsExactly(0xa528f45403e61d95L, 0x38c72dbd566e9788L, 0xa5a1610e72fd18b5L, 0x57bd43b5e52b7fe6L);
    }

    @Test
    void everyKeyOpensAnotherStream() {
        Set<Long> firsts = new HashSet<>();
        for (int member = 0; member < 10; member++) {
            for (int day = -5; day < 5; day++) {
                for (int place = -3; place < 7; place++) {
                    for (int cause = 0; cause < 10; cause++) {
                        firsts.add(RandomStream.of(1, member, day, place, cause).nextLong());
                    }
                }
            }
        }
        firsts.add(RandomStream.of(2, 0, 0, 0, 0).nextLong());
        assertThat(firsts).hasSize(10_001);
    }

    @Test
    void theSameKeyGivesTheSameNumbersAgain() {
        RandomStream one = RandomStream.of(7, 1, 2, 3, 4);
        RandomStream other = RandomStream.of(7, 9, 9, 9, 9);
        other.nextLong();
        other.moveTo(1, 2, 3, 4);
        for (int i = 0; i < 20; i++) {
            assertThat(one.nextLong()).isEqualTo(other.nextLong());
        }
    }

    @Test
    void openNumbersAreSpreadEvenlyAndNeverZeroOrOne() {
        RandomStream random = RandomStream.of(3, 0, 0, 0, 0);
        long[] bins = new long[100];
        for (int i = 0; i < 1_000_000; i++) {
            double u = random.nextOpen();
            assertThat(u > 0 && u < 1).isTrue();
            bins[(int) (u * 100)]++;
        }
        double chi = 0;
        for (long bin : bins) {
            chi += (bin - 1e4) * (bin - 1e4) / 1e4;
        }
        assertThat(chi).isBetween(50.0, 161.0);
    }
}
