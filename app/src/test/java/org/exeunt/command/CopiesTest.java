package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One wire text in two reports, the second of them in a sub-folder.
class CopiesTest {
    private static final String WIRE = """
            Traffic at the crossings in the south-east kept growing through the night – officers opened two more lanes \
            and asked drivers to bring food and warm clothes. More than 7,000 Russians entered Finland on Saturday, \
            the border guard said, about twice as many as a week before the order was signed.
            """;

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        new Reports(folder)
                .with("index.csv", "file,published,publisher\na.txt,2022-09-25,Wire\nlate/b.txt,2022-09-26,Post\n")
                .with("a.txt", WIRE)
                .with("late/b.txt", "The lake was calm on Sunday.\n\n" + WIRE);
    }

    @Test
    void aTextInTwoReportsIsToldWithItsPlacesInBoth() throws IOException {
        JsonNode copies = MAPPER.readTree(Called.well("read", folder, "--show", "copies", "--format", "json")
                .out());
        assertThat(copies.valueStream().map(copy -> copy.path("report").asString()))
                .contains("a.txt", "late/b.txt");
        for (JsonNode copy : copies) {
            byte[] raw = Files.readAllBytes(folder.resolve(copy.path("report").asString()));
            int start = copy.path("start_byte").asInt();
            int end = copy.path("end_byte").asInt();
            assertThat(new String(Arrays.copyOfRange(raw, start, end), StandardCharsets.UTF_8))
                    .isEqualToNormalizingWhitespace(copy.path("quote").asString());
        }
    }

    @Test
    void aFigureInTwoReportsIsOneCount() {
        JsonNode figures =
                MAPPER.readTree(Called.well("read", folder, "--format", "json").out());
        assertThat(figures.valueStream().map(figure -> figure.path("report").asString()))
                .containsExactly("a.txt", "late/b.txt");
        assertThat(figures.path(0).path("count_id")).isEqualTo(figures.path(1).path("count_id"));
    }
}
