package org.exeunt.forecast;

import java.util.ArrayList;
import java.util.List;
import org.exeunt.chance.Gamma;
import org.exeunt.chance.Normal;
import org.exeunt.chance.Poisson;
import org.exeunt.chance.RandomStream;
import org.exeunt.place.Names;

/// Courses that one corridor may have taken, weighted by what the figures say of them, and run on.
///
/// A particle filter over days. Daily figures guide the particles before weighing them (fully adapted auxiliary filter,
/// Pitt and Shephard 1999); totals weigh the particles' running sums on their last day, in tempered steps where they
/// are
/// sharp. Equations: the part "Forecast" of the model's description.
final class Ensemble {
    private static final int PARTICLES_PER_MEMBER = 4;
    private static final double TREND_STAYS = 0.8;
    private static final double TREND_NOISE = 0.2;
    private static final double OUTLIERS = 0.03;
    private static final double OUTLIER_VARIANCE = 1;
    private static final double LEAST_LOG = Math.log(0.01);
    private static final int PRIOR = 1;
    private static final int MOVE = 2;
    private static final int RUN_ON = 3;

    private final Course course;
    private final long seed;
    private final int key;
    private final Particles particles;
    private final RandomStream random;
    private final boolean isLimited;
    private final double mostLog;

    /// Draws from the prior and fits the readings.
    Ensemble(Course course, long seed, int members) {
        this.course = course;
        this.seed = seed;
        key = Names.id(course.location()).hashCode();
        particles = new Particles(
                members * PARTICLES_PER_MEMBER,
                course.shockDays().size(),
                course.readings().size());
        random = RandomStream.of(seed, 0, 0, key, PRIOR);
        isLimited = Double.isFinite(course.capacityPeoplePerDay());
        mostLog = Math.log(course.people());
        Prior prior = Prior.of(course);
        for (int i = 0; i < particles.count; i++) {
            prior.draw(random.moveTo(i, 0, key, PRIOR), particles, i);
        }
        for (int day = 0; day < course.dataDays(); day++) {
            fit(day);
        }
        particles.resample(seed, course.dataDays(), key);
    }

    /// People per day and people waiting at its end, by member and by day after the last that a figure speaks of.
    static final class Outcome {
        final double[][] arrivals;
        final double[][] waiting;

        Outcome(int members, int days) {
            arrivals = new double[members][days];
            waiting = new double[members][days];
        }
    }

    /// Runs every fourth particle on to the last day.
    Outcome runOn() {
        int members = particles.count / PARTICLES_PER_MEMBER;
        int ahead = course.days() - course.dataDays();
        Outcome outcome = new Outcome(members, ahead);
        for (int member = 0; member < members; member++) {
            int i = member * PARTICLES_PER_MEMBER;
            for (int step = 0; step < ahead; step++) {
                int day = course.dataDays() + step;
                random.moveTo(member, day, key, RUN_ON);
                moveTrend(i);
                particles.departure[i] = center(i) + drift(i) * random.nextGaussian();
                double mean = Math.exp(logMean(i, day) + particles.departure[i]);
                double left = Math.max(0, course.people() - particles.total[i]);
                double wish = Poisson.draw(random, Math.min(left, mean * Gamma.factor(random, spread(i))));
                outcome.arrivals[member][step] = pass(i, Math.min(left, wish));
                outcome.waiting[member][step] = particles.queue[i];
            }
        }
        return outcome;
    }

    /// Values of a parameter over the particles, for tests.
    double[] parameter(int index) {
        return particles.parameter[index].clone();
    }

    private void fit(int day) {
        Daily daily = isLimited ? null : Daily.of(course, day);
        for (int i = 0; i < particles.count; i++) {
            random.moveTo(i, day, key, MOVE);
            moveTrend(i);
            double logMean = logMean(i, day);
            double wish;
            if (daily == null) {
                particles.departure[i] = center(i) + drift(i) * random.nextGaussian();
                wish = Math.exp(clamp(logMean + particles.departure[i] + spread(i) * random.nextGaussian()));
            } else {
                wish = guide(i, logMean, daily);
            }
            pass(i, wish);
        }
        List<Integer> ending = accumulate(day, daily != null);
        if (daily != null && particles.effective() < 0.5 * particles.count) {
            particles.resample(seed, day, key);
        }
        for (int reading : ending) {
            weigh(reading, day);
        }
    }

