package org.exeunt.twin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.chance.RandomStream;
import org.exeunt.place.Period;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Figure;

/// Tells true counts as authorities and reporters do: totals, rates, running totals, hedged roundings, weekend sums,
/// counts of 24 hours, copies, with one authority of three that counts a fifth too many, one number with an extra zero,
/// gaps, and first numbers that are revised later.
final class Press {
    static final String[] AUTHORITIES = {"Border Guard", "Interior Ministry", "Migration Service"};
    static final double BIAS = 1.2;

    private final RandomStream random;
    private final TrueCounts truth;
    private final List<Figure> figures = new ArrayList<>();
    private final boolean[] spoken;
    private final boolean[] toldBy;
    private int number;

    /// Which of the authorities counts too many.
    final String biased;

    /// Id of the figure with an extra zero.
    String slip = "";

    Press(TrueCounts truth, RandomStream random) {
        this.random = random;
        this.truth = truth;
        spoken = new boolean[truth.days()];
        toldBy = new boolean[truth.days() * AUTHORITIES.length];
        biased = AUTHORITIES[(int) (3 * random.nextDouble())];
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /// Whether a figure speaks of this day.
    boolean speaksOf(int day) {
        return spoken[day];
    }

    /// All that is printed.
    Press print() {
        for (int day = 0; day < truth.days(); day++) {
            for (int who = 0; who < AUTHORITIES.length; who++) {
                if (random.nextDouble() < 0.25) {
                    daily(AUTHORITIES[who], day);
                    toldBy[day * AUTHORITIES.length + who] = true;
                }
            }
            double chance = random.nextDouble();
            if (chance < 0.06) {
                rounded(day);
            } else if (chance < 0.10 && day > 3) {
                rate(day - 2 - (int) (2 * random.nextDouble()), day);
            } else if (chance < 0.14 && day > 0) {
                window(day);
            } else if (chance < 0.17 && day > 6) {
                running(day);
            }
            boolean isSunday = truth.date(day).getDayOfWeek() == DayOfWeek.SUNDAY;
            if (isSunday && day > 0 && random.nextDouble() < 0.5) {
                weekend(day);
            }
        }
        slip();
        return this;
    }

    private double counted(String authority, double people) {
        double bias = authority.equals(biased) ? BIAS : 1;
        return Math.round(people * bias * Math.exp(0.004 * random.nextGaussian()));
    }

    private String unbiased() {
        String authority = AUTHORITIES[(int) (3 * random.nextDouble())];
        return authority.equals(biased) ? unbiased() : authority;
    }

    private Told next(Amount amount, int known) {
        String id = String.format(java.util.Locale.ROOT, "f%04d", number++);
        return Told.of(id, amount).known(truth.date(known).plusDays(1).toString());
    }

    private void add(Told told, int from, int to) {
        figures.add(told.figure());
        for (int day = from; day <= to; day++) {
            spoken[day] = true;
        }
    }

    private static Period days(LocalDate first, LocalDate last) {
        return Period.of(first, last);
    }

    /// An exact count of a day; one in eight comes too low first and is corrected four days later; one in five is
    /// copied.
    private void daily(String authority, int day) {
        double people = counted(authority, (double) truth.people(day));
        Period on = Period.of(truth.date(day));
        if (random.nextDouble() < 0.125) {
            double low = Math.round(people * (0.8 + 0.1 * random.nextDouble()));
            add(next(Amount.exactly(low), day).by(authority).during(on), day, day);
            if (day + 4 < truth.days()) {
                add(next(Amount.exactly(people), day + 4).by(authority).during(on), day, day);
            }
            return;
        }
        Told told = next(Amount.exactly(people), day).by(authority).during(on);
        add(told, day, day);
        if (random.nextDouble() < 0.2) {
            add(next(Amount.exactly(people), day + 1).by(authority).during(on).copyOf(told.id()), day, day);
            add(next(Amount.exactly(people), day + 1).by(authority).during(on).copyOf(told.id()), day, day);
        }
    }

    private void rounded(int day) {
        double people = truth.people(day);
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(10, people))));
        double chance = random.nextDouble();
        Amount amount;
        if (chance < 0.4) {
            amount = Amount.about(Math.max(unit / 2, unit / 2 * Math.round(people / (unit / 2))));
        } else if (chance < 0.75) {
            amount = Amount.moreThan(Math.max(unit / 10, unit / 10 * Math.floor(people / (unit / 10))));
        } else {
            amount = Amount.lessThan(unit / 10 * Math.ceil((people + 1) / (unit / 10)));
        }
        add(next(amount, day).by(unbiased()).during(Period.of(truth.date(day))), day, day);
    }

    private void rate(int from, int to) {
        double mean = truth.sum(from, to) / (to - from + 1);
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(10, mean)))) / 2;
        Amount amount = Amount.about(Math.max(unit, unit * Math.round(mean / unit)));
        add(
                next(amount, to)
                        .by(unbiased())
                        .during(days(truth.date(from), truth.date(to)))
                        .as(Aggregation.PER_DAY),
                from,
                to);
    }

    private void window(int day) {
        String authority = AUTHORITIES[(int) (3 * random.nextDouble())];
        double people = counted(authority, 0.5 * truth.people(day - 1) + 0.5 * truth.people(day));
        add(
                next(Amount.exactly(people), day)
                        .by(authority)
                        .during(days(truth.date(day - 1), truth.date(day)))
                        .hours(24),
                day - 1,
                day);
    }

    private void running(int day) {
        String authority = unbiased();
        double people = counted(authority, truth.sum(0, day));
        double unit = Math.pow(10, Math.floor(Math.log10(people)) - 2);
        boolean isRounded = random.nextDouble() < 0.5;
        Amount amount = isRounded ? Amount.moreThan(unit * Math.floor(people / unit)) : Amount.exactly(people);
        add(
                next(amount, day)
                        .by(authority)
                        .during(days(truth.first(), truth.date(day)))
                        .as(Aggregation.CUMULATIVE),
                0,
                day);
    }

    private void weekend(int sunday) {
        String authority = AUTHORITIES[(int) (3 * random.nextDouble())];
        double people = counted(authority, truth.sum(sunday - 1, sunday));
        add(
                next(Amount.exactly(people), sunday)
                        .by(authority)
                        .during(days(truth.date(sunday - 1), truth.date(sunday))),
                sunday - 1,
                sunday);
    }

    /// One exact number of a day gets a zero too many.
    private void slip() {
        int day = 5 + (int) ((truth.days() - 10) * random.nextDouble());
        Told told = next(Amount.exactly(10 * counted("", (double) truth.people(day))), day)
                .by("Town Hall")
                .during(Period.of(truth.date(day)));
        slip = told.id();
        add(told, day, day);
    }
}
