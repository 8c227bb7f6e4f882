package org.exeunt.ledger;

import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes on by a second whenever it is read.
final class Ticks implements InstantSource {
    static final Instant START = Instant.parse("2022-10-01T08:00:00Z");
    static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private Instant now = START;

    @Override
    public Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }
}
