package org.exeunt.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.exeunt.flow.Rule;
import org.exeunt.place.Country;

/// What the rules of a situation do on each day, the same for all members: worked out once before they run.
final class RuleDays {
    /// Shock of a member: index of the day (negative: before the first), size relative to a call-up.
    record Shock(int day, double push) {}

    private final Situation situation;
    private final LocalDate first;
    private final int days;

    RuleDays(Situation situation, LocalDate first, int days) {
        this.situation = situation;
        this.first = first;
        this.days = days;
    }

    /// Shocks to those who live in a country.
    List<Shock> shocks(Country country) {
        return situation.rules().stream()
                .filter(rule -> touches(rule, country))
                .flatMap(rule -> Effect.findPushDay(rule).stream()
                        .map(day -> new Shock(index(day), Effect.of(rule).push())))
                .filter(shock -> shock.day() < days)
                .toList();
    }

    /// Part of the people of a country who may still want to leave, by day.
    double[] willing(Country country) {
        double[] part = ones();
        for (Rule rule : situation.rules()) {
            if (touches(rule, country) && rule.corridor().destinations().isEmpty()) {
                multiply(part, rule, 1 - Effect.of(rule).staying());
            }
        }
        return part;
    }

    /// Part of the people who are let through a gate on their way out of a country, by day.
    double[] passing(Gate gate, Country origin) {
        double[] part = ones();
        for (Rule rule : situation.rules()) {
            if (touches(rule, origin) && isAt(rule, gate, origin)) {
                multiply(part, rule, 1 - Effect.of(rule).barred());
            }
        }
        return part;
    }

    private static boolean touches(Rule rule, Country origin) {
        return rule.corridor().origins().isEmpty() || rule.corridor().origins().contains(origin);
    }

    private static boolean isAt(Rule rule, Gate gate, Country origin) {
        List<Country> destinations = rule.corridor().destinations();
        String crossing = rule.corridor().crossing();
        return (destinations.isEmpty() || destinations.contains(gate.from(origin)))
                && (crossing == null || gate.isCalled(crossing));
    }

    private double[] ones() {
        double[] ones = new double[days];
        Arrays.fill(ones, 1);
        return ones;
    }

    private void multiply(double[] part, Rule rule, double factor) {
        for (int day = 0; day < days && factor < 1; day++) {
            if (rule.holdsOn(first.plusDays(day))) {
                part[day] *= factor;
            }
        }
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
