package org.exeunt.command;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.exeunt.page.PageServer;

/// What commands work with besides their arguments.
///
/// @param clock tells when something is recorded, never what comes out
/// @param out where results go
/// @param err where everything else goes
/// @param terminal whether `err` is watched by a person
/// @param serving what to do while the page is served; the server stops when it returns
record Surroundings(InstantSource clock, PrintWriter out, PrintWriter err, boolean terminal, Serving serving) {
    /// The day it is (UTC).
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /// What to do while the page is served.
    @FunctionalInterface
    interface Serving {
        void await(PageServer server) throws InterruptedException;
    }
}