    /// Moves a particle to where the day's figure draws it, and weighs it by how likely the figure was.
    private double guide(int i, double logMean, Daily daily) {
        double drift = drift(i) * drift(i);
        double spread = spread(i) * spread(i);
        double center = center(i);
        double predicted = logMean + center;
        double variance = drift + spread + daily.variance();
        double near = Math.log(1 - OUTLIERS) + Normal.logDensity(daily.log(), predicted, variance);
        double far = Math.log(OUTLIERS) + Normal.logDensity(daily.log(), predicted, variance + OUTLIER_VARIANCE);
        double most = Math.max(near, far);
        double both = most + Math.log(Math.exp(near - most) + Math.exp(far - most));
        particles.logWeight[i] += both;
        double noise = daily.variance() + (random.nextDouble() < Math.exp(far - both) ? OUTLIER_VARIANCE : 0);
        double gain = drift / (drift + spread + noise);
        particles.departure[i] =
                center + gain * (daily.log() - predicted) + Math.sqrt(drift * (1 - gain)) * random.nextGaussian();
        double mean = logMean + particles.departure[i];
        double trust = spread / (spread + noise);
        double log = mean + trust * (daily.log() - mean) + Math.sqrt(spread * (1 - trust)) * random.nextGaussian();
        return Math.exp(clamp(log));
    }

    /// Adds the day to the running sums of readings that are not daily; those that end today are returned.
    private List<Integer> accumulate(int day, boolean isGuided) {
        List<Integer> ending = new ArrayList<>();
        var date = course.first().plusDays(day);
        for (int r = 0; r < course.readings().size(); r++) {
            Reading reading = course.readings().get(r);
            if ((isGuided && reading.isDaily()) || date.isBefore(reading.first()) || date.isAfter(reading.last())) {
                continue;
            }
            if (particles.sum[r].length == 0) {
                particles.sum[r] = new double[particles.count];
            }
            double[] sum = particles.sum[r];
            for (int i = 0; i < particles.count; i++) {
                sum[i] += particles.today[i];
            }
            if (date.equals(reading.last())) {
                ending.add(r);
            }
        }
        return ending;
    }

    /// Weighs by a reading of a running sum, in steps that leave at least a third of the particles effective.
    private void weigh(int r, int day) {
        Reading reading = course.readings().get(r);
        double done = 0;
        for (int step = 1; done < 1; step++) {
            double part = 1 - done;
            double[] before = particles.logWeight.clone();
            while (true) {
                for (int i = 0; i < particles.count; i++) {
                    particles.logWeight[i] = before[i] + part * reading.logLikelihood(particles.sum[r][i]);
                }
                if (particles.effective() > particles.count / 3.0 || part < 1e-3) {
                    break;
                }
                part /= 2;
            }
            done += part;
            if (particles.effective() < 0.5 * particles.count) {
                particles.resample(seed, day + 1000L * (r + 1) + 1_000_000L * step, key);
            }
        }
        particles.sum[r] = new double[0];
    }

    private void moveTrend(int i) {
        particles.trend[i] = TREND_STAYS * particles.trend[i] + TREND_NOISE * drift(i) * random.nextGaussian();
    }

    private double center(int i) {
        double stays = Math.exp(-Math.exp(-particles.parameter[Particles.RETURN][i]));
        return stays * particles.departure[i] + particles.trend[i];
    }

    private double drift(int i) {
        return Math.exp(particles.parameter[Particles.DRIFT][i]);
    }

    private double spread(int i) {
        return Math.exp(particles.parameter[Particles.SPREAD][i]);
    }

    /// Log of the people per day that base, shocks, rules and weekday explain.
    private double logMean(int i, int day) {
        double[][] parameter = particles.parameter;
        double decayDays = Math.exp(parameter[Particles.DECAY][i]);
        double people = Math.exp(parameter[Particles.BASE][i]);
        List<Integer> shockDays = course.shockDays();
        for (int s = 0; s < shockDays.size(); s++) {
            int age = day - shockDays.get(s);
            if (age >= 0) {
                people += Math.exp(parameter[Particles.SHOCK + s][i] - age / decayDays);
            }
        }
        int weekday = course.first().plusDays(day).getDayOfWeek().getValue() - 1;
        return Math.log(people)
                + Math.exp(parameter[Particles.OBEDIENCE][i])
                        * Math.log(course.passing().get(day))
                + parameter[Particles.WEEKDAY + weekday][i];
    }

    /// Lets people through: all, or as many as the capacity allows, with the rest waiting.
    private double pass(int i, double wish) {
        double passed = wish;
        if (isLimited) {
            double open = course.capacityPeoplePerDay();
            passed = Math.min(particles.queue[i] + wish, open);
            particles.queue[i] += wish - passed;
        }
        particles.total[i] += passed;
        particles.today[i] = passed;
        return passed;
    }

    private double clamp(double log) {
        return Math.max(LEAST_LOG, Math.min(mostLog, log));
    }
}
