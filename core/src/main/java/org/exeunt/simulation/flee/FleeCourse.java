package org.exeunt.simulation.flee;

/// One member's course: people in each camp, and in all, at the end of each day.
public final class FleeCourse {
    private final int member;
    private final int camps;
    private final long[] inCamp;
    private final long[] people;
    private final long[] displaced;
    private long slices;

    FleeCourse(int member, int days, int camps) {
        this.member = member;
        this.camps = camps;
        inCamp = new long[days * camps];
        people = new long[days];
        displaced = new long[days];
    }

    void record(int day, int[] places, Crowd crowd, Timeline timeline) {
        for (int i = 0; i < camps; i++) {
            inCamp[day * camps + i] = crowd.present(places[i]);
        }
        people[day] = crowd.people();
        for (int place : places) {
            displaced[day] += timeline.isIdpCamp(place) ? crowd.present(place) : 0;
        }
        slices = crowd.slicesUsed();
    }

    public int member() {
        return member;
    }

    public int days() {
        return people.length;
    }

    /// People in a camp, by its number in the output.
    public long inCamp(int day, int camp) {
        return inCamp[day * camps + camp];
    }

    /// People in all camps.
    public long inCamps(int day) {
        long sum = 0;
        for (int i = 0; i < camps; i++) {
            sum += inCamp(day, i);
        }
        return sum;
    }

    /// Everybody: in camps, in other places, on the road.
    public long people(int day) {
        return people[day];
    }

    /// People in camps for the internally displaced.
    public long internallyDisplaced(int day) {
        return displaced[day];
    }

    /// Slices of all days together; as many as days if no day was cut.
    public long slices() {
        return slices;
    }
}
