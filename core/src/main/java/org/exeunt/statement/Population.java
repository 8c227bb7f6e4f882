package org.exeunt.statement;

/// Who is counted.
public enum Population {
    /// Nationals of the origin.
    NATIONALS,
    /// All travellers.
    ALL,
    /// Only some: men, reservists, one age group. A lower bound of the whole.
    SUBSET
}
