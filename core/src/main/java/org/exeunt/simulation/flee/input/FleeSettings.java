package org.exeunt.simulation.flee.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The options of `simsetting.yml` that change results, under Flee's own names.
///
/// @param spawning how many set out: see [Spawning]
/// @param moving how they move: see [Moving]
/// @param hasten by which every population and count is divided
/// @param idpTotals whether the output gets a column `total IDPs`
/// @param defaultConflictIntensity of a place that becomes a conflict zone by `location_changes.csv`
public record FleeSettings(
        Spawning spawning, Moving moving, int hasten, boolean idpTotals, double defaultConflictIntensity) {
    /// Flee's own defaults.
    public static final FleeSettings DEFAULTS = new FleeSettings(Spawning.DEFAULTS, Moving.DEFAULTS, 1, false, 1);

    /// `spawn_rules`.
    ///
    /// @param takeFromPopulation whether those who leave are taken off their place's population
    /// @param insertDay0 whether camps begin with the counts of the first day
    /// @param emptyCampsOnDay0 whether camps begin empty and the counts of the first day are taken off the data
    /// @param sumFromCamps whether the increase is that of the camps' sum, else that of the total
    /// @param decay by which a conflict's push and deterrence weaken, an entry an interval; empty for none
    /// @param driven set if conflicts, not counts, say how many leave
    public record Spawning(
            boolean takeFromPopulation,
            boolean insertDay0,
            boolean emptyCampsOnDay0,
            boolean sumFromCamps,
            List<Double> decay,
            int decayIntervalDays,
            @Nullable ConflictDriven driven) {
        static final Spawning DEFAULTS = new Spawning(false, true, false, true, List.of(), 30, null);

        /// The decay after some days of conflict.
        public double decayAfter(int days) {
            return decay.isEmpty() ? 1 : decay.get(Math.max(0, Math.min(days / decayIntervalDays, decay.size() - 1)));
        }
    }

    /// `spawn_rules: conflict_driven_spawning`.
    ///
    /// @param mode how `peoplePerDay` is meant
    /// @param peoplePerDay a place of intensity 1, or with [Mode#POP_RATIO] a share of its population
    public record ConflictDriven(Mode mode, double peoplePerDay) {
        /// `spawn_mode`.
        public enum Mode {
            CONSTANT,
            POISSON,
            POP_RATIO
        }
    }

    /// `move_rules`. Speeds in km a day, chances a day.
    public record Moving(
            double maxMoveSpeed,
            double maxWalkSpeed,
            double foreignWeight,
            double campWeight,
            double conflictWeight,
            double conflictMoveChance,
            double campMoveChance,
            double idpCampMoveChance,
            double defaultMoveChance,
            int awarenessLevel,
            double capacityBuffer,
            double capacityScaling,
            boolean startOnFoot,
            double distanceSoftening,
            double weightSoftening,
            double weightPower,
            double distancePower,
            boolean stayCloseToHome,
            double homeDistancePower,
            boolean usePopForLocWeight,
            double popPowerForLocWeight,
            double moveChancePopBase,
            double moveChancePopScaleFactor,
            double pruningThreshold,
            boolean useEconomicPull) {
        /// Flee's sqrt_ten has twelve digits.
        private static final double SQRT_TEN = 3.16227766017;

        static final Moving DEFAULTS = new Moving(
                360,
                35,
                1,
                1,
                1 / SQRT_TEN,
                1,
                0.001,
                0.1,
                0.3,
                1,
                0.9,
                1,
                false,
                10,
                0,
                1,
                1,
                false,
                0.5,
                false,
                0.1,
                10000,
                0,
                1,
                false);
    }
}
