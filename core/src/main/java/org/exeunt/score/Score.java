package org.exeunt.score;

import java.time.LocalDate;

/// How one forecast day turned out.
///
/// @param model whose forecast
/// @param location where
/// @param target what
/// @param referenceDate as of when it was made
/// @param horizonDays days ahead
/// @param observed what came
/// @param wis weighted interval score (Bracher et al. 2021), in the target's unit; less is better
/// @param absoluteError of the median
/// @param covered50 whether the central 50 % interval held it
/// @param covered90 whether the central 90 % interval held it
/// @param covered95 whether the central 95 % interval held it
public record Score(
        String model,
        String location,
        String target,
        LocalDate referenceDate,
        int horizonDays,
        double observed,
        double wis,
        double absoluteError,
        boolean covered50,
        boolean covered90,
        boolean covered95) {}
