package org.exeunt.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exeunt.place.Names;
import org.exeunt.statement.Figure;

/// How authorities correct their numbers afterwards, and what that means for those they have not had the time to
/// correct.
///
/// A number that is younger than its authority's corrections usually take is expected to grow, or shrink, as much as
/// these did, with the chance that they had; its likelihood is moved and widened accordingly.
final class Revisions {
    private static final int LEAST_CORRECTIONS = 3;

    /// A correction of one number.
    ///
    /// @param authority its name as an identifier
    /// @param log of the new number over the old one
    /// @param days between the two
    private record Correction(String authority, double log, long days) {}

    /// What an authority usually does.
    ///
    /// @param growth of a number that is corrected, as a part of it
    /// @param spread standard deviation of that from one correction to the next
    /// @param chance that a number is corrected
    /// @param days after which it no longer is
    private record Habit(double growth, double spread, double chance, long days) {
        static Habit of(List<Correction> corrections, double numbers) {
            double[] growths = corrections.stream()
                    .mapToDouble(correction -> Math.expm1(correction.log))
                    .sorted()
                    .toArray();
            double growth = growths[growths.length / 2];
            double squares = Arrays.stream(growths)
                    .map(one -> (one - growth) * (one - growth))
                    .sum();
            long days = corrections.stream().mapToLong(Correction::days).max().orElse(0);
            double chance = Math.min(1, corrections.size() / Math.max(1, numbers));
            return new Habit(growth, Math.sqrt(squares / (growths.length - 1)), chance, days);
        }

        /// A number that may still be corrected.
        Likelihood expect(Likelihood now) {
            double doubt = Math.sqrt(growth * growth * chance * (1 - chance) + spread * spread * chance);
            return now.moved(chance * growth * now.centre()).widened(doubt * now.centre());
        }
    }

    private final List<Correction> corrections = new ArrayList<>();

    /// Notes that a figure replaces an older one of the same authority.
    void note(Figure old, Figure later) {
        String source = old.source();
        LocalDate before = old.known();
        LocalDate after = later.known();
        double from = old.amount().typical();
        double to = later.amount().typical();
        if (source != null && before != null && after != null && from > 0 && to > 0) {
            corrections.add(
                    new Correction(Names.id(source), Math.log(to / from), ChronoUnit.DAYS.between(before, after)));
        }
    }

    /// The readings, those that may still be corrected moved and widened.
    List<Reading> expect(List<Reading> readings, LocalDate asOf) {
        Map<String, Habit> habits = habits(readings, asOf);
        return habits.isEmpty()
                ? readings
                : readings.stream()
                        .map(reading -> expect(reading, habits, asOf))
                        .toList();
    }

    private static Reading expect(Reading reading, Map<String, Habit> habits, LocalDate asOf) {
        Habit habit = habits.get(authority(reading));
        LocalDate known = reading.figure().known();
        if (habit == null
                || known == null
                || Hedge.isRough(reading.figure())
                || ChronoUnit.DAYS.between(known, asOf) >= habit.days) {
            return reading;
        }
        return reading.with(habit.expect(reading.likelihood()));
    }

    /// Of the authorities that have corrected some numbers: by how much, how often, and after how many days at the
    /// most.
    private Map<String, Habit> habits(List<Reading> readings, LocalDate asOf) {
        Map<String, List<Correction>> byAuthority = new HashMap<>();
        corrections.forEach(one -> byAuthority
                .computeIfAbsent(one.authority, key -> new ArrayList<>())
                .add(one));
        Map<String, Habit> habits = new HashMap<>();
        byAuthority.forEach((authority, own) -> {
            if (own.size() >= LEAST_CORRECTIONS) {
                long days = own.stream().mapToLong(Correction::days).max().orElse(0);
                double old = readings.stream()
                        .filter(reading -> authority.equals(authority(reading)))
                        .filter(reading -> isOlder(reading, asOf, days))
                        .count();
                habits.put(authority, Habit.of(own, old));
            }
        });
        return habits;
    }

    private static boolean isOlder(Reading reading, LocalDate asOf, long days) {
        LocalDate known = reading.figure().known();
        return known != null && ChronoUnit.DAYS.between(known, asOf) >= days && !Hedge.isRough(reading.figure());
    }

    private static String authority(Reading reading) {
        String source = reading.figure().source();
        return source == null ? "" : Names.id(source);
    }
}
