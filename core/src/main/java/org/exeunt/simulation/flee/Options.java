package org.exeunt.simulation.flee;

/// What people at each place can choose in one epoch, and how much each choice weighs while nothing is full.
final class Options {
    /// Tracks of each place's choices.
    final int[][] track;

    /// The same for people on their first road; empty unless these walk.
    final int[][] firstTrack;

    /// Where each choice finally leads.
    final int[][] end;

    final double[][] weight;

    /// Whether everybody has to take the one choice of a place, full or not.
    final boolean[] forced;

    /// The track by which somebody at a stance goes on with his route; -1 if its road is closed.
    final int[] onward;

    Options(int[][] track, int[][] firstTrack, int[][] end, double[][] weight, boolean[] forced, int[] onward) {
        this.track = track;
        this.firstTrack = firstTrack;
        this.end = end;
        this.weight = weight;
        this.forced = forced;
        this.onward = onward;
    }
}
