package org.exeunt.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exeunt.Bulletin;
import org.exeunt.Pipeline;
import org.exeunt.Settings;
import org.exeunt.place.WorldGazetteer;
import org.exeunt.report.ReportReader;
import org.exeunt.simulation.Situation;
import org.exeunt.simulation.SituationReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Clicks through the real page, served by the real server, with what the bundled example gives.
class PageBrowserTest {
    private static final Path EXAMPLE = Path.of("../examples/russia-2022");
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static PageServer server;
    private static Playwright playwright;
    private static Browser browser;
    private final List<String> errors = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void serve() throws IOException {
        Path chromium =
                Path.of(Optional.ofNullable(System.getenv("EXEUNT_CHROMIUM")).orElse("/usr/bin/chromium"));
        assumeTrue(Files.isExecutable(chromium), "no Chromium; ./verify installs one, or set EXEUNT_CHROMIUM");
        Situation situation = new SituationReader().read(EXAMPLE.resolve("situation.yaml"));
        Pipeline pipeline = new Pipeline(WorldGazetteer.load().with(situation.crossings()), situation);
        Bulletin bulletin =
                pipeline.run(new ReportReader().read(EXAMPLE), new Settings(1, LocalDate.of(2022, 10, 12), 50, 28));
        PageData data = PageData.of("russia-2022", bulletin, pipeline.gazetteer(), "test");
        server = PageServer.start(Document.of(data), WebPage.find(), "127.0.0.1", 0);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setHeadless(true)
                        .setArgs(QUIET));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        open(1440, 900, ColorScheme.LIGHT);
    }

    private void open(int width, int height, ColorScheme colors) {
        if (page != null) {
            page.context().close();
        }
        page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(colors))
                .newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address()) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.navigate(server.address());
    }

    @AfterEach
    void nothingWentWrong() {
        page.context().close();
        assertThat(errors).isEmpty();
        assertThat(elsewhere).as("requests to other places").isEmpty();
    }

    @Test
    void thePageShowsTheParts() {
        for (String id : List.of("flow", "statements")) {
            assertThat(page.locator("#" + id)).isVisible();
        }
        assertThat(page.locator("header")).containsText("figures");
        assertThat(page.locator(".corridor[aria-current=true]")).containsText("Russia → Finland");
        assertThat(page.locator("body")).not().containsText("undefined");
        assertThat(page.locator("body")).not().containsText("NaN");
    }

    @Test
    void aMarkLeadsToItsSentence() {
        Locator mark = page.locator("#flow .mark[role=button]").last();
        mark.focus();
        page.keyboard().press("Enter");
        Locator chosen = page.locator(".evidence mark[aria-pressed=true]");
        assertThat(chosen).isVisible();
        String number = chosen.innerText().replaceAll("[^0-9]", "");
        assertThat(mark.getAttribute("aria-label").replaceAll("[^0-9]", "")).contains(number);
        assertThat(page.locator(".row.selected")).hasCount(1);
    }

    @Test
    void aRowLeadsToItsSentenceToo() {
        Locator row = page.locator("#statements [role=option]").first();
        row.click();
        assertThat(page.locator(".evidence mark[aria-pressed=true]")).isVisible();
    }

    @Test
    void anotherCorridorBringsItsOwnFigures() {
        page.locator(".corridor", new Page.LocatorOptions().setHasText("Kazakhstan"))
                .first()
                .click();
        assertThat(page.locator("#flow h2, #flow h1").first()).containsText("Kazakhstan");
        assertThat(page.locator("#statements [role=option] .where").first()).containsText("Kazakhstan");
    }

    @Test
    void theListFindsWords() {
        page.locator("#statements input[type=search]").fill("Storskog");
        page.locator("#statements select")
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(0));
        assertThat(page.locator("#statements [role=option]").first()).isVisible();
    }

    @Test
    void aNarrowWindowDoesNotScrollSideways() {
        open(390, 844, ColorScheme.DARK);
        assertThat(page.locator("#flow")).isVisible();
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).isZero();
        page.locator("#statements [role=option]").first().click();
        assertThat(page.locator(".evidence.shown mark[aria-pressed=true]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".evidence.shown")).hasCount(0);
    }

    @Test
    void anAddressLeadsBackToTheStatement() {
        page.locator("#statements [role=option]").first().click();
        assertThat(page).hasURL(Pattern.compile(".*#.+"));
        String address = page.url();
        String words = page.locator(".evidence mark[aria-pressed=true]").innerText();
        page.navigate("about:blank");
        page.navigate(address);
        assertThat(page.locator(".evidence mark[aria-pressed=true]")).hasText(words);
    }
}
