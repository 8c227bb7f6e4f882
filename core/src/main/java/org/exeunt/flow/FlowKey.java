package org.exeunt.flow;

import java.util.Comparator;
import java.util.Locale;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Mode;
import org.exeunt.statement.Population;

/// Which flow: the same way, the same measure, the same people, the same mode of travel. Figures that differ in any of
/// the
/// four are never averaged; what ties them are identities and bounds.
///
/// @param corridor from where to where, perhaps over one crossing
/// @param measure what is measured
/// @param population who is counted
/// @param mode how they travel
public record FlowKey(Corridor corridor, Measure measure, Population population, Mode mode)
        implements Comparable<FlowKey> {
    private static final Comparator<FlowKey> ORDER = Comparator.comparing(FlowKey::corridor)
            .thenComparing(FlowKey::measure)
            .thenComparing(FlowKey::population)
            .thenComparing(FlowKey::mode);

    /// People of all modes.
    public FlowKey(Corridor corridor, Measure measure, Population population) {
        this(corridor, measure, population, Mode.ANY);
    }

    /// The same people on this way.
    FlowKey on(Corridor other) {
        return new FlowKey(other, measure, population, mode);
    }

    /// Another measure of the same people.
    FlowKey as(Measure other) {
        return new FlowKey(corridor, other, population, mode);
    }

    /// The same way and people, however they travel.
    FlowKey ofAllModes() {
        return new FlowKey(corridor, measure, population);
    }

    @Override
    public int compareTo(FlowKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String by = mode == Mode.ANY ? "" : " by " + mode.name().toLowerCase(Locale.ROOT);
        return corridor.location() + " " + measure + " of " + population + by;
    }
}
