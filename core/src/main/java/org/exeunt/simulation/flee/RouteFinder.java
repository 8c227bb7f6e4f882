package org.exeunt.simulation.flee;

import java.util.ArrayList;
import java.util.List;
import org.exeunt.simulation.flee.input.Flaw;
import org.exeunt.simulation.flee.input.FleeCase;
import org.exeunt.simulation.flee.input.FleeSettings.Moving;
import org.exeunt.simulation.flee.input.Location;

/// Finds the routes that people at a place know of in an epoch: all that are free of loops and have no more steps than
/// the awareness level; markers cost no step and are no aim.
final class RouteFinder {
    private static final double EARTH_KM = 6371;

    private final FleeCase flee;
    private final Moving moving;
    private final Roads roads;
    private final Epoch epoch;
    private final List<Integer> passed = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    /// A route.
    ///
    /// @param places on the way, without the first
    /// @param weight while its end has room
    record Route(List<Integer> places, double weight) {
        int end() {
            return places.getLast();
        }
    }

    RouteFinder(FleeCase flee, Roads roads, Epoch epoch) {
        this.flee = flee;
        this.moving = flee.settings().moving();
        this.roads = roads;
        this.epoch = epoch;
    }

    /// Whether distance and attraction count for nothing.
    boolean isBlind() {
        return moving.awarenessLevel() < 1 && !flee.copies(Flaw.AWARENESS);
    }

    /// The routes from a place, in Flee's order.
    List<Route> from(int place) {
        routes.clear();
        passed.clear();
        passed.add(place);
        if (isBlind()) {
            for (int road : epoch.roads[place]) {
                routes.add(new Route(List.of(roads.to[road]), 1));
            }
        } else if (moving.awarenessLevel() != 0) {
            for (int road : epoch.roads[place]) {
                follow(place, road, 0, 1);
            }
        }
        return List.copyOf(routes);
    }

    private void follow(int start, int road, double kmBefore, int step) {
        int place = roads.to[road];
        passed.add(place);
        double km = kmBefore + roads.km[road];
        int next = step;
        if (epoch.marker[place]) {
            next--;
        } else {
            routes.add(new Route(List.copyOf(passed.subList(1, passed.size())), weight(start, place, km)));
        }
        if (moving.awarenessLevel() > next) {
            for (int onward : epoch.roads[place]) {
                if (!passed.subList(0, passed.size() - 1).contains(roads.to[onward])) {
                    follow(start, onward, km, next + 1);
                }
            }
        }
        passed.removeLast();
    }

    private double weight(int start, int end, double km) {
        double score = epoch.score[end];
        if (moving.stayCloseToHome()) {
            score /= Math.pow(Math.max(1, greatCircleKm(start, end)), moving.homeDistancePower());
        }
        double weight =
                (moving.weightSoftening() + score) / Math.pow(moving.distanceSoftening() + km, moving.distancePower());
        return Math.pow(weight, moving.weightPower());
    }

    private double greatCircleKm(int from, int to) {
        Location one = flee.locations().get(from);
        Location other = flee.locations().get(to);
        boolean swapped = flee.copies(Flaw.DEGREES);
        double latitude1 = Math.toRadians(swapped ? one.longitude() : one.latitude());
        double latitude2 = Math.toRadians(swapped ? other.longitude() : other.latitude());
        double longitude1 = Math.toRadians(swapped ? one.latitude() : one.longitude());
        double longitude2 = Math.toRadians(swapped ? other.latitude() : other.longitude());
        double a = square(Math.sin((latitude2 - latitude1) / 2))
                + Math.cos(latitude1) * Math.cos(latitude2) * square(Math.sin((longitude2 - longitude1) / 2));
        return EARTH_KM * 2 * Math.atan2(Math.sqrt(a), Math.sqrt(1 - a));
    }

    private static double square(double x) {
        return x * x;
    }
}
