package org.exeunt.statement;

/// How a number relates to its period.
public enum Aggregation {
    /// Over the whole period.
    TOTAL,
    /// On each day of the period.
    PER_DAY,
    /// Running since the start of the period up to its end.
    CUMULATIVE,
    /// A level at the end of the period.
    STOCK
}
