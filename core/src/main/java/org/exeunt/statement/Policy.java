package org.exeunt.statement;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.jspecify.annotations.Nullable;

/// A dated measure, by any side, that changes who can move, where or how, with the words that state it.
///
/// @param id see [Statement#id()]
/// @param kind what it does
/// @param actor the country whose authorities act; null if not known
/// @param corridor the movement it touches; its crossing is null unless `place` is one
/// @param place crossing, region or city; null if none is named
/// @param start the day from which it holds; null if not known
/// @param end the last day on which it holds; null if not known
/// @param status how far it has got
/// @param share the part of the people on the corridor that it touches, from 0 to 1; null if not stated
/// @param evidence what it rests on
/// @param confidence see [Statement#confidence()]
/// @param known see [Statement#known()]
public record Policy(
        String id,
        PolicyKind kind,
        @Nullable Country actor,
        Corridor corridor,
        @Nullable String place,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        PolicyStatus status,
        @Nullable Double share,
        Evidence evidence,
        double confidence,
        @Nullable LocalDate known)
        implements Statement {
    public Policy {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a policy needs an id");
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a policy can't end (" + end + ") before it starts (" + start + ")");
        }
        if (!(confidence >= 0 && confidence <= 1) || (share != null && !(share >= 0 && share <= 1))) {
            throw new IllegalArgumentException(
                    "confidence and share lie between 0 and 1: " + confidence + ", " + share);
        }
    }

    /// Countries left by the movement it touches.
    public List<Country> origins() {
        return corridor.origins();
    }

    /// Countries entered by the movement it touches.
    public List<Country> destinations() {
        return corridor.destinations();
    }
}
