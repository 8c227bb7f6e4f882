package org.exeunt.simulation.flee.input;

/// A row of `closures.csv`.
///
/// @param kind what is closed
/// @param name1 a country, a place or a camp
/// @param name2 a country or a place; of no meaning for places and camps
/// @param firstDay first day on which it is closed
/// @param lastDay day on which it opens again; below 0 for never
public record Closure(Kind kind, String name1, String name2, int firstDay, int lastDay) {
    /// What can be closed, by the word of the file.
    public enum Kind {
        COUNTRY("country"),
        LOCATION("location"),
        LINK("link"),
        CAMP("camp"),
        IDP_CAMP("idpcamp"),
        FORCED_REDIRECTION("remove_forced_redirection");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
