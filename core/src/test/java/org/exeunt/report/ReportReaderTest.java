package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
    private static final String TEXT = "Over 8,000 people came over the bridge on Monday, the border guards said.";

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Intake read() throws IOException {
        return new ReportReader().read(folder);
    }

    private List<String> names() throws IOException {
        return read().reports().stream().map(Report::name).toList();
    }

    @Test
    void anEmptyFolderGivesNothing() throws IOException {
        assertThat(read()).isEqualTo(new Intake(List.of(), List.of(), List.of()));
    }

    @Test
    void reportsComeInTheOrderOfTheirNamesFromSubFoldersToo() throws IOException {
        write("b.txt", TEXT);
        write("a/z.txt", TEXT);
        write("a/deep/er/y.html", "<p>" + TEXT);
        write("c", TEXT);
        assertThat(names()).containsExactly("a/deep/er/y.html", "a/z.txt", "b.txt", "c");
    }

    @Test
    void whatTellsPeopleAboutTheFolderIsNoReport() throws IOException {
        write("README.md", "# What is here");
        write("sub/readme.txt", "What is here");
        write("LICENSE", "Anybody may do anything.");
        write("situation.yaml", "name: nothing");
        write("a.txt", TEXT);
        assertThat(names()).containsExactly("a.txt");
        assertThat(read().refusals()).isEmpty();
    }

    @Test
    void aReadmeThatTheIndexListsIsAReport() throws IOException {
        write("README.md", TEXT);
        write("index.csv", "file,published\nREADME.md,2022-09-26\n");
        assertThat(names()).containsExactly("README.md");
    }

    @Test
    void hiddenFilesAndFoldersArePassedOver() throws IOException {
        write(".git/config.txt", TEXT);
        write(".a.txt.swp", TEXT);
        write("~$a.docx", TEXT);
        write("Thumbs.db", TEXT);
        assertThat(read()).isEqualTo(new Intake(List.of(), List.of(), List.of()));
    }

    @Test
    void theFolderWithAPagesPicturesIsPassedOver() throws IOException {
        write("page.html", "<p>" + TEXT);
        write("page_files/logo.png", "x");
        write("other_files/a.txt", TEXT);
        assertThat(names()).containsExactly("other_files/a.txt", "page.html");
        assertThat(read().refusals()).isEmpty();
    }

    @Test
    void theIndexGoesBeforeTheFile() throws IOException {
        write("a.txt", "A headline\n26 September 2022\n\n" + TEXT);
        write("index.csv", "file,published,publisher,language\na.txt,2022-09-27,A Paper,fi\n");
        Report report = read().reports().getFirst();
        assertThat(report.published()).isEqualTo(PublishedOn.index("2022-09-27"));
        assertThat(report.publisher()).isEqualTo("A Paper");
        assertThat(report.language()).isEqualTo("fi");
    }

    @Test
    void anEmptyCellOfTheIndexLeavesTheWordToTheFile() throws IOException {
        write("a.txt", "A headline\n26 September 2022\n\n" + TEXT);
        write("index.csv", "file,published,publisher\na.txt,,A Paper\n");
        assertThat(read().reports().getFirst().published()).isEqualTo(PublishedOn.stated("2022-09-26"));
    }

    @Test
    void aFolderInTheFolderMayHaveItsOwnIndexAndTheOuterOneCounts() throws IOException {
        write("sub/a.txt", TEXT);
        write("sub/b.txt", TEXT);
        write("sub/index.csv", "file,published\na.txt,2022-09-26\nb.txt,2022-09-26\n");
        write("index.csv", "file,published\nsub/b.txt,2022-09-30\n");
        assertThat(read().reports())
                .extracting(report -> report.published().day())
                .extracting(String::valueOf)
                .containsExactly("2022-09-26", "2022-09-30");
        assertThat(read().refusals()).isEmpty();
    }

    @Test
    void whatTheIndexSaysAndNoFileBearsOutIsRefusedLineByLine() throws IOException {
        write("a.txt", TEXT);
        write("index.csv", "file,published\na.txt,26.9.2022\ngone.txt,2022-09-26\n");
        assertThat(read().reports()).hasSize(1);
        assertThat(read().refusals())
                .extracting(Refusal::toString)
                .containsExactly(
                        "index.csv, line 2: '26.9.2022' is not a date; write it as 2022-09-26",
                        "index.csv, line 3: no file 'gone.txt' in this folder; correct the name or delete the line");
    }

    @Test
    void theLanguageIsToldByTheText() throws IOException {
        write("de.txt", "Die Grenzer haben am Montag mehr als 8.000 Menschen gezählt, die aus dem Land kamen.");
        write("en.txt", TEXT + " They had waited for the whole of the night and most of the day.");
        assertThat(read().reports()).extracting(Report::language).containsExactly("de", "en");
    }

    @Test
    void aReportIsKnownByTheHashOfItsBytes() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "abc");
        assertThat(read().reports().getFirst().id())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theResultIsTheSameOnAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 60; i++) {
            write(
                    "r" + i + ".txt",
                    "A headline, number " + i + "\n" + (1 + i % 28) + " September 2022\n\n" + TEXT + "\n");
        }
        write("broken.pdf", "x");
        Intake alone = new ReportReader(1).read(folder);
        assertThat(new ReportReader(7).read(folder)).isEqualTo(alone);
        assertThat(alone.copies()).hasSize(1);
    }

    @Test
    void theListenerHearsOfEachFileInTurn() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("r" + i + ".txt", TEXT);
        }
        var heard = new ArrayList<String>();
        new ReportReader(4).read(folder, (done, total) -> heard.add(done + "/" + total));
        assertThat(heard).hasSize(20).startsWith("1/20").endsWith("20/20");
    }

    @Test
    void passagesOfCopiesBelongToTheReportsThatAreHandedOut() throws IOException {
        String shared = "About 98,000 people entered the country between the 21st and the 27th, the ministry said.";
        write("a.txt", "ASTANA, Oct 1 (A Wire) - The wave is over.\n\n" + shared);
        write("b.txt", "A headline\n3 October 2022\n\nNothing moves any more. " + shared);
        Intake intake = read();
        assertThat(intake.copies()).hasSize(1);
        assertThat(intake.copies().getFirst().passages())
                .extracting(passage -> passage.report().published())
                .containsExactly(PublishedOn.inferred("2022-10-01"), PublishedOn.stated("2022-10-03"));
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> new ReportReader().read(folder.resolve("nowhere")))
                .withMessageContaining("nowhere");
    }

    @Test
    void aFileIsReadAloneWithWhatTheIndexBesideItSays() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT);
        write("index.csv", "file,published\na.txt,2022-09-26\nb.txt,2022-09-27\n");
        Intake intake = new ReportReader().read(folder.resolve("a.txt"));
        assertThat(intake.refusals()).isEmpty();
        assertThat(intake.reports()).singleElement().satisfies(report -> {
            assertThat(report.name()).isEqualTo("a.txt");
            assertThat(report.published().day()).isEqualTo(LocalDate.of(2022, 9, 26));
        });
    }
}
