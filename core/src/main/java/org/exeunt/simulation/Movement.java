package org.exeunt.simulation;

import java.util.Map;
import org.exeunt.place.Country;

/// How the people of one member move: the uncertain numbers of a simulation.
///
/// @param leavingPerDay chance of a person to leave on a day without any shock
/// @param shock how many times that chance a call-up adds on its first day
/// @param decayDays days in which a shock falls to 1/e
/// @param spread standard deviation of the chance's daily ups and downs, relative to it
/// @param distanceKm distance that makes a crossing e times less attractive
/// @param queueDays days of waiting that make a crossing e times less attractive
/// @param kmPerDay how far people get in a day
/// @param attraction weight of each destination; 1 for those not listed
public record Movement(
        double leavingPerDay,
        double shock,
        double decayDays,
        double spread,
        double distanceKm,
        double queueDays,
        double kmPerDay,
        Map<Country, Double> attraction) {
    public Movement {
        attraction = Map.copyOf(attraction);
        if (!(leavingPerDay >= 0 && leavingPerDay <= 1) || !(shock >= 0) || !(spread >= 0)) {
            throw new IllegalArgumentException(
                    "no movement with a chance of " + leavingPerDay + ", a shock of " + shock + ", spread " + spread);
        }
        if (!(decayDays > 0) || !(distanceKm > 0) || !(queueDays > 0) || !(kmPerDay > 0)) {
            throw new IllegalArgumentException("decay, distance, queue and speed of movement lie above 0");
        }
    }

    /// A middling movement: one in 100,000 leaves on a day, fifteenfold after a call-up, for about ten days.
    public static Movement usual() {
        return new Movement(1e-5, 15, 10, 0.2, 800, 1.5, 700, Map.of());
    }
}
