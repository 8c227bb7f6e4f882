package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private static Path folder;

    private static Path reports = Path.of("");
    private static Path out = Path.of("");
    private static String told = "";

    @BeforeAll
    static void run() throws IOException {
        reports = Reports.in(folder.resolve("a week")).folder();
        out = folder.resolve("out");
        told = Called.well(Called.quick("run", reports, "--out", out)).out();
    }

    @Test
    void whatWasDoneIsToldInTwoLines() {
        assertThat(told)
                .matches("a week as of 2022-09-27: 3 reports, 5 figures, 1 policies, 1 flows, \\d+ forecasts\\R"
                        + "Written to .*out\\R");
    }

    @Test
    void theFilesThatWerePromisedAreThere() {
        assertThat(out.toFile().list())
                .contains(
                        "figures.jsonl",
                        "policies.jsonl",
                        "copies.csv",
                        "flows.csv",
                        "forecast.csv",
                        "scores.csv",
                        "ledger.db")
                .allMatch(name -> !name.endsWith(".part") && !name.endsWith("-wal") && !name.endsWith("-shm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "copies.csv|group,report,start_byte,end_byte,quote",
                "flows.csv|origin,destination,crossing,measure,population,date,median,low50,high50,low90,high90,figures,mode",
                "forecast.csv|model,reference_date,target,horizon,location,target_end_date,output_type,output_type_id,value",
                "scores.csv|model,location,target,n,wis,relative_wis,mae_median,coverage50,coverage90,coverage95"
            })
    void tablesHaveTheDocumentedColumns(String file, String head) throws IOException {
        assertThat(lines(file).getFirst()).isEqualTo(head);
    }

    @Test
    void figuresHaveTheDocumentedFields() throws IOException {
        for (String line : lines("figures.jsonl")) {
            assertThat(MAPPER.readTree(line).propertyNames())
                    .containsExactlyInAnyOrder(
                            "id",
                            "count_id",
                            "report",
                            "quote",
                            "reported",
                            "low",
                            "high",
                            "quantifier",
                            "unit",
                            "measure",
                            "origin",
                            "destination",
                            "crossing",
                            "group",
                            "population",
                            "period_start",
                            "period_end",
                            "hours",
                            "aggregation",
                            "status",
                            "source",
                            "confidence",
                            "known",
                            "start_byte",
                            "end_byte");
        }
    }

    @Test
    void policiesHaveTheDocumentedFields() throws IOException {
        for (String line : lines("policies.jsonl")) {
            assertThat(MAPPER.readTree(line).propertyNames())
                    .contains(
                            "id",
                            "report",
                            "quote",
                            "kind",
                            "actor",
                            "origin",
                            "destination",
                            "place",
                            "start",
                            "end",
                            "status",
                            "confidence",
                            "known",
                            "start_byte",
                            "end_byte");
        }
    }

    @Test
    void whatIsWrittenIsWhatTheReportsSay() throws IOException {
        assertThat(statements("figures.jsonl")
                        .map(figure -> figure.path("reported").asInt()))
                .containsExactly(4200, 5150, 7000, 6400, 5900);
        assertThat(statements("figures.jsonl")
                        .map(figure -> figure.path("known").asString()))
                .containsExactly("2022-09-23", "2022-09-23", "2022-09-25", "2022-09-27", "2022-09-27");
        assertThat(statements("figures.jsonl")
                        .map(figure -> figure.path("period_start").asString()))
                .containsExactly("2022-09-21", "2022-09-22", "2022-09-24", "2022-09-25", "2022-09-26");
        assertThat(statements("policies.jsonl")
                        .map(policy -> policy.path("kind").asString()))
                .containsExactly("ENTRY_BAN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures.jsonl", "policies.jsonl"})
    void everyQuoteStandsInItsReportAtItsBytes(String file) throws IOException {
        for (JsonNode statement : statements(file).toList()) {
            byte[] raw =
                    Files.readAllBytes(reports.resolve(statement.path("report").asString()));
            int start = statement.path("start_byte").asInt();
            int end = statement.path("end_byte").asInt();
            assertThat(new String(Arrays.copyOfRange(raw, start, end), StandardCharsets.UTF_8))
                    .isEqualTo(statement.path("quote").asString());
        }
    }

    @Test
    void flowsReachFromTheFirstFigureOnAndNameTheirFigures() throws IOException {
        List<String> ids = statements("figures.jsonl")
                .map(figure -> figure.path("id").asString())
                .toList();
        List<String> flows = lines("flows.csv");
        assertThat(flows.get(1))
                .startsWith("RUS,FIN,,ARRIVAL,")
                .contains(",2022-09-21,")
                .endsWith("," + ids.getFirst() + ",ANY");
        for (String line : flows.subList(1, flows.size())) {
            String[] cells = line.split(",", -1);
            double[] bands = Stream.of(9, 7, 6, 8, 10)
                    .mapToDouble(cell -> Double.parseDouble(cells[cell]))
                    .toArray();
            assertThat(bands).isSorted();
            assertThat(cells[11].isEmpty() || ids.containsAll(List.of(cells[11].split(";", -1))))
                    .isTrue();
        }
    }

    @Test
    void forecastsAreOfTheDocumentedForm() throws IOException {
        List<String> forecast = lines("forecast.csv");
        assertThat(forecast.subList(1, forecast.size()))
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        "[a-z-]+,2022-09-27,[a-z ]+,-?\\d+,RUS-FIN,2022-(09|10)-\\d\\d,quantile,0\\.\\d+,[0-9.]+"))
                .anyMatch(line -> line.startsWith("exeunt,2022-09-27,arrivals per day,28,RUS-FIN,2022-10-25,"))
                .anyMatch(line -> line.startsWith("exeunt,2022-09-27,cumulative arrivals since reference date,1,"))
                .anyMatch(line -> line.startsWith("last-value,"));
        assertThat(forecast.stream()
                        .filter(line -> line.startsWith("exeunt,2022-09-27,arrivals per day,1,"))
                        .map(line -> line.split(",", -1)[7]))
                .hasSize(23)
                .startsWith("0.01", "0.025", "0.05")
                .endsWith("0.95", "0.975", "0.99");
    }

    @Test
    void theSameRunAgainWritesTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        Called.well(Called.quick("run", reports, "--out", again));
        for (String file :
                List.of("figures.jsonl", "policies.jsonl", "copies.csv", "flows.csv", "forecast.csv", "scores.csv")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    @Test
    void theLedgerCanBeElsewhere() throws IOException {
        Path other = folder.resolve("elsewhere.db");
        Path small = folder.resolve("small");
        Called.well(Called.quick("run", reports, "--out", small, "--ledger", other));
        assertThat(other).isNotEmptyFile();
        assertThat(small.resolve("ledger.db")).doesNotExist();
    }

    @Test
    void laterReportsAreHiddenFromAnEarlierDay() throws IOException {
        Path early = folder.resolve("early");
        var called = Called.well(Called.quick("run", reports, "--out", early, "--as-of", "2022-09-24"));
        assertThat(called.out()).startsWith("a week as of 2022-09-24: 1 reports, 2 figures, 0 policies, 1 flows");
        try (var files = Files.list(early)) {
            for (Path file :
                    files.filter(name -> !name.toString().endsWith(".db")).toList()) {
                assertThat(file).content().doesNotContain("sunday.txt", "tuesday.md", "7000", "6400", "Vaalimaa –");
            }
        }
        assertThat(early.resolve("figures.jsonl")).content().hasLineCount(2);
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(out.resolve(file));
    }

    private static Stream<JsonNode> statements(String file) throws IOException {
        return lines(file).stream().map(MAPPER::readTree);
    }
}
