package org.exeunt.simulation.flee;

import java.util.ArrayList;
import java.util.List;
import org.exeunt.simulation.flee.input.Flaw;
import org.exeunt.simulation.flee.input.FleeCase;
import org.exeunt.simulation.flee.input.Route;

/// All roads of a case, one a direction: two in a row are the two directions of one.
final class Roads {
    final int[] from;
    final int[] to;
    final double[] km;

    /// Km a day on a road.
    final double[] speed;

    /// Whether all who leave its first place have to take a road, at the beginning.
    final boolean[] forced;

    private Roads(List<Route> routes, double speedKmPerDay, boolean redirecting) {
        int count = 2 * routes.size();
        from = new int[count];
        to = new int[count];
        km = new double[count];
        speed = new double[count];
        forced = new boolean[count];
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            for (int way = 0; way < 2; way++) {
                int road = 2 * i + way;
                from[road] = way == 0 ? route.from() : route.to();
                to[road] = way == 0 ? route.to() : route.from();
                km[road] = route.distanceKm();
                speed[road] = route.speedKmPerDay() > 0 ? route.speedKmPerDay() : speedKmPerDay;
                forced[road] = redirecting && route.redirection() == 2 - way;
            }
        }
    }

    static Roads of(FleeCase flee) {
        boolean asFlee = flee.copies(Flaw.REDIRECTION);
        List<Route> routes = new ArrayList<>();
        for (Route route : flee.routes()) {
            routes.add(route);
            if (asFlee && route.redirection() == 1) {
                routes.add(route);
            }
        }
        return new Roads(routes, flee.settings().moving().maxMoveSpeed(), !asFlee);
    }

    int count() {
        return from.length;
    }
}
