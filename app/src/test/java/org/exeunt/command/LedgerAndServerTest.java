package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exeunt.page.PageServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `run` and `serve` with their ledgers and ports.
class LedgerAndServerTest {
    @TempDir
    private static Path folder;

    private static Path reports = Path.of("");
    private static Path out = Path.of("");

    @BeforeAll
    static void run() throws IOException {
        reports = Reports.in(folder.resolve("week")).folder();
        out = folder.resolve("out");
        Called.well(Called.quick("run", reports, "--out", out));
    }

    @Test
    void aRunIsServedWhileItIsWatched() {
        List<String> pages = new ArrayList<>();
        var called = Called.with(
                server -> pages.add(bulletin(server)),
                Called.quick("run", reports, "--ledger", folder.resolve("served.db"), "--port", 0));
        assertThat(called.err()).isEmpty();
        assertThat(called.exitCode()).isZero();
        assertThat(called.out()).contains("week as of 2022-09-27", "Exeunt is at http://127.0.0.1:", "Ctrl-C");
        assertThat(pages).singleElement().asString().contains("\"title\":\"week\"", "sunday.txt");
    }

    @Test
    void whatWasRunIsServedAgainAsItWas() throws IOException {
        List<String> pages = new ArrayList<>();
        var called = Called.with(server -> pages.add(bulletin(server)), "serve", out, "--port", 0);
        assertThat(called.exitCode()).isZero();
        Called.with(
                server -> pages.add(bulletin(server)), "serve", "--ledger", out.resolve("ledger.db"), "--port", "0");
        assertThat(pages).hasSize(2).allMatch(pages.getFirst()::equals);
        assertThat(out.toFile().list()).doesNotContain("ledger.db-wal", "ledger.db-shm");
    }

    @Test
    void aPortInUseIsToldInOneLine() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            String line = "can't listen on 127.0.0.1 port " + port + ": it is in use, or you may not; choose another"
                    + " with --port, or 0 for any that is free";
            Called.with("serve", out, "--port", port).failed(2, line);
        }
    }

    @Test
    void anAddressThatIsNotOursIsToldInOneLine() {
        // an address for documentation (RFC 5737)
        var called = Called.with("serve", out, "--port", 0, "--host", "192.0.2.1");
        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.errLines())
                .singleElement()
                .asString()
                .startsWith("exeunt: can't listen on 192.0.2.1 port 0: ");
    }

    @Test
    void aNameThatIsNoAddressIsToldInOneLine() {
        var called = Called.with("serve", out, "--port", 0, "--host", "no such host");
        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.errLines())
                .singleElement()
                .asString()
                .startsWith("exeunt: can't listen on no such host port 0: ");
    }

    @Test
    void aFolderWithoutALedgerCannotBeServed() {
        Path ledger = reports.resolve("ledger.db");
        Called.with("serve", reports).failed(2, ledger + ": no ledger there; make one with 'exeunt run FOLDER' first");
        assertThat(ledger).doesNotExist();
    }

    @Test
    void aLedgerWithoutARunCannotBeServed() {
        Path ledger = folder.resolve("read.db");
        Called.well("read", reports, "--ledger", ledger);
        Called.with("serve", "--ledger", ledger)
                .failed(1, ledger + ": holds no run; make one with 'exeunt run FOLDER' first");
    }

    @Test
    void aLedgerInAMissingFolderIsToldInOneLine() {
        Path ledger = folder.resolve("missing/ledger.db");
        String line = ledger + ": can't be written; name a file in a folder that you may write to with --ledger";
        Called.with("read", reports, "--ledger", ledger).failed(2, line);
        Called.with(Called.quick("run", reports, "--out", out, "--ledger", ledger))
                .failed(2, line);
    }

    @Test
    void aTextIsNoLedger() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear colleagues,\n".repeat(200));
        String line = text + ": is not a ledger; name another file with --ledger";
        Called.with("read", reports, "--ledger", text).failed(2, line);
        Called.with(Called.quick("run", reports, "--out", out, "--ledger", text))
                .failed(2, line);
        Called.with("serve", "--ledger", text).failed(2, line);
        assertThat(text).content().startsWith("Dear colleagues");
    }

    @Test
    void aRehearsalGoesThroughEveryCommand() throws IOException {
        Path place = Files.createDirectory(folder.resolve("rehearsal"));
        var called = Called.with("rehearse", place);
        assertThat(called.err()).isEmpty();
        assertThat(called.exitCode()).isZero();
        assertThat(called.out()).contains("Usage: exeunt", "More than 8,000", "Exeunt is at http://127.0.0.1:");
    }

    private static String bulletin(PageServer server) {
        try (InputStream page =
                URI.create(server.address() + "api/v1/bulletin").toURL().openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
