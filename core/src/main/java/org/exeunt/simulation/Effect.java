package org.exeunt.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.exeunt.flow.Rule;
import org.exeunt.statement.PolicyKind;
import org.exeunt.statement.PolicyStatus;

/// What a kind of measure does to movement. The numbers are assumptions, not estimates: they are where a situation or a
/// report says nothing better (`share`), and forecasts treat the size of shocks as uncertain.
///
/// @param push how much the news of it makes people leave, relative to a call-up; 0 if it does not
/// @param staying part of the people who give up leaving while it holds
/// @param barred part of the people who are not let through while it holds
public record Effect(double push, double staying, double barred) {
    /// The effect of this kind where nothing is said about how many it touches.
    public static Effect of(PolicyKind kind) {
        return switch (kind) {
            case CALL_UP -> new Effect(1, 0, 0);
            case EXIT_BAN -> new Effect(0.5, 0, 0.5);
            case EXIT_PERMIT -> new Effect(0.3, 0, 0.3);
            case ENTRY_BAN -> new Effect(0.2, 0, 0.5);
            case CLOSURE -> new Effect(0.3, 0, 1);
            case DRAFT_OFFICE -> new Effect(0, 0.1, 0.05);
            case TURN_BACK -> new Effect(0, 0, 0.1);
            case REGIONAL_RESTRICTION -> new Effect(0, 0.1, 0);
            case TRANSPORT_HALT -> new Effect(0, 0.2, 0);
            case TRANSPORT_SOLD_OUT -> new Effect(0, 0.1, 0);
            case CORRIDOR, EASING -> new Effect(0.2, 0, 0);
        };
    }

    /// The effect of this rule: its kind's, or as many as its share says.
    public static Effect of(Rule rule) {
        Effect usual = of(rule.kind());
        Double share = rule.share();
        if (share == null) {
            return usual;
        }
        return new Effect(usual.push, usual.staying > 0 ? share : 0, usual.barred > 0 ? share : 0);
    }

    /// The day from which a rule makes people leave: when it became known, or holds if that comes first.
    /// Nobody runs from what is only called for, denied or rumoured, or from a ban that is already in force.
    public static Optional<LocalDate> findPushDay(Rule rule) {
        PolicyStatus status = rule.statements().getLast().status();
        boolean idle = switch (status) {
            case CALLED_FOR, RUMOURED, DENIED -> true;
            case IN_FORCE, ANNOUNCED, CONSIDERED, ENDED -> false;
        };
        LocalDate announced = rule.announced();
        LocalDate inForce = rule.inForce();
        LocalDate first = announced == null || (inForce != null && inForce.isBefore(announced)) ? inForce : announced;
        if (idle || first == null || of(rule.kind()).push == 0) {
            return Optional.empty();
        }
        boolean bars = of(rule.kind()).barred > 0;
        return bars && inForce != null && !first.isBefore(inForce) ? Optional.empty() : Optional.of(first);
    }
}
