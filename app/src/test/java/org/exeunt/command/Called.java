package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/// What a call of the command line came to.
///
/// @param exitCode 0 done, 1 nothing usable, 2 wrong call
/// @param out what went to standard output
/// @param err what went to standard error
record Called(int exitCode, String out, String err) {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-10-01T08:00:00Z"));

    /// Calls; a page that is served is stopped at once.
    static Called with(Object... arguments) {
        return with(server -> {}, arguments);
    }

    static Called with(Surroundings.Serving serving, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var surroundings = new Surroundings(CLOCK, new PrintWriter(out), new PrintWriter(err), false, serving);
        int exitCode = Exeunt.run(
                surroundings, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        var called = new Called(exitCode, out.toString(), err.toString());
        assertThat(called.err()).as("no trace of the stack").doesNotContain("\tat ", "a fault of Exeunt itself");
        return called;
    }

    /// The same, done without a word on standard error.
    static Called well(Object... arguments) {
        var called = with(arguments);
        assertThat(called.err()).isEmpty();
        assertThat(called.exitCode()).isZero();
        return called;
    }

    /// Expects one line on standard error, and nothing on standard output.
    void failed(int code, String line) {
        assertThat(err).isEqualTo("exeunt: " + line + System.lineSeparator());
        assertThat(out).isEmpty();
        assertThat(exitCode).isEqualTo(code);
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    static Object[] quick(String command, Path folder, Object... more) {
        Object[] all = new Object[4 + more.length];
        all[0] = command;
        all[1] = folder;
        all[2] = "--members";
        all[3] = 20;
        System.arraycopy(more, 0, all, 4, more.length);
        return all;
    }
}
