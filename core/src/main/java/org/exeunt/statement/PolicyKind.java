package org.exeunt.statement;

/// What a measure does to movement.
public enum PolicyKind {
    CALL_UP,
    EXIT_BAN,
    /// Leaving needs permission.
    EXIT_PERMIT,
    ENTRY_BAN,
    CLOSURE,
    /// At a border checkpoint.
    DRAFT_OFFICE,
    TURN_BACK,
    REGIONAL_RESTRICTION,
    TRANSPORT_HALT,
    TRANSPORT_SOLD_OUT,
    /// An opened way out.
    CORRIDOR,
    EASING
}
