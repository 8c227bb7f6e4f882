package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Collections that can't come with the program: folders of UTF-8 texts, each with an `index.csv`, that the variable
/// `EXEUNT_COLLECTIONS` lists as paths are.
class CollectionsTest {
    private static final List<Path> COLLECTIONS = Stream.of(Optional.ofNullable(System.getenv("EXEUNT_COLLECTIONS"))
                    .orElse("")
                    .split(File.pathSeparator, -1))
            .filter(path -> !path.isBlank())
            .map(Path::of)
            .toList();

    @TempDir
    Path folder;

    @BeforeAll
    static void someAreThere() {
        Assumptions.assumeFalse(COLLECTIONS.isEmpty(), "EXEUNT_COLLECTIONS names no collections");
    }

    @Test
    void theBytesOfEverySentenceSpellIt() throws IOException {
        for (Path collection : COLLECTIONS) {
            for (Report report : new ReportReader().read(collection).reports()) {
                byte[] bytes = Files.readAllBytes(collection.resolve(report.name()));
                for (SentenceCutter.Sentence sentence : new SentenceCutter().cut(report.body())) {
                    Passage passage = report.passage(sentence.start(), sentence.end());
                    byte[] spelled = Arrays.copyOfRange(bytes, passage.startByte(), passage.endByte());
                    assertThat(folded(new String(spelled, StandardCharsets.UTF_8)))
                            .as(passage.toString())
                            .isEqualTo(folded(passage.text()));
                }
            }
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /// Unknown is better than wrong.
    @Test
    void withoutTheIndexNoDayIsWrong() throws IOException {
        for (Path collection : COLLECTIONS) {
            Path copy = Files.createDirectory(folder.resolve("copy" + COLLECTIONS.indexOf(collection)));
            List<Report> indexed = new ReportReader().read(collection).reports();
            for (Report report : indexed) {
                Files.copy(collection.resolve(report.name()), copy.resolve(report.name()));
            }
            List<String> wrong = new ArrayList<>();
            List<Report> reports = new ReportReader().read(copy).reports();
            for (int i = 0; i < indexed.size(); i++) {
                var told = indexed.get(i).published().find();
                var found = reports.get(i).published().find();
                if (told.isPresent() && found.isPresent() && !found.equals(told)) {
                    wrong.add(reports.get(i) + ": " + found.get());
                }
            }
            assertThat(wrong).isEmpty();
        }
    }
}
