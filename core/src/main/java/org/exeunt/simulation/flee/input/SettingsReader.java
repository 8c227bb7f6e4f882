package org.exeunt.simulation.flee.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.exeunt.simulation.Yaml;
import org.exeunt.simulation.flee.input.FleeSettings.ConflictDriven;
import org.exeunt.simulation.flee.input.FleeSettings.Moving;
import org.exeunt.simulation.flee.input.FleeSettings.Spawning;

/// Reads `simsetting.yml`. Every option of Flee is either followed, or known to change nothing, or refused by name.
final class SettingsReader {
    private static final Set<String> IGNORED_AT_TOP =
            Set.of("number_of_steps", "conflict_input_file", "flood_level_input_file");
    private static final Set<String> LOGS =
            Set.of("agent", "link", "camp", "init", "conflict", "idp_totals", "granularity");

    private SettingsReader() {}

    static FleeSettings read(Path file) throws IOException {
        Yaml yaml = Yaml.read(String.valueOf(file.getFileName()), Files.readString(file));
        Section top = new Section(yaml, "");
        Section logs = top.section("log_levels");
        logs.ignore(LOGS);
        top.ignore(IGNORED_AT_TOP);
        Section optimisations = top.section("optimisations");
        double hasten = optimisations.number("hasten", 1);
        if (hasten < 1 || hasten != Math.rint(hasten) || hasten > 1e9) {
            throw optimisations.refuse("hasten", "'hasten' has to be a whole number from 1");
        }
        FleeSettings settings = new FleeSettings(
                spawning(top.section("spawn_rules")),
                moving(top.section("move_rules")),
                (int) hasten,
                logs.number("idp_totals", 0) > 0,
                Math.floor(top.number("default_conflict_intensity", 1)));
        optimisations.end();
        top.end();
        return settings;
    }

    private static Spawning spawning(Section rules) {
        rules.ignore(Set.of("conflict_zone_spawning_only", "average_social_connectivity"));
        rules.only("flood_zone_spawning_only", "flood");
        rules.only("starvation_driven_spawning", "food security");
        rules.only("camps_are_sinks", "camps that take people out of the simulation");
        rules.only("camps_are_sicks", "camps that take people out of the simulation");
        rules.only("read_from_agents_csv_file", "single persons from agents.csv");
        rules.absent("flood_driven_spawn_mode", "flood");
        Spawning spawning = new Spawning(
                rules.flag("take_from_population", false),
                rules.flag("insert_day0", true),
                rules.flag("empty_camps_on_day0", false),
                rules.flag("sum_from_camps", true),
                rules.numbers("conflict_spawn_decay"),
                rules.whole("conflict_spawn_decay_interval", 30, 1),
                rules.has("conflict_driven_spawning") ? driven(rules.section("conflict_driven_spawning")) : null);
        rules.end();
        return spawning;
    }

    private static ConflictDriven driven(Section section) {
        ConflictDriven.Mode mode = section.word(
                "spawn_mode",
                Map.of(
                        "constant",
                        ConflictDriven.Mode.CONSTANT,
                        "poisson",
                        ConflictDriven.Mode.POISSON,
                        "pop_ratio",
                        ConflictDriven.Mode.POP_RATIO),
                ConflictDriven.Mode.CONSTANT);
        double people =
                section.number("displaced_per_conflict_day", mode == ConflictDriven.Mode.POP_RATIO ? 0.01 : 500);
        section.end();
        return new ConflictDriven(mode, mode == ConflictDriven.Mode.POP_RATIO ? people : Math.floor(people));
    }

    private static Moving moving(Section rules) {
        rules.ignore(Set.of("max_crossing_speed", "avg_religion_fraction"));
        rules.only("avoid_short_stints", "a memory of each person's last days");
        rules.only("fixed_routes", "routes fixed for a day");
        rules.only("two_system_decision_making", "a second system of decisions");
        rules.only("flee_when_starving", "food security");
        rules.only("avoid_food_deprived_locations", "food security");
        for (String rule : new String[] {
            "WomenAvoidHazards",
            "ChildrenAvoidHazards",
            "ElderlyAvoidHazards",
            "BoysTakeRisk",
            "MatchCampReligion",
            "MatchCampEthnicity",
            "MatchTownEthnicity",
            "MatchConflictEthnicity"
        }) {
            rules.only(rule, "attributes of single persons");
        }
        rules.absent("flood_rules", "flood");
        rules.absent("harvest_months", "trips of farmers");
        boolean v1 = rules.flag("use_v1_rules", false);
        Moving d = Moving.DEFAULTS;
        Moving moving = new Moving(
                v1 ? rules.instead("max_move_speed", 200) : rules.positive("max_move_speed", d.maxMoveSpeed()),
                rules.positive("max_walk_speed", d.maxWalkSpeed()),
                rules.notNegative("foreign_weight", d.foreignWeight()),
                v1 ? rules.instead("camp_weight", 2) : rules.notNegative("camp_weight", d.campWeight()),
                v1 ? rules.instead("conflict_weight", 0.25) : rules.notNegative("conflict_weight", d.conflictWeight()),
                rules.chance("conflict_movechance", d.conflictMoveChance()),
                rules.chance("camp_movechance", d.campMoveChance()),
                rules.chance("idpcamp_movechance", d.idpCampMoveChance()),
                rules.chance("default_movechance", d.defaultMoveChance()),
                rules.whole("awareness_level", d.awarenessLevel(), -1),
                rules.chance("capacity_buffer", d.capacityBuffer()),
                rules.notNegative("capacity_scaling", d.capacityScaling()),
                rules.flag("start_on_foot", false) && !v1,
                rules.notNegative("softening", d.distanceSoftening()),
                rules.notNegative("weight_softening", d.weightSoftening()),
                rules.notNegative("weight_power", d.weightPower()),
                rules.number("distance_power", d.distancePower()),
                rules.flag("stay_close_to_home", false),
                rules.number("home_distance_power", d.homeDistancePower()),
                rules.flag("use_pop_for_loc_weight", false),
                rules.number("pop_power_for_loc_weight", d.popPowerForLocWeight()),
                rules.positive("movechance_pop_base", d.moveChancePopBase()),
                rules.number("movechance_pop_scale_factor", d.moveChancePopScaleFactor()),
                rules.number("pruning_threshold", d.pruningThreshold()),
                rules.flag("use_economic_pull", false));
        rules.end();
        return moving;
    }
}
