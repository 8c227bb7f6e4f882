package org.exeunt.twin;

import java.time.LocalDate;
import org.exeunt.chance.Poisson;
import org.exeunt.chance.RandomStream;

/// True daily counts at one border, which the figures of a twin test tell of.
final class TrueCounts {
    private final LocalDate first;
    private final long[] people;

    private TrueCounts(LocalDate first, long[] people) {
        this.first = first;
        this.people = people;
    }

    LocalDate first() {
        return first;
    }

    /// People on a day, counted from the first.
    long people(int day) {
        return people[day];
    }

    /// A rush that ebbs, with ups and downs that last: much like what the model assumes.
    static TrueCounts ebbing(RandomStream random, LocalDate first, int days) {
        double usual = Math.exp(6 + 3 * random.nextDouble());
        double rush = 1 + 5 * random.nextDouble();
        double decay = 5 + 20 * random.nextDouble();
        int shock = (int) (days * 0.5 * random.nextDouble());
        double[] weekday = new double[7];
        for (int i = 0; i < 7; i++) {
            weekday[i] = 0.1 * random.nextGaussian();
        }
        long[] people = new long[days];
        double log = 0;
        for (int day = 0; day < days; day++) {
            log = 0.95 * log + 0.12 * random.nextGaussian();
            double more = day >= shock ? rush * Math.exp(-(day - shock) / decay) : 0;
            double mean = usual * (1 + more) * Math.exp(log + weekday[day % 7] + 0.03 * random.nextGaussian());
            people[day] = Poisson.draw(random, mean);
        }
        return new TrueCounts(first, people);
    }

    /// People who queue at a crossing that lets so many through a day, whose capacity jumps without anybody saying so.
    static TrueCounts queueing(RandomStream random, LocalDate first, int days) {
        double usual = Math.exp(6 + 3 * random.nextDouble());
        double capacity = usual * (1 + random.nextDouble());
        int shock = (int) (days * 0.3 * random.nextDouble());
        double decay = 5 + 15 * random.nextDouble();
        long[] people = new long[days];
        double queue = 0;
        for (int day = 0; day < days; day++) {
            if (random.nextDouble() < 0.05) {
                capacity = usual * (0.4 + 2.5 * random.nextDouble());
            }
            double more = day >= shock ? 4 * Math.exp(-(day - shock) / decay) : 0;
            queue += Poisson.draw(random, usual * (1 + more) * Math.exp(0.1 * random.nextGaussian()));
            double open = capacity * Math.exp(0.05 * random.nextGaussian());
            people[day] = Math.round(Math.min(queue, open));
            queue -= people[day];
        }
        return new TrueCounts(first, people);
    }

    int days() {
        return people.length;
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /// People from one day to another, both included.
    double sum(int from, int to) {
        double sum = 0;
        for (int day = from; day <= to; day++) {
            sum += people[day];
        }
        return sum;
    }
}
