package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `read`, `reconcile`, `simulate`, `forecast` and `score`.
class TablesTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private static Path folder;

    private static Path reports = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        reports = Reports.in(folder.resolve("week")).folder();
    }

    @ParameterizedTest
    @CsvSource({
        "read,figures,reported",
        "read,policies,kind",
        "reconcile,flows,median",
        "reconcile,standings,verdict",
        "reconcile,rules,in_force",
        "simulate,,median",
        "forecast,,target_end_date",
        "score,,wis"
    })
    void aTableIsTheSameInEveryFormat(String command, @Nullable String what, String column) {
        List<String> table = called(command, what, "table").outLines();
        List<String> csv = called(command, what, "csv").outLines();
        JsonNode json = MAPPER.readTree(called(command, what, "JSON").out());
        List<JsonNode> jsonl = called(command, what, "jsonl").outLines().stream()
                .map(MAPPER::readTree)
                .toList();
        assertThat(jsonl).isNotEmpty().containsExactlyElementsOf(json.values());
        assertThat(jsonl.getFirst().has(column)).isTrue();
        assertThat(List.of(csv.getFirst().split(",", -1)))
                .contains(column)
                .containsExactlyElementsOf(jsonl.getFirst().propertyNames());
        assertThat(csv).hasSize(jsonl.size() + 1);
        assertThat(table).hasSize(jsonl.size() + 1);
        assertThat(table.getFirst()).contains(column);
    }

    @Test
    void copiesArePrintedEvenIfThereAreNone() {
        assertThat(called("read", "copies", "csv").out()).startsWith("group,report,start_byte,end_byte,quote\n");
    }

    @Test
    void aTableIsForPeopleUnlessAskedOtherwise() {
        assertThat(Called.well("read", reports).outLines().get(1)).matches("friday.txt  4,200.* 4200  PERSON .*");
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv,'id,count_id,'",
        "a.json,'[ {'",
        "a.JSONL,'{\"id\":'",
        "a.txt,report ",
        "new/a.csv,'id,count_id,'"
    })
    void theEndingOfAFileTellsItsFormat(String name, String begin) {
        Path file = folder.resolve(name);
        assertThat(Called.well("read", reports, "--out", file).out()).isEmpty();
        assertThat(file).content().startsWith(begin);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSeedAnotherForecast() {
        for (String command : List.of("forecast", "simulate")) {
            String one = Called.well(Called.quick(command, reports, "--format", "csv"))
                    .out();
            assertThat(Called.well(Called.quick(command, reports, "--format", "csv", "--seed", 1))
                            .out())
                    .isEqualTo(one);
            assertThat(Called.well(Called.quick(command, reports, "--format", "csv", "--seed", -2))
                            .out())
                    .isNotEqualTo(one);
        }
    }

    @Test
    void laterReportsAreHiddenFromAnEarlierDay() {
        String early = Called.well(Called.quick("reconcile", reports, "--as-of", "2022-09-24", "--format", "csv"))
                .out();
        assertThat(early).contains(",2022-09-22,").doesNotContain(",2022-09-24,");
        assertThat(Called.well(Called.quick("forecast", reports, "--as-of", "2022-09-24", "--format", "csv"))
                        .outLines()
                        .get(1))
                .contains(",2022-09-24,");
    }

    @Test
    void aShortHorizonIsKept() {
        var forecast = Called.well(Called.quick("forecast", reports, "--horizon", 3, "--format", "csv"));
        assertThat(forecast.out()).contains(",2022-09-30,").doesNotContain(",2022-10-01,");
    }

    @Test
    void whatIsReadCanBeKeptInALedger() {
        Path ledger = folder.resolve("read.db");
        Called.well("read", reports, "--ledger", ledger);
        assertThat(ledger).isNotEmptyFile();
    }

    @Test
    void bytesCountFromTheStartOfTheFileWithItsByteOrderMark() throws IOException {
        byte[] raw =
                "\ufeffÜber die Grenze –\r\n\r\nOn Thursday some 5,150 Russians entered Finland, officials said.\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        Path marked = Files.createDirectory(folder.resolve("marked"));
        Files.write(marked.resolve("a.txt"), raw);
        JsonNode figure = MAPPER.readTree(
                        Called.well("read", marked, "--format", "json").out())
                .path(0);
        int start = figure.path("start_byte").asInt();
        int length = figure.path("end_byte").asInt() - start;
        assertThat(new String(raw, start, length, StandardCharsets.UTF_8))
                .contains("5,150")
                .isEqualTo(figure.path("quote").asString());
    }

    @Test
    void figuresOfAnotherBorderAreReadAlike() throws IOException {
        var sudan = Reports.in(folder.resolve("sudan"))
                .with("index.csv", "file,published\nadre.txt,2023-06-20\n")
                .with("adre.txt", "Some 10,000 people crossed from Sudan into Chad on Monday, UNHCR said.\n");
        JsonNode figures = MAPPER.readTree(
                Called.well("read", sudan.folder(), "--format", "json").out());
        assertThat(figures.valueStream()
                        .filter(figure -> figure.path("report").asString().equals("adre.txt")))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.path("origin").path(0).asString()).isEqualTo("SDN");
                    assertThat(figure.path("destination").path(0).asString()).isEqualTo("TCD");
                    assertThat(figure.path("period_start").asString()).isEqualTo("2023-06-19");
                });
    }

    private static Called called(String command, @Nullable String what, String format) {
        Object[] call = command.equals("read")
                ? new Object[] {command, reports, "--show", String.valueOf(what), "--format", format}
                : what == null
                        ? Called.quick(command, reports, "--format", format)
                        : Called.quick(command, reports, "--show", what, "--format", format);
        return Called.well(call);
    }
}
