package org.exeunt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.exeunt.Week;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageServerTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static PageServer server;

    @BeforeAll
    static void start() {
        server = PageServer.start(Document.of(Week.page()), Optional.of(WebPageTest.PAGE), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        CLIENT.close();
    }

    @Test
    void thePageIsServedWithTheHashesOfItsScripts() throws Exception {
        var response = get("");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(WebPageTest.PAGE.html());
        assertThat(header(response, "Content-Type")).startsWith("text/html");
        assertThat(header(response, "Content-Security-Policy")).isEqualTo(WebPageTest.PAGE.securityPolicy());
    }

    @Test
    void theBulletinIsTheWholeDocument() throws Exception {
        var bulletin = json("api/v1/bulletin");
        assertThat(bulletin).isEqualTo(MAPPER.readTree(Document.of(Week.page()).bytes()));
        assertThat(bulletin.path("asOf").asString()).isEqualTo("2022-09-27");
        assertThat(bulletin.path("refusals").path(0).path("file").asString()).isEqualTo("map.png");
        assertThat(bulletin.path("countries")
                        .valueStream()
                        .map(country -> country.path("code").asString()))
                .containsExactly("FIN", "RUS");
        assertThat(bulletin.path("crossings").valueStream().toList())
                .isNotEmpty()
                .allSatisfy(crossing -> {
                    assertThat(crossing.path("a").asString()).isIn("FIN", "RUS");
                    assertThat(crossing.path("b").asString()).isIn("FIN", "RUS");
                });
    }

    @ParameterizedTest
    @CsvSource({"figures,2", "policies,1", "rules,1", "flows,1", "forecasts,1", "scores,1", "copies,1", "reports,2"})
    void eachListIsServed(String list, int size) throws Exception {
        assertThat(json("api/v1/" + list))
                .hasSize(size)
                .isEqualTo(json("api/v1/bulletin").path(list));
    }

    @ParameterizedTest
    @CsvSource({
        "figures?id=f2,1",
        "figures?origin=RUS,2",
        "figures?origin=FIN,0",
        "figures?reported=4120,1",
        "figures?report=late/tuesday.txt&measure=ARRIVAL,1",
        "figures?report=late/tuesday.txt&measure=NET,0",
        "figures?id=f1&id=f2,2",
        "figures?crossing=,2",
        "policies?kind=ENTRY_BAN,1",
        "flows?location=RUS-FIN,1",
        "flows?location=RUS-EST,0",
        "forecasts?model=last-value,0",
        "scores?n=1,1",
        "reports?name=monday.txt,1"
    })
    void aListCanBeNarrowedByAFieldsValue(String call, int size) throws Exception {
        assertThat(json("api/v1/" + call)).hasSize(size);
    }

    @Test
    void aReportIsServedByItsName() throws Exception {
        assertThat(json("api/v1/reports/monday.txt").path("body").asString())
                .isEqualTo(Week.monday().body());
    }

    @Test
    void aReportOfASubfolderIsServedToo() throws Exception {
        assertThat(json("api/v1/reports/late/tuesday.txt").path("body").asString())
                .isEqualTo(Week.tuesday().body());
    }

    @Test
    void theServerTellsThatItIsUp() throws Exception {
        assertThat(json("api/v1/health").path("status").asString()).isEqualTo("up");
    }

    @Test
    void aReportThatIsNotThereIsNamed() throws Exception {
        assertThat(problem(get("api/v1/reports/nowhere.txt"), 404)).isEqualTo("no report 'nowhere.txt'");
    }

    @Test
    void nothingIsElsewhere() throws Exception {
        assertThat(problem(get("api/v2/bulletin"), 404)).isEqualTo("Endpoint GET /api/v2/bulletin not found");
    }

    @Test
    void aFieldThatIsNotThereIsAWrongRequest() throws Exception {
        assertThat(problem(get("api/v1/figures?colour=red"), 400))
                .startsWith("the entries of figures have no field 'colour'; they have id, count_id, report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/v1/%00", "api/v1/reports/..%2f..%2fsecret"})
    void anAddressThatMakesNoSenseIsAWrongRequest(String path) throws Exception {
        String answer = raw("GET /" + path + " HTTP/1.1", "Host: localhost", "Connection: close");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void nothingCanBeChanged(String method) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + "api/v1/figures"))
                .method(method, BodyPublishers.ofString("{}"));
        problem(CLIENT.send(request.build(), BodyHandlers.ofString()), 405);
    }

    @Test
    void aSiteThatBorrowsTheAddressIsTurnedAway() throws Exception {
        String answer = raw("GET /api/v1/bulletin HTTP/1.1", "Host: elsewhere.example", "Connection: close");
        assertThat(answer)
                .startsWith("HTTP/1.1 421")
                .contains("application/problem+json", "this server answers to its own address only")
                .doesNotContain("monday.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api/v1/bulletin", "api/v1/health", "nowhere"})
    void everyAnswerIsGuarded(String path) throws Exception {
        var response = get(path);
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api/v1/bulletin"})
    void whatTheBrowserHasAlreadyIsNotSentAgain(String path) throws Exception {
        String tag = header(get(path), "ETag");
        assertThat(tag).matches("\"[^\"]+\"");
        var again = HttpRequest.newBuilder(URI.create(server.address() + path)).header("If-None-Match", tag);
        var response = CLIENT.send(again.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void withoutAPageTheDataAreServed() throws Exception {
        try (var bare = PageServer.start(Document.of("{\"reports\":[]}"), Optional.empty(), "127.0.0.1", 0)) {
            var response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(bare.address())).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("built without its page", "/api/v1/bulletin");
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        var response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("application/json");
        return MAPPER.readTree(response.body());
    }

    /// The detail of a problem document.
    private static String problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = MAPPER.readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem.path("detail").asString();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// Sends lines that a well-behaved client would not.
    private static String raw(String... lines) throws IOException {
        URI address = URI.create(server.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            String request = String.join("\r\n", List.of(lines)) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
