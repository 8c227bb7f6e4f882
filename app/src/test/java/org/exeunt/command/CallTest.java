package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the command line is called, rightly and wrongly.
class CallTest {
    @TempDir
    private static Path folder;

    private static Path reports = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        reports = Reports.in(folder.resolve("week")).folder();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run|SOURCE --seed --as-of --members --horizon --host --port --out --ledger --debug",
                "read|SOURCE --format --out --show --ledger",
                "reconcile|FOLDER --seed --as-of --members --horizon --format --out --show",
                "simulate|SOURCE --seed --as-of --members --horizon --format --out",
                "forecast|SOURCE --seed --as-of --members --horizon --format --out",
                "score|SOURCE --seed --as-of --members --horizon --format --out",
                "serve|DIR --ledger --host --port"
            })
    void helpNamesTheOptions(String command, String options) {
        for (Object[] call : new Object[][] {{command, "--help"}, {command, "-h"}, {"help", command}}) {
            assertThat(Called.well(call).out())
                    .startsWith("Usage: exeunt " + command)
                    .contains(options.split(" ", -1));
        }
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        for (String call : List.of("--help", "help")) {
            assertThat(Called.well(call).out())
                    .contains("run", "read", "reconcile", "simulate", "forecast", "score", "serve")
                    .contains("Exit codes:", "0   done", "1   nothing usable", "2   the call")
                    .doesNotContain("rehearse");
        }
    }

    @Test
    void theVersionIsTold() {
        assertThat(Called.well("--version").outLines().getFirst()).startsWith("exeunt ");
        assertThat(Called.well("run", "-V").out()).contains("Java ");
    }

    @Test
    void aShellCanCompleteTheCalls() {
        assertThat(Called.well("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("exeunt", "reconcile", "--as-of", "JSONL");
    }

    @Test
    void aCallWithoutACommandNamesThem() {
        Called.with()
                .failed(
                        2,
                        "name a command: run, read, reconcile, simulate, forecast, score, watch, serve, ledger or export; see 'exeunt"
                                + " --help'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walk|Unmatched argument at index 0: 'walk'",
                "read|Missing required parameter: 'SOURCE'",
                "read a --colour red|Unknown option: '--colour'",
                "read a --format xml|Invalid value for option '--format'",
                "read a --show rules|Invalid value for option '--show'",
                "run a --seed many|Invalid value for option '--seed': 'many' is not a long",
                "run a --members 1.5|Invalid value for option '--members': '1.5' is not an int",
                "run a --members|Missing required parameter for option '--members'",
                "forecast a --as-of yesterday|Invalid value for option '--as-of': 'yesterday' is not a day such as"
                        + " 2022-10-03",
                "forecast a --as-of 2022-02-30|Invalid value for option '--as-of': '2022-02-30' is not a day such as"
                        + " 2022-10-03",
                "serve --port http|Invalid value for option '--port': 'http' is not an int"
            })
    void aWrongCallIsToldInOneLine(String call, String line) {
        var called = Called.with((Object[]) call.split(" ", -1));
        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.errLines())
                .singleElement()
                .asString()
                .startsWith("exeunt: " + line)
                .endsWith("--help'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "reconcile", "simulate", "forecast", "score"})
    void aNumberOutOfItsRangeIsToldBeforeTheWork(String command) {
        Called.with(command, reports, "--members", 19).failed(2, "--members 19: at least 20 are needed");
        Called.with(command, reports, "--horizon", 0).failed(2, "--horizon 0: give 1 to 28 days");
        Called.with(command, reports, "--horizon", 29).failed(2, "--horizon 29: give 1 to 28 days");
        assertThat(folder.toFile().list()).containsExactly("week");
    }

    @Test
    void aPortThatCannotBeIsToldBeforeTheWork() {
        Called.with("run", reports, "--port", 65536, "--ledger", folder.resolve("x.db"))
                .failed(2, "--port 65536: give a number from 0 to 65535");
        assertThat(folder.toFile().list()).containsExactly("week");
    }

    @Test
    void optionsMayBeAbbreviatedAndFormatsWrittenInAnyCase() {
        assertThat(Called.well("read", reports, "--form", "CsV").out()).startsWith("id,count_id,");
    }

    @Test
    void aFaultOfTheProgramIsToldInOneLineToo() {
        assertThat(Stream.of(new IllegalStateException("two\nlines"), new NullPointerException())
                        .map(FaultLine::of))
                .containsExactly(
                        new FaultLine(
                                "a fault of Exeunt itself: IllegalStateException: two lines; call again with --debug"
                                        + " and report what it prints",
                                1),
                        new FaultLine(
                                "a fault of Exeunt itself: NullPointerException: no reason was given; call again with"
                                        + " --debug and report what it prints",
                                1));
    }
}
