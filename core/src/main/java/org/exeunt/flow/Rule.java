package org.exeunt.flow;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.statement.Policy;
import org.exeunt.statement.PolicyKind;
import org.jspecify.annotations.Nullable;

/// A policy with a life, settled from the statements about it.
///
/// @param id stable for the same kind, actor, corridor, place and start
/// @param kind what it does
/// @param actor the country whose authorities act; null if not known
/// @param corridor the movement it touches
/// @param place crossing, region or city; null if none is named
/// @param announced the day it became known; null if not known
/// @param inForce the first day on which it holds; null while it is not in force
/// @param ended the first day on which it no longer holds; null while it goes on
/// @param share the part of the people that it touches; null if not stated
/// @param statements what it was settled from, at least one
/// @param disputes what these contradict each other in
public record Rule(
        String id,
        PolicyKind kind,
        @Nullable Country actor,
        Corridor corridor,
        @Nullable String place,
        @Nullable LocalDate announced,
        @Nullable LocalDate inForce,
        @Nullable LocalDate ended,
        @Nullable Double share,
        List<Policy> statements,
        List<RuleDispute> disputes) {
    public Rule {
        statements = List.copyOf(statements);
        disputes = List.copyOf(disputes);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("rule '" + id + "' rests on no statement");
        }
        if (inForce != null && ended != null && ended.isBefore(inForce)) {
            throw new IllegalArgumentException("rule '" + id + "' can't end before it holds");
        }
    }

    /// A rule that nobody disputes.
    public Rule(
            String id,
            PolicyKind kind,
            @Nullable Country actor,
            Corridor corridor,
            @Nullable String place,
            @Nullable LocalDate announced,
            @Nullable LocalDate inForce,
            @Nullable LocalDate ended,
            @Nullable Double share,
            List<Policy> statements) {
        this(id, kind, actor, corridor, place, announced, inForce, ended, share, statements, List.of());
    }

    /// Whether it holds on this day.
    public boolean holdsOn(LocalDate day) {
        return inForce != null && !day.isBefore(inForce) && (ended == null || day.isBefore(ended));
    }
}
