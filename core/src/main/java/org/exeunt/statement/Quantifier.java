package org.exeunt.statement;

/// How a number is hedged, as in IDMC Helix, with RANGE added.
public enum Quantifier {
    EXACT,
    /// Some, about, nearly, almost, around.
    APPROXIMATELY,
    /// Over, at least, more than.
    MORE_THAN,
    /// Up to, under, as high as, fewer than.
    LESS_THAN,
    /// Between two numbers; hundreds, if not thousands.
    RANGE
}
