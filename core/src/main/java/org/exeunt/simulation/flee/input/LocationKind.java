package org.exeunt.simulation.flee.input;

import java.util.Locale;
import java.util.Optional;

/// What a place is at the beginning, by Flee's words.
public enum LocationKind {
    CONFLICT_ZONE,
    TOWN,
    CAMP,
    IDP_CAMP,
    FORWARDING_HUB,
    MARKER;

    /// The kind that a word of `location_type` holds, as Flee looks for it inside the word.
    public static Optional<LocationKind> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.contains("camp")) {
            return Optional.of(lower.contains("idp") ? IDP_CAMP : CAMP);
        }
        if (lower.contains("conflict")) {
            return Optional.of(CONFLICT_ZONE);
        }
        if (lower.contains("forward")) {
            return Optional.of(FORWARDING_HUB);
        }
        if (lower.contains("marker")) {
            return Optional.of(MARKER);
        }
        return lower.contains("town") || lower.contains("default") ? Optional.of(TOWN) : Optional.empty();
    }

    public boolean isCamp() {
        return this == CAMP || this == IDP_CAMP;
    }
}
