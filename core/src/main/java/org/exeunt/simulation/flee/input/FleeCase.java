package org.exeunt.simulation.flee.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A Flee case as its files say it.
///
/// @param name of its folder
/// @param start the first day
/// @param days how many to simulate
/// @param closures in the file's order
/// @param conflicts what is known of them, one row a day
/// @param counts what was counted in the camps
/// @param flaws of Flee that are copied
/// @param remarks lines for people about what was left aside
public record FleeCase(
        String name,
        LocalDate start,
        int days,
        List<Location> locations,
        List<Route> routes,
        List<Closure> closures,
        List<Change> changes,
        Conflicts conflicts,
        Counts counts,
        FleeSettings settings,
        Set<Flaw> flaws,
        List<String> remarks) {
    public boolean copies(Flaw flaw) {
        return flaws.contains(flaw);
    }
}
