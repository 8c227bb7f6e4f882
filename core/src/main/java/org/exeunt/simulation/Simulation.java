package org.exeunt.simulation;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Corridor;

/// What came of all members: people per gate and day.
///
/// A gate counts people in both directions together only if people live on both sides in the situation; corridors pick
/// one direction.
public final class Simulation {
    private final Situation situation;
    private final LocalDate first;
    private final int days;
    private final List<Member> members;

    Simulation(Situation situation, LocalDate first, int days, List<Member> members) {
        this.situation = situation;
        this.first = first;
        this.days = days;
        this.members = members;
    }

    /// The first day.
    public LocalDate first() {
        return first;
    }

    /// Number of days.
    public int days() {
        return days;
    }

    /// Number of members.
    public int members() {
        return members.size();
    }

    /// People of a member who arrived over a corridor, by day; all its gates, or the one it names.
    public double[] arrivals(int member, Corridor corridor) {
        return sum(corridor, members.get(member).arrivals);
    }

    /// People of a member waiting at the gates of a corridor at the end of each day.
    public double[] waiting(int member, Corridor corridor) {
        return sum(corridor, members.get(member).waiting);
    }

    /// People of a member refused at the gates of a corridor, by day.
    public double[] turnedBack(int member, Corridor corridor) {
        return sum(corridor, members.get(member).turnedBack);
    }

    private double[] sum(Corridor corridor, long[][] byGate) {
        double[] people = new double[days];
        for (int direction = 0; direction < byGate.length; direction++) {
            Gate gate = situation.gates().get(direction / 2);
            boolean outOfA = direction % 2 == 0;
            var origin = outOfA ? gate.crossing().a() : gate.crossing().b();
            if (gate.isOn(corridor) && corridor.origins().contains(origin)) {
                for (int day = 0; day < days; day++) {
                    people[day] += byGate[direction][day];
                }
            }
        }
        return people;
    }

    /// One course of events; arrays by direction (two a gate: out of its first country, out of its second) and day.
    static final class Member {
        final long[][] arrivals;
        final long[][] waiting;
        final long[][] turnedBack;

        Member(int directions, int days) {
            arrivals = new long[directions][days];
            waiting = new long[directions][days];
            turnedBack = new long[directions][days];
        }
    }
}
