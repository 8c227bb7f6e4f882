package org.exeunt.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// How far it is by road from each place to each gate, in km: the shortest way over the links (Dijkstra 1959), not
/// leading
/// through another gate. Where the links don't join the two, the great circle times [#DETOUR].
final class Distances {
    /// Roads are longer than the great circle by about this factor.
    static final double DETOUR = 1.3;

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private record Step(int node, double km) {}

    private Distances() {}

    /// Distances in km, by place and gate in the order of the situation.
    static double[][] of(Situation situation) {
        List<Place> places = situation.places();
        List<Gate> gates = situation.gates();
        Map<String, Integer> nodes = new HashMap<>();
        places.forEach(place -> nodes.put(place.id(), nodes.size()));
        gates.forEach(gate -> nodes.put(gate.id(), nodes.size()));
        List<List<Step>> roads = new ArrayList<>();
        nodes.keySet().forEach(id -> roads.add(new ArrayList<>()));
        for (Link link : situation.links()) {
            int from = index(nodes, link.from());
            int to = index(nodes, link.to());
            roads.get(from).add(new Step(to, link.distanceKm()));
            roads.get(to).add(new Step(from, link.distanceKm()));
        }
        double[][] km = new double[places.size()][gates.size()];
        for (int g = 0; g < gates.size(); g++) {
            double[] shortest = shortest(roads, places.size() + g, places.size());
            for (int p = 0; p < places.size(); p++) {
                km[p][g] = Double.isFinite(shortest[p])
                        ? shortest[p]
                        : DETOUR * greatCircleKm(places.get(p), gates.get(g));
            }
        }
        return km;
    }

    private static int index(Map<String, Integer> nodes, String id) {
        Integer index = nodes.get(id);
        if (index == null) {
            throw new IllegalArgumentException("no place or crossing is called '" + id + "'");
        }
        return index;
    }

    private static double[] shortest(List<List<Step>> roads, int start, int places) {
        double[] km = new double[roads.size()];
        Arrays.fill(km, Double.POSITIVE_INFINITY);
        km[start] = 0;
        PriorityQueue<Step> open = new PriorityQueue<>((a, b) -> Double.compare(a.km(), b.km()));
        open.add(new Step(start, 0));
        for (Step step = open.poll(); step != null; step = open.poll()) {
            boolean isOtherGate = step.node() >= places && step.node() != start;
            if (step.km() > km[step.node()] || isOtherGate) {
                continue;
            }
            for (Step road : roads.get(step.node())) {
                double whole = step.km() + road.km();
                if (whole < km[road.node()]) {
                    km[road.node()] = whole;
                    open.add(new Step(road.node(), whole));
                }
            }
        }
        return km;
    }

    /// Great-circle distance by the haversine formula.
    static double greatCircleKm(Place place, Gate gate) {
        double lat1 = Math.toRadians(place.latitude());
        double lat2 = Math.toRadians(gate.crossing().latitude());
        double byLat = Math.sin((lat2 - lat1) / 2);
        double byLon = Math.sin(Math.toRadians(gate.crossing().longitude() - place.longitude()) / 2);
        double h = byLat * byLat + Math.cos(lat1) * Math.cos(lat2) * byLon * byLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
