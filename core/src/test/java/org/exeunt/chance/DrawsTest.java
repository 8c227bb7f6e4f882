package org.exeunt.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws against the exact laws, with fixed seeds. Chi-square limits are about one in 10,000.
class DrawsTest {
    private static final int DRAWS = 200_000;

    private final RandomStream random = RandomStream.of(11, 0, 0, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "1, 0.3",
        "5, 0.5",
        "19, 0.5",
        "20, 0.5",
        "40, 0.25",
        "100, 0.1",
        "100, 0.09",
        "100, 0.97",
        "1000, 0.4",
        "25000, 0.0004",
        "1000000, 0.00002",
        "1000000, 0.5",
        "1000000000, 0.000000001",
        "1000000000, 0.00000002",
        "1000000000, 0.3"
    })
    void aBinomialFollowsItsLaw(long n, double p) {
        double mean = n * p;
        double deviation = Math.sqrt(n * p * (1 - p));
        long from = Math.max(0, (long) (mean - 3.5 * deviation));
        assertThat(chiSquare(() -> Binomial.draw(random, n, p), k -> k > n ? 0 : binomial(n, p, k), from, deviation))
                .isLessThan(3.9);
    }

    @ParameterizedTest
    @CsvSource({"0.1", "3", "9.9", "10.1", "37", "1000", "1000000"})
    void aPoissonFollowsItsLaw(double mean) {
        double deviation = Math.sqrt(mean);
        long from = Math.max(0, (long) (mean - 3.5 * deviation));
        assertThat(chiSquare(() -> Poisson.draw(random, mean), k -> poisson(mean, k), from, deviation))
                .isLessThan(3.9);
    }

    @Test
    void aBinomialHasItsEdges() {
        assertThat(Binomial.draw(random, 0, 0.5)).isZero();
        assertThat(Binomial.draw(random, 1_000_000_000, 0)).isZero();
        assertThat(Binomial.draw(random, 1_000_000_000, 1)).isEqualTo(1_000_000_000);
        assertThatThrownBy(() -> Binomial.draw(random, -1, 0.5)).hasMessageContaining("n=-1");
        assertThatThrownBy(() -> Binomial.draw(random, 1, Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void aMultinomialKeepsEverybodyAndItsShares() {
        double[] weights = {0, 3, 1, 0, 4, 0};
        long[] counts = new long[6];
        double[] sums = new double[6];
        double product = 0;
        for (int i = 0; i < 20_000; i++) {
            Multinomial.draw(random, 800, weights, counts);
            long people = 0;
            for (int c = 0; c < 6; c++) {
                people += counts[c];
                sums[c] += counts[c];
            }
            product += (counts[1] - 300.0) * (counts[4] - 400.0);
            assertThat(people).isEqualTo(800);
        }
        assertThat(sums[0] + sums[3] + sums[5]).isZero();
        assertThat(sums[1] / 20_000).isCloseTo(300, within(0.5));
        assertThat(sums[2] / 20_000).isCloseTo(100, within(0.5));
        assertThat(product / 20_000).as("covariance -n·p·q").isCloseTo(-150, within(6.0));
        assertThatThrownBy(() -> Multinomial.draw(random, 1, new double[2], new long[2]))
                .hasMessageContaining("no choice");
    }

    @Test
    void aGammaHasItsMeanAndVariance() {
        for (double shape : new double[] {0.3, 1, 4.5, 400}) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < DRAWS; i++) {
                double x = Gamma.draw(random, shape);
                sum += x;
                squares += (x - shape) * (x - shape);
            }
            assertThat(sum / DRAWS).isCloseTo(shape, within(5 * Math.sqrt(shape / DRAWS)));
            assertThat(squares / DRAWS).isCloseTo(shape, within(0.05 * shape));
        }
    }

    @Test
    void quantilesAreThoseOfTypeSeven() {
        double[] sorted = {1, 2, 4, 8};
        assertThat(Quantiles.of(sorted, 0)).isEqualTo(1);
        assertThat(Quantiles.of(sorted, 0.5)).isEqualTo(3);
        assertThat(Quantiles.of(sorted, 0.9)).isCloseTo(6.8, within(1e-12));
        assertThat(Quantiles.of(sorted, 1)).isEqualTo(8);
        assertThat(Quantiles.of(new double[] {5}, 0.3)).isEqualTo(5);
    }

    @Test
    void normalQuantilesAreThoseOfTheTables() {
        assertThat(Normal.quantile(0.5)).isZero();
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963985, within(1e-8));
        assertThat(Normal.quantile(0.01)).isCloseTo(-2.326347874, within(1e-8));
        assertThat(Normal.quantile(0.99)).isCloseTo(2.326347874, within(1e-8));
    }

    /// Chi-square over bins of about a third of a standard deviation, as standard deviations above its mean.
    private static double chiSquare(LongSupplier draw, LongToDoubleFunction chance, long from, double deviation) {
        long width = Math.max(1, (long) (deviation / 3));
        int bins = (int) Math.min(40, Math.max(3, 7 * deviation / width + 2));
        long[] counts = new long[bins + 2];
        for (int i = 0; i < DRAWS; i++) {
            long k = draw.getAsLong();
            counts[k < from ? 0 : (int) Math.min(bins + 1L, 1 + (k - from) / width)]++;
        }
        double chi = 0;
        int used = 0;
        for (int bin = 0; bin < bins; bin++) {
            double expected = 0;
            for (long k = from + bin * width; k < from + (bin + 1) * width; k++) {
                expected += DRAWS * chance.applyAsDouble(k);
            }
            if (expected > 20) {
                double off = counts[bin + 1] - expected;
                chi += off * off / expected;
                used++;
            }
        }
        assertThat(used).as("bins compared").isGreaterThan(1);
        return (chi - used) / Math.sqrt(2.0 * Math.max(1, used));
    }

    private static double binomial(long n, double p, long k) {
        return Math.exp(
                logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
    }

    private static double poisson(double mean, long k) {
        return Math.exp(k * Math.log(mean) - mean - logFactorial(k));
    }

    private static double logFactorial(long k) {
        double log = 0;
        if (k < 256) {
            for (long i = 2; i <= k; i++) {
                log += Math.log((double) i);
            }
            return log;
        }
        double x = k + 1.0;
        return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x * x * x);
    }
}
