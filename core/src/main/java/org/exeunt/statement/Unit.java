package org.exeunt.statement;

/// What is counted or measured.
public enum Unit {
    PERSON,
    HOUSEHOLD,
    VEHICLE,
    KILOMETRE,
    HOUR,
    DAY
}
