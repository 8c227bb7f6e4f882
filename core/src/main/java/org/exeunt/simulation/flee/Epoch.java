package org.exeunt.simulation.flee;

/// Days in a row on which nothing changes but where people are: what each place is like, and which roads are open.
final class Epoch {
    /// Chance a day that somebody who stands at a place sets out.
    final double[] chance;

    /// Attraction of a place as somebody sees it who may go there, without distance and room.
    final double[] score;

    /// Whether a place is a camp, which turns people away when it is full.
    final boolean[] camp;

    /// Whether a place is a mere bend of the road.
    final boolean[] marker;

    /// Open roads that leave a place, in Flee's order.
    final int[][] roads;

    /// The road that all take who leave a place, or -1.
    final int[] forced;

    Epoch(double[] chance, double[] score, boolean[] camp, boolean[] marker, int[][] roads, int[] forced) {
        this.chance = chance;
        this.score = score;
        this.camp = camp;
        this.marker = marker;
        this.roads = roads;
        this.forced = forced;
    }
}
