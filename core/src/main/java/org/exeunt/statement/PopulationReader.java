package org.exeunt.statement;

import org.exeunt.place.Corridor;

/// Reads who is counted: nationals of the origin, some of them, or all who travel.
final class PopulationReader {
    private PopulationReader() {}

    static Population population(Counted counted, Corridor corridor, Sentence sentence, Discourse discourse) {
        if (counted.bare() && counted.population() == Population.ALL) {
            return isOfNationals(corridor, sentence, discourse) ? Population.NATIONALS : Population.ALL;
        }
        boolean theirs = counted.people() != null
                && corridor.origins().contains(counted.people().country());
        return counted.population() == Population.NATIONALS && !theirs && counted.people() != null
                ? Population.ALL
                : counted.population();
    }

    /// Who a bare number counts: the people that its sentence names, else those of the figure before ("fewer Russians
    /// entered, only 6,109; the day before, 9,642").
    private static boolean isOfNationals(Corridor corridor, Sentence sentence, Discourse discourse) {
        boolean named = sentence.places().stream()
                .anyMatch(place -> place.kind() == PlaceMention.Kind.PEOPLE
                        && corridor.origins().contains(place.country()));
        Figure before = discourse.lastFigure(sentence.paragraph(), 0);
        boolean goesOn = before != null
                && before.population() == Population.NATIONALS
                && before.corridor().origins().equals(corridor.origins());
        return !corridor.origins().isEmpty() && (named || goesOn);
    }
}
