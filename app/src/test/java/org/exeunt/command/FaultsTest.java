package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be wrong with folders and files: one clear line each, and the rest goes on.
class FaultsTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    @TempDir
    private Path folder;

    private Reports reports = new Reports(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        reports = Reports.in(folder.resolve("week"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "read", "reconcile", "simulate", "forecast", "score"})
    void aMissingFolderIsNamed(String command) {
        Path missing = folder.resolve("nowhere");
        Called.with(command, missing).failed(2, missing + ": no such file or folder; check the name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "read", "score"})
    void anEmptyFolderHoldsNothingUsable(String command) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Object[] call = command.equals("run")
                ? new Object[] {command, empty, "--out", folder.resolve("out")}
                : new Object[] {command, empty};
        Called.with(call).failed(1, empty + ": no report can be used; put text or HTML files in it");
    }

    @Test
    void aFolderOfPicturesIsRefusedInOneLineEach() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Files.write(pictures.resolve("a.png"), PICTURE);
        Files.write(pictures.resolve("b.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
        var called = Called.with("read", pictures);
        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.errLines())
                .containsExactly(
                        "exeunt: a.png: a picture, not a text; save it as text or HTML",
                        "exeunt: b.jpg: a picture, not a text; save it as text or HTML",
                        "exeunt: " + pictures + ": no report can be used; put text or HTML files in it");
    }

    @Test
    void ofManyRefusalsTheFirstAreTold() throws IOException {
        for (int i = 10; i < 40; i++) {
            Files.write(reports.folder().resolve(i + ".png"), PICTURE);
        }
        var called = Called.with("read", reports.folder());
        assertThat(called.exitCode()).isZero();
        assertThat(called.errLines()).hasSize(21).last().asString().startsWith("exeunt: and 10 more like these");
    }

    @Test
    void aPictureThatIsCalledATextIsRefused() throws IOException {
        Files.write(reports.folder().resolve("picture.txt"), PICTURE);
        assertTheRestGoesOn("picture.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n"})
    void aFileWithNothingInItIsRefusedAndTheRestGoesOn(String nothing) throws IOException {
        reports.with("nothing.txt", nothing);
        assertTheRestGoesOn("nothing.txt");
    }

    @Test
    void aFileThatTheIndexNamesButIsNotThereIsToldAndTheRestGoesOn() throws IOException {
        Files.delete(reports.folder().resolve("sunday.txt"));
        var called = Called.with("read", reports.folder(), "--format", "jsonl");
        assertThat(called.exitCode()).isZero();
        assertThat(called.outLines()).hasSize(4);
        assertThat(called.errLines())
                .containsExactly("exeunt: index.csv, line 3: no file 'sunday.txt' in this folder; correct the name or"
                        + " delete the line");
    }

    @Test
    void anIndexWithoutTheColumnOfFilesIsToldInOneLine() throws IOException {
        reports.with("index.csv", "name,published\nfriday.txt,2022-09-23\n");
        var called = Called.with("read", reports.folder(), "--format", "jsonl");
        assertThat(called.exitCode()).isZero();
        assertThat(called.outLines()).hasSize(5);
        assertThat(called.errLines())
                .containsExactly("exeunt: index.csv, line 1: no column 'file', so no row can be used; name the columns"
                        + " in the first line: file,published,publisher,language,note");
    }

    @Test
    void aDayThatIsNoneIsToldAndTheRestGoesOn() throws IOException {
        reports.with("index.csv", """
                file,published
                friday.txt,23 Sept
                sunday.txt,2022-09-25
                tuesday.md,2022-09-27
                """);
        var called = Called.with("read", reports.folder(), "--format", "jsonl");
        assertThat(called.exitCode()).isZero();
        assertThat(called.outLines()).hasSize(5);
        assertThat(called.errLines())
                .contains("exeunt: index.csv, line 2: '23 Sept' is not a date; write it as 2022-09-26");
    }

    @Test
    void reportsWithoutAnyDayAreToldOfAndTheRestGoesOn() throws IOException {
        Path bare = new Reports(folder.resolve("bare"))
                .with("a.txt", "More than 7,000 Russians entered Finland on Saturday, the border guard said.\n")
                .folder();
        Path out = folder.resolve("out");
        var called = Called.with("run", bare, "--out", out, "--members", "20");
        assertThat(called.exitCode()).isZero();
        assertThat(called.errLines())
                .singleElement()
                .asString()
                .contains("no report says when it was published")
                .contains("index.csv (file,published)");
        assertThat(out.resolve("figures.jsonl")).content().contains("7000");
        assertThat(Called.with(Called.quick("forecast", bare)).exitCode()).isEqualTo(1);
    }

    @Test
    void reportsThatStateNothingAreToldInOneLine() throws IOException {
        Path calm = new Reports(folder.resolve("calm"))
                .with("a.txt", "The weather was fine at the lake, and the ducks were fed by the children.\n")
                .folder();
        Called.with("read", calm)
                .failed(
                        1,
                        calm + ": no figure and no policy about movement in 1 reports; check that they are in a"
                                + " language Exeunt reads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulate", "forecast", "score"})
    void aDayBeforeAllReportsLeavesNothingToWorkWith(String command) {
        Called.with(Called.quick(command, reports.folder(), "--as-of", "2020-01-01"))
                .failed(1, reports.folder() + ": no figure makes a flow of people between countries that are named");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "places: [ {id: a, country: RUS|situation.yaml, line 1, column ",
                "'name: x\nplaces:\n  - {id: moscow, country: RUSSIA, latitude: 1, longitude: 2}'|situation.yaml, line 3, column 27:",
                "'name: x\nroads: []'|situation.yaml, line 2, column 8: a situation has no key 'roads'"
            })
    void aWrongSituationIsToldWithLineAndColumnAndTheRestGoesOn(String yaml, String line) throws IOException {
        reports.with("situation.yaml", yaml);
        var called = Called.with(Called.quick("reconcile", reports.folder()));
        assertThat(called.exitCode()).isZero();
        assertThat(called.outLines()).hasSizeGreaterThan(1);
        assertThat(called.errLines()).singleElement().asString().startsWith("exeunt: " + line);
    }

    @Test
    void aSituationThatIsRefusedIsToldOnThePageToo() throws IOException {
        reports.with("situation.yaml", "roads: []");
        Path out = folder.resolve("out");
        assertThat(Called.with(Called.quick("run", reports.folder(), "--out", out))
                        .exitCode())
                .isZero();
        Called.with(
                server -> {
                    try (var page = java.net
                            .URI
                            .create(server.address() + "api/v1/bulletin")
                            .toURL()
                            .openStream()) {
                        assertThat(page).asString(StandardCharsets.UTF_8).contains("\"file\":\"situation.yaml\"");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "serve",
                out,
                "--port",
                0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "forecast"})
    void aResultThatCannotBeWrittenIsToldBeforeTheWork(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        var called = Called.with(command, reports.folder(), "--out", file.resolve("a.csv"));
        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.errLines()).singleElement().asString().startsWith("exeunt: " + file);
        assertThat(file).content().isEqualTo("mine");
        Called.with(command, reports.folder(), "--out", folder)
                .failed(2, folder + ": is a folder, not a file; choose another place");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldBeforeTheWork() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        for (Path out : new Path[] {file, file.resolve("out"), file.resolve("a/b")}) {
            var called = Called.with("run", reports.folder(), "--out", out);
            assertThat(called.exitCode()).isEqualTo(2);
            assertThat(called.errLines()).singleElement().asString().startsWith("exeunt: " + file);
        }
        assertThat(file).content().isEqualTo("mine");
    }

    @Test
    void namesOfFilesCannotSteerTheTerminal() throws IOException {
        Files.write(reports.folder().resolve("a\u001b[2J\u202eb.png"), PICTURE);
        assertThat(Called.with("read", reports.folder()).errLines())
                .containsExactly("exeunt: a [2J b.png: a picture, not a text; save it as text or HTML");
        Called.with("read", folder.resolve("no\nwhere\u0007"))
                .failed(2, folder.resolve("no where ") + ": no such file or folder; check the name");
    }

    private void assertTheRestGoesOn(String refused) {
        var called = Called.with("read", reports.folder(), "--format", "jsonl");
        assertThat(called.exitCode()).isZero();
        assertThat(called.outLines()).hasSize(5);
        assertThat(called.errLines()).singleElement().asString().startsWith("exeunt: " + refused + ": ");
    }
}
