package org.exeunt.forecast;

import java.util.List;
import org.exeunt.chance.RandomStream;

/// What is held likely of a corridor before weighing: broad, around the rates that its figures speak of.
///
/// @param logFirst log of people per day in the first reading
/// @param logUsual log of the lower of the median and the last rate
/// @param shocks how many
record Prior(double logFirst, double logUsual, int shocks) {
    static Prior of(Course course) {
        List<Double> rates = course.readings().stream()
                .map(reading -> Math.max(0.1, reading.peoplePerDay()))
                .toList();
        List<Double> sorted = rates.stream().sorted().toList();
        double usual = Math.min(sorted.get(sorted.size() / 2), rates.getLast());
        return new Prior(
                Math.log(rates.getFirst()), Math.log(usual), course.shockDays().size());
    }

    /// Draws the parameters and the first state of a particle.
    void draw(RandomStream random, Particles particles, int i) {
        double[][] parameter = particles.parameter;
        parameter[Particles.BASE][i] = logUsual - 0.5 + random.nextGaussian();
        parameter[Particles.DECAY][i] = Math.log(10) + 0.6 * random.nextGaussian();
        parameter[Particles.DRIFT][i] = Math.log(0.10) + 0.5 * random.nextGaussian();
        parameter[Particles.SPREAD][i] = Math.log(0.10) + 0.5 * random.nextGaussian();
        parameter[Particles.RETURN][i] = Math.log(20) + 0.5 * random.nextGaussian();
        parameter[Particles.OBEDIENCE][i] = 0.5 * random.nextGaussian();
        for (int weekday = 0; weekday < 7; weekday++) {
            parameter[Particles.WEEKDAY + weekday][i] = 0.08 * random.nextGaussian();
        }
        for (int shock = 0; shock < shocks; shock++) {
            parameter[Particles.SHOCK + shock][i] = logFirst - 0.5 + random.nextGaussian();
        }
    }
}
