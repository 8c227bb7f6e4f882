package org.exeunt.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exeunt.report.ReportReader;
import org.exeunt.web.AddressRule;
import org.exeunt.web.Fetcher;
import org.exeunt.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final String PAGE =
            "<article><h1>Queues grow</h1><p>%s Russians entered Finland on Saturday.</p></article>";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2022-09-27T08:00:00Z");
    private Site site = start();

    private static Site start() {
        try {
            return new Site();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void publish() {
        site.with("/feed", "application/rss+xml", feed("/a", "/b"))
                .with("/a", "text/html", PAGE.formatted("8,000"))
                .with("/b", "text/html", PAGE.formatted("9,000"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>T</title><link>")
                    .append(site.address(path))
                    .append("</link><pubDate>Mon, 26 Sep 2022 10:00:00 GMT</pubDate></item>");
        }
        return "<rss version=\"2.0\"><channel><title>Courier</title><link>http://x/</link><description>d</description>"
                + items + "</channel></rss>";
    }

    /// Looks as a process does that was started anew.
    private int look(String... sources) throws IOException {
        InstantSource clock = () -> now;
        try (var fetcher = new Fetcher(AddressRule.ANY, "test", clock)) {
            return new Watch(folder, fetcher, clock, EVERY, Duration.ZERO, told::add).look(List.of(sources));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.startsWith(".watch"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thePagesOfAFeedComeInOnceWithTheirDay() throws IOException {
        assertThat(look(site.address("/feed"))).isEqualTo(2);
        var reports = new ReportReader().read(folder).reports();
        assertThat(reports).hasSize(2).allSatisfy(report -> {
            assertThat(report.published().day()).hasToString("2022-09-26");
            assertThat(report.publisher()).isEqualTo("Courier");
        });
        now = now.plus(EVERY);
        assertThat(look(site.address("/feed"))).isZero();
        assertThat(site.asked())
                .containsExactly("/robots.txt 404", "/feed 200", "/a 200", "/b 200", "/robots.txt 404", "/feed 304");
        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsAskedForBeforeItIsDue() throws IOException {
        look(site.address("/feed"));
        int before = site.asked().size();
        now = now.plus(Duration.ofMinutes(10));
        look(site.address("/feed"));
        assertThat(site.asked()).hasSize(before);
    }

    @Test
    void aPageThatChangedIsANewVersionAndBothAreKept() throws IOException {
        String page = site.address("/a");
        assertThat(look(page)).isEqualTo(1);
        site.with("/a", "text/html", PAGE.formatted("8,600"));
        now = now.plus(EVERY);
        assertThat(look(page)).isEqualTo(1);
        assertThat(files()).hasSize(2).first().asString().startsWith(".versions/");
        assertThat(new ReportReader().read(folder).reports())
                .singleElement()
                .satisfies(report -> assertThat(report.body()).contains("8,600"));
        now = now.plus(EVERY);
        assertThat(look(page)).isZero();
        assertThat(files()).hasSize(2);
    }

    @Test
    void anInterruptedLookGoesOnWhereItStopped() throws IOException {
        site.with("/b", 503, "text/plain", "later", Map.of("Retry-After", "3600"));
        assertThat(look(site.address("/feed"))).isEqualTo(1);
        site.with("/b", "text/html", PAGE.formatted("9,000"));
        now = now.plus(EVERY);
        assertThat(look(site.address("/feed"))).isZero();
        now = now.plus(EVERY).plusSeconds(1);
        assertThat(look(site.address("/feed"))).isEqualTo(1);
        assertThat(site.asked()).filteredOn(line -> line.startsWith("/a ")).hasSize(1);
    }

    @Test
    void whatRobotsMayNotReadIsLeftOut() throws IOException {
        site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /b\n");
        assertThat(look(site.address("/feed"))).isEqualTo(1);
        assertThat(told).singleElement().asString().contains("robots.txt does not allow");
        assertThat(site.asked()).noneMatch(line -> line.startsWith("/b "));
    }

    @Test
    void failuresMakeTheWaitLongerAndWhatIsGoneIsLeftAlone() throws IOException {
        site.with("/a", 500, "text/plain", "x", Map.of()).with("/b", 410, "text/plain", "x", Map.of());
        look(site.address("/a"), site.address("/b"));
        now = now.plus(EVERY);
        look(site.address("/a"), site.address("/b"));
        now = now.plus(EVERY);
        look(site.address("/a"), site.address("/b"));
        assertThat(site.asked()).filteredOn(line -> line.startsWith("/a ")).hasSize(2);
        assertThat(site.asked()).filteredOn(line -> line.startsWith("/b ")).hasSize(1);
    }

    @Test
    void newAndChangedFilesOfAFolderComeIn(@TempDir Path other) throws IOException {
        Path drop = Files.createDirectory(other.resolve("drop"));
        Files.writeString(drop.resolve("a.txt"), "Over 8,000 people came.");
        assertThat(look(drop.toString())).isEqualTo(1);
        assertThat(look(drop.toString())).isZero();
        Files.writeString(drop.resolve("a.txt"), "Over 8,600 people came, it turns out.");
        Files.writeString(drop.resolve("b.txt"), "Others went.");
        assertThat(look(drop.toString())).isEqualTo(2);
        assertThat(files()).hasSize(3).contains("drop/a.txt", "drop/b.txt");
    }

    @Test
    void aRedirectToThisMachineIsNotFollowed() throws IOException {
        InstantSource clock = () -> now;
        try (var fetcher = new Fetcher(AddressRule.PUBLIC, "test", clock)) {
            int changes = new Watch(folder, fetcher, clock, EVERY, Duration.ZERO, told::add)
                    .look(List.of(site.address("/a")));
            assertThat(changes).isZero();
        }
        assertThat(site.asked()).isEmpty();
        assertThat(told).hasSize(1);
    }
}
