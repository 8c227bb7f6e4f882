package org.exeunt.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Rule;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.simulation.Effect;
import org.exeunt.simulation.Gate;
import org.exeunt.simulation.Situation;

/// All that an ensemble needs to know about one corridor: the figures' readings and what is laid down by the situation.
///
/// @param location names the corridor and keys its random draws
/// @param first day 0
/// @param dataDays days from the first to the last that a reading speaks of
/// @param days all days, to the end of the forecast
/// @param readings in the order of their last days
/// @param shockDays when rules push people to leave, day 0 among them; may be negative
/// @param passing by day, part of the people that rules let through, relative to day 0
/// @param capacityPeoplePerDay infinite if nothing limits it
/// @param people who could leave at all
record Course(
        String location,
        LocalDate first,
        int dataDays,
        int days,
        List<Reading> readings,
        List<Integer> shockDays,
        List<Double> passing,
        double capacityPeoplePerDay,
        double people) {
    private static final int SHOCK_REACHES_BACK_DAYS = 30;
    private static final int MOST_SHOCKS = 8;
    private static final double LEAST_PASSING = 0.02;

    static Course of(Flow flow, List<Reading> readings, Situation situation, LocalDate lastDay) {
        LocalDate first =
                readings.stream().map(Reading::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate lastData = readings.getLast().last();
        int days = (int) ChronoUnit.DAYS.between(first, lastDay) + 1;
        Corridor corridor = flow.corridor();
        List<Rule> rules = situation.rules().stream()
                .filter(rule -> touches(rule, corridor))
                .toList();
        List<Gate> gates =
                situation.gates().stream().filter(gate -> gate.isOn(corridor)).toList();
        return new Course(
                corridor.location(),
                first,
                (int) ChronoUnit.DAYS.between(first, lastData) + 1,
                days,
                List.copyOf(readings),
                shocks(rules, first, days),
                passing(rules, corridor, gates.size(), first, days),
                capacity(gates),
                people(corridor, situation));
    }

    private static boolean touches(Rule rule, Corridor corridor) {
        Corridor touched = rule.corridor();
        boolean from = touched.origins().isEmpty() || touched.origins().containsAll(corridor.origins());
        boolean to = touched.destinations().isEmpty() || touched.destinations().containsAll(corridor.destinations());
        boolean over = corridor.crossing() == null
                || touched.crossing() == null
                || corridor.over(touched.crossing()).location().equals(corridor.location());
        return from && to && over;
    }

    private static List<Integer> shocks(List<Rule> rules, LocalDate first, int days) {
        TreeSet<Integer> shocks = new TreeSet<>();
        for (Rule rule : rules) {
            if (Effect.of(rule.kind()).push() >= 0.3) {
                Effect.findPushDay(rule)
                        .map(day -> (int) ChronoUnit.DAYS.between(first, day))
                        .filter(day -> day >= -SHOCK_REACHES_BACK_DAYS && day < days && day != 0)
                        .ifPresent(shocks::add);
            }
        }
        while (shocks.size() >= MOST_SHOCKS) {
            shocks.pollFirst();
        }
        shocks.add(0);
        return List.copyOf(shocks);
    }

    private static List<Double> passing(List<Rule> rules, Corridor corridor, int gates, LocalDate first, int days) {
        double[] passing = new double[days];
        Arrays.fill(passing, 1);
        for (Rule rule : rules) {
            Effect effect = Effect.of(rule);
            boolean isPart = corridor.crossing() == null && rule.corridor().crossing() != null;
            double stopped = (1 - (1 - effect.barred()) * (1 - effect.staying())) / (isPart ? Math.max(3, gates) : 1);
            for (int day = 0; day < days && stopped > 0; day++) {
                if (rule.holdsOn(first.plusDays(day))) {
                    passing[day] *= 1 - stopped;
                }
            }
        }
        double atFirst = Math.max(LEAST_PASSING, passing[0]);
        return Arrays.stream(passing)
                .map(part -> Math.max(LEAST_PASSING, part) / atFirst)
                .boxed()
                .toList();
    }

    private static double capacity(List<Gate> gates) {
        double sum = 0;
        for (Gate gate : gates) {
            Double capacity = gate.capacityPeoplePerDay();
            sum += capacity == null ? Double.POSITIVE_INFINITY : capacity;
        }
        return gates.isEmpty() ? Double.POSITIVE_INFINITY : sum;
    }

    private static double people(Corridor corridor, Situation situation) {
        long people = 0;
        for (Country origin : corridor.origins()) {
            people += situation.people(origin);
        }
        return people > 0 ? people : 1e8;
    }
}
