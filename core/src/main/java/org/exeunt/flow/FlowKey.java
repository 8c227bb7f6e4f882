package org.exeunt.flow;

import java.util.Comparator;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;

/// Which flow: the same way, the same measure, the same people. Figures that differ in any of the three are never
/// added up or averaged.
///
/// @param corridor from where to where, perhaps over one crossing
/// @param measure what is measured
/// @param population who is counted
public record FlowKey(Corridor corridor, Measure measure, Population population) implements Comparable<FlowKey> {
    private static final Comparator<FlowKey> ORDER = Comparator.comparing(FlowKey::corridor)
            .thenComparing(FlowKey::measure)
            .thenComparing(FlowKey::population);

    /// The same way and measure for other people.
    public FlowKey of(Population other) {
        return new FlowKey(corridor, measure, other);
    }

    @Override
    public int compareTo(FlowKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return corridor.location() + " " + measure + " of " + population;
    }
}
