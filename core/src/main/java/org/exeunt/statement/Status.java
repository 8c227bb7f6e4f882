package org.exeunt.statement;

/// How firmly a number is stated. The strongest that applies: DENIED, RUMOURED, PLANNED, ESTIMATED, REPORTED.
public enum Status {
    REPORTED,
    /// Intended, a quota, expected by a plan.
    PLANNED,
    /// Somebody's estimate, projection or "could be".
    ESTIMATED,
    /// Unconfirmed.
    RUMOURED,
    /// Somebody is said to deny this number.
    DENIED
}
