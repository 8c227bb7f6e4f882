package org.exeunt.simulation.flee;

import java.util.Arrays;
import java.util.List;
import org.exeunt.simulation.flee.input.Change;
import org.exeunt.simulation.flee.input.Closure;
import org.exeunt.simulation.flee.input.Conflicts;
import org.exeunt.simulation.flee.input.Flaw;
import org.exeunt.simulation.flee.input.FleeCase;
import org.exeunt.simulation.flee.input.FleeSettings.Moving;
import org.exeunt.simulation.flee.input.Location;
import org.exeunt.simulation.flee.input.LocationKind;

/// What places are on the day that is at hand: conflict zones, camps, towns, each with its chance of leaving.
final class PlaceStates {
    private static final double CAMP_BELOW = 0.005;

    private final FleeCase flee;
    private final List<Location> locations;
    private final Moving moving;
    private final int[] conflictSince;
    final double[] chance;
    final double[] conflict;
    final boolean[] camp;
    final boolean[] idpCamp;
    final boolean[] marker;

    PlaceStates(FleeCase flee) {
        this.flee = flee;
        this.locations = flee.locations();
        this.moving = flee.settings().moving();
        int places = locations.size();
        conflictSince = new int[places];
        Arrays.fill(conflictSince, -1);
        chance = new double[places];
        conflict = new double[places];
        camp = new boolean[places];
        idpCamp = new boolean[places];
        marker = new boolean[places];
        for (int place = 0; place < places; place++) {
            become(place, locations.get(place).kind(), locations.get(place).intensity());
            camp[place] |= chance[place] < CAMP_BELOW;
        }
    }

    /// Changes of kind and of conflict that fall on a day.
    ///
    /// @return whether a conflict began or ended
    boolean turn(int day) {
        for (Change change : flee.changes()) {
            if (change.day() == day) {
                become(change.place(), change.kind(), flee.settings().defaultConflictIntensity());
            }
        }
        boolean changed = false;
        for (int place = 0; place < locations.size(); place++) {
            if (!flee.conflicts().names(place)) {
                continue;
            }
            double now = flee.conflicts().at(day, place);
            double before = flee.conflicts().at(day - 1, place);
            if (now > Conflicts.LEAST && before < Conflicts.LEAST) {
                chance[place] = moving.conflictMoveChance();
                conflict[place] = now;
                conflictSince[place] = day;
                changed = true;
            } else if (now < Conflicts.LEAST && before >= Conflicts.LEAST) {
                chance[place] = moving.defaultMoveChance();
                conflict[place] = 0;
                changed = true;
            } else if (now != before && !flee.copies(Flaw.INTENSITY)) {
                conflict[place] = now;
            }
        }
        return changed;
    }

    /// Closes or opens a camp, by which it is a town or a camp.
    void openCamp(int place, Closure.Kind kind, boolean open) {
        boolean idp = open && kind == Closure.Kind.IDP_CAMP;
        camp[place] = open;
        idpCamp[place] = idp || (open && idpCamp[place]);
        marker[place] = false;
        conflict[place] = 0;
        chance[place] = open ? idp ? moving.idpCampMoveChance() : moving.campMoveChance() : moving.defaultMoveChance();
    }

    /// What pushes people out of a place, without its population; `asOf` is the day of which the decay is.
    double push(int place, int asOf) {
        return conflict[place] > 0 ? conflict[place] * decay(place, asOf) : 0;
    }

    /// How much a place attracts those who see it, without distance and room.
    double score(int place, int day, String home) {
        Location location = locations.get(place);
        double score = 1;
        if (!location.country().equals(home)) {
            score += score * location.pull();
            score *= moving.foreignWeight();
        }
        if (camp[place] || idpCamp[place]) {
            score *= moving.campWeight();
        }
        if (conflict[place] > 0) {
            score *= Math.pow(moving.conflictWeight(), decay(place, day) * conflict[place]);
        }
        if (moving.usePopForLocWeight() && !camp[place]) {
            score *= Math.pow(Math.max(1, population(place)), moving.popPowerForLocWeight());
        }
        return score;
    }

    /// Chance that somebody leaves, scaled by the size of the place if the settings ask for it.
    double chance(int place, double capacity) {
        double factor = moving.moveChancePopScaleFactor();
        double chosen = chance[place];
        if (factor != 0) {
            double size = Math.max(population(place), capacity);
            chosen *= Math.pow(Math.max(0, size) / moving.moveChancePopBase(), factor);
        }
        return Math.min(1, chosen);
    }

    private double population(int place) {
        Location location = locations.get(place);
        return location.kind().isCamp() ? 0 : location.population();
    }

    private double decay(int place, int day) {
        return flee.settings().spawning().decayAfter(day - conflictSince[place]);
    }

    private void become(int place, LocationKind kind, double intensity) {
        camp[place] = kind.isCamp();
        idpCamp[place] = kind == LocationKind.IDP_CAMP;
        marker[place] = kind == LocationKind.MARKER;
        conflict[place] = kind == LocationKind.CONFLICT_ZONE ? intensity : 0;
        chance[place] = switch (kind) {
            case CAMP -> moving.campMoveChance();
            case IDP_CAMP -> moving.idpCampMoveChance();
            case CONFLICT_ZONE -> moving.conflictMoveChance();
            case FORWARDING_HUB, MARKER -> 1;
            case TOWN -> moving.defaultMoveChance();
        };
    }
}
