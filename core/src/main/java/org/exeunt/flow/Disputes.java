package org.exeunt.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Counts of the same flows and days that can't both be right.
///
/// Where more of them agree than contradict, the series follows the many by itself. Where nobody is in the majority,
/// all
/// are widened by half their distance, so that the band holds both; unless they are so far apart that one must be a
/// slip,
/// which the days around settle.
///
/// @param observations the same, some of them widened
/// @param between for a figure, the figures that it contradicts
record Disputes(List<Observation> observations, Map<String, Set<String>> between) {
    private static final double APART_SCALES = 3;
    private static final double APART_SHARE = 0.01;
    private static final double SLIP_RATIO = 3;

    private record Task(List<FlowKey> flows, List<FlowKey> less, Window window) {}

    static Disputes among(List<Observation> observations) {
        Map<Task, List<Observation>> tasks = observations.stream()
                .collect(Collectors.groupingBy(
                        observation -> new Task(observation.flows(), observation.less(), observation.window()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Observation> all = new ArrayList<>();
        Map<String, Set<String>> between = new TreeMap<>();
        tasks.values().forEach(task -> all.addAll(settle(task, between)));
        all.sort(java.util.Comparator.comparing(Observation::figure));
        return new Disputes(all, between);
    }

    private static List<Observation> settle(List<Observation> task, Map<String, Set<String>> between) {
        int most = 0;
        int leaders = 0;
        for (Observation one : task) {
            int friends =
                    (int) task.stream().filter(other -> !areApart(one, other)).count();
            leaders = friends > most ? 1 : friends == most ? leaders + 1 : leaders;
            most = Math.max(most, friends);
        }
        boolean isSettled = leaders == most;
        List<Observation> settled = new ArrayList<>();
        for (Observation one : task) {
            double farthest = 0;
            for (Observation other : task) {
                if (areApart(one, other)) {
                    between.computeIfAbsent(one.figure(), figure -> new TreeSet<>())
                            .add(other.figure());
                    farthest = Math.max(farthest, isSlip(one, other) ? 0 : distance(one, other));
                }
            }
            settled.add(farthest == 0 || isSettled ? one : one.widened(farthest / 2));
        }
        return settled;
    }

    private static boolean areApart(Observation one, Observation other) {
        double signed = other.likelihood().centre() - one.likelihood().centre();
        double scales =
                Math.hypot(one.likelihood().scale(signed), other.likelihood().scale(-signed));
        return distance(one, other) > APART_SCALES * scales
                && distance(one, other) > APART_SHARE * one.likelihood().centre();
    }

    private static boolean isSlip(Observation one, Observation other) {
        double ratio = (one.likelihood().centre() + 1) / (other.likelihood().centre() + 1);
        return Math.max(ratio, 1 / ratio) > SLIP_RATIO;
    }

    private static double distance(Observation one, Observation other) {
        return Math.abs(one.likelihood().centre() - other.likelihood().centre());
    }
}
