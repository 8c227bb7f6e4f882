package org.exeunt.statement;

/// How far a measure has got.
public enum PolicyStatus {
    IN_FORCE,
    /// Decided, not yet in force.
    ANNOUNCED,
    /// Somebody asks for it.
    CALLED_FOR,
    /// No decision, hinted at.
    CONSIDERED,
    RUMOURED,
    DENIED,
    ENDED
}
