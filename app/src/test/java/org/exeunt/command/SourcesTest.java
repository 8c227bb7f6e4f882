package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.exeunt.ledger.Ledger;
import org.exeunt.ledger.LedgerAddress;
import org.exeunt.web.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports from everywhere: folders, files, addresses, standard input.
class SourcesTest {
    private static final String TEXT =
            "Over 8,000 Russians entered Finland on 24 September 2022, the border guard said.\n";

    @TempDir
    private Path folder;

    private Reports reports = new Reports(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        reports = Reports.in(folder.resolve("week"));
    }

    @Test
    void foldersAndFilesMakeOneCollection() throws IOException {
        Path file = Files.writeString(folder.resolve("alone.txt"), TEXT);
        var called = Called.well("read", reports.folder(), file, "--format", "jsonl");
        assertThat(called.out()).contains("\"report\":\"week/friday.txt\"", "\"report\":\"alone.txt\"");
    }

    @Test
    void oneFileKeepsTheDayOfTheIndexBesideIt() {
        var called = Called.well("read", reports.folder().resolve("friday.txt"), "--format", "jsonl");
        assertThat(called.out()).contains("\"report\":\"friday.txt\"", "\"period_start\":\"2022-09-21\"");
    }

    @Test
    void standardInputIsRead() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
            assertThat(Called.well("read", "-", "--format", "jsonl").out())
                    .contains("\"report\":\"stdin\"", "\"quote\":\"Over 8,000\"");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void anAddressOfThisMachineIsRefusedUnlessAllowed() throws IOException {
        try (Site site = new Site()) {
            site.with("/a.html", "text/html", "<article><h1>Queues</h1><p>" + TEXT + "</p></article>")
                    .with("/to", 302, "text/html", "", Map.of("Location", "/a.html"));
            Called.with("read", site.address("/a.html"))
                    .failed(
                            1,
                            site.address("/a.html") + ": can't be fetched (the host '127.0.0.1' is on this machine or a"
                                    + " local network, which is not fetched; allow it with --allow-private)");
            assertThat(site.asked()).isEmpty();
            assertThat(Called.well("read", "--allow-private", site.address("/to"), "--format", "jsonl")
                            .out())
                    .contains("8,000", "/a.html\"");
        }
    }

    @Test
    void aTableInTheFolderGivesFiguresToTheRun() throws IOException {
        reports.with("counts.csv", "origin,destination,date,value,authority\nRUS,FIN,2022-09-24,8572,Border Guard\n");
        var called = Called.with(Called.quick("run", reports.folder(), "--out", folder.resolve("out")));
        assertThat(called.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("out/figures.jsonl"))).contains("\"report\":\"counts.csv\"", "8572");
    }

    @Test
    void whatIsWatchedGoesIntoTheLedgerWithAllItsVersions() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path drop = Files.createDirectory(folder.resolve("drop"));
        Path file = drop.resolve("a.txt");
        Files.writeString(file, TEXT);
        assertThat(Called.well("watch", drop, "--into", inbox, "--once").out()).contains("new or changed: 1");
        assertThat(Called.well("watch", drop, "--into", inbox, "--once").out()).contains("new or changed: 0");
        Files.writeString(file, TEXT.replace("8,000", "8,600 more") + "Corrected.\n");
        assertThat(Called.well("watch", drop, "--into", inbox, "--once").out()).contains("new or changed: 1");
        try (Ledger ledger =
                Ledger.open(LedgerAddress.of(inbox.resolve(".ledger.db")), InstantSource.system(), "test")) {
            assertThat(ledger.figures(LocalDate.MAX, Instant.now())).isNotEmpty();
        }
    }
}
