package org.exeunt.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void solutionsAndInverseAreThoseOfTheWholeMatrix(int seed) {
        Random random = new Random(seed);
        int size = 12;
        int[] first = new int[size];
        double[][] whole = new double[size][size];
        for (int i = 0; i < size; i++) {
            first[i] = Math.max(0, i - random.nextInt(4));
            boolean isSum = i % 4 == 3;
            for (int j = first[i]; j < i; j++) {
                whole[i][j] = whole[j][i] = random.nextGaussian() * 0.3;
            }
            whole[i][i] = isSum ? -4 : 4;
        }
        Envelope envelope = new Envelope(first);
        for (int i = 0; i < size; i++) {
            for (int j = first[i]; j <= i; j++) {
                envelope.add(i, j, whole[i][j]);
            }
        }
        envelope.factor();
        envelope.invert();
        double[] right = random.doubles(size).toArray();
        double[] solved = right.clone();
        envelope.solve(solved);
        for (int i = 0; i < size; i++) {
            double product = 0;
            for (int j = 0; j < size; j++) {
                product += whole[i][j] * solved[j];
            }
            assertThat(product).isCloseTo(right[i], within(1e-9));
            double[] unit = new double[size];
            unit[i] = 1;
            envelope.solve(unit);
            assertThat(envelope.inverse(i, i)).isCloseTo(unit[i], within(1e-9));
        }
    }
}
