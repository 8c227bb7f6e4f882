package org.exeunt.simulation.flee;

import java.util.Arrays;
import java.util.List;
import org.exeunt.simulation.flee.input.FleeCase;

/// Simulates a case by cohorts: who stands at the same place with the same route left is moved by one draw.
///
/// The network is made once and shared by all members and threads. A member depends on the seed and on its number
/// alone.
public final class FleeSimulation {
    private final Network network;
    private final long seed;
    private final int slices;

    /// @param slices into which each day's arrivals are cut; 0 to choose by how full camps are
    public FleeSimulation(FleeCase flee, long seed, int slices) {
        this.network = new Network(flee);
        this.seed = seed;
        this.slices = slices;
    }

    public FleeCase flee() {
        return network.flee();
    }

    /// The camps that the output lists, in the order of `locations.csv`.
    public List<String> camps() {
        return Arrays.stream(network.timeline.camps)
                .mapToObj(place -> flee().locations().get(place).name())
                .toList();
    }

    /// One that runs members one after another, on one thread.
    public Runner runner() {
        return new Runner();
    }

    /// What was counted in a camp on a day.
    public long counted(int day, int camp) {
        return flee().counts().at(camps().get(camp), day);
    }

    Timeline timeline() {
        return network.timeline;
    }

    /// Positions, tracks and nodes, for those who measure.
    public String size() {
        return network.length.length + " tracks, " + network.day;
    }

    /// Runs members; keeps its working arrays, so that a further member needs only its own result.
    public final class Runner {
        private final Crowd crowd = new Crowd(network, seed, slices);

        private Runner() {}

        /// @throws NobodyToLeave if people have to set out from nowhere
        public FleeCourse run(int member) {
            Timeline timeline = network.timeline;
            FleeCourse course = new FleeCourse(member, timeline.days(), timeline.camps.length);
            crowd.begin(member);
            for (int day = 0; day < timeline.days(); day++) {
                crowd.live(day);
                course.record(day, timeline.camps, crowd, timeline);
            }
            return course;
        }
    }
}
