package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {
    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> files() throws IOException {
        return List.copyOf(ReportFolder.of(folder).files().keySet());
    }

    @Test
    void namesAreTheWayFromTheFolder() throws IOException {
        write("z.txt", "");
        write("a/b/c.txt", "");
        write("a.txt", "");
        write("größer/ä.txt", "");
        assertThat(files()).containsExactly("a.txt", "a/b/c.txt", "größer/ä.txt", "z.txt");
    }

    @Test
    void indexesAreKeptApartByTheirFolders() throws IOException {
        write("index.csv", "");
        write("a/INDEX.CSV", "");
        write("a/b/c.txt", "");
        ReportFolder found = ReportFolder.of(folder);
        assertThat(found.indexes()).containsOnlyKeys("", "a/");
        assertThat(found.files()).containsOnlyKeys("a/b/c.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a.txt",
                ".git/a.txt",
                "~$a.docx",
                "Thumbs.db",
                "desktop.ini",
                "__MACOSX/a.txt",
                "situation.yaml",
                "a/situation.yml",
                ".DS_Store"
            })
    void whatIsNotForReadingIsPassedOver(String name) throws IOException {
        write(name, "x");
        assertThat(files()).isEmpty();
        assertThat(ReportFolder.of(folder).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"README", "readme.md", "sub/ReadMe.txt", "LICENSE", "Licence.txt", "CHANGELOG.md", "NOTICE"})
    void notesAboutTheFolderAreNoReportsUnlessListed(String name) throws IOException {
        write(name, "x");
        ReportFolder found = ReportFolder.of(folder);
        assertThat(ReportIndexes.of(found).withoutNotes(found.files().keySet())).isEmpty();
        write("index.csv", "file,published\n" + name + ",2022-09-26\n");
        found = ReportFolder.of(folder);
        assertThat(ReportIndexes.of(found).withoutNotes(found.files().keySet())).containsExactly(name);
    }

    @Test
    void aNameThatOnlyBeginsLikeANoteIsNone() throws IOException {
        write("readme-if-you-can.txt", "x");
        ReportFolder found = ReportFolder.of(folder);
        assertThat(ReportIndexes.of(found).withoutNotes(found.files().keySet())).hasSize(1);
    }

    @Test
    void anIndexSpeaksOfTheFilesBelowItToo() throws IOException {
        write("a/b/c.txt", "x");
        write("a/index.csv", "file,publisher\nb/c.txt,A Paper\n");
        ReportIndexes indexes = ReportIndexes.of(ReportFolder.of(folder));
        assertThat(indexes.find("a/b/c.txt").orElseThrow().publisher()).isEqualTo("A Paper");
        assertThat(indexes.find("b/c.txt")).isEmpty();
        assertThat(indexes.refusals()).extracting(Refusal::file).containsExactly("a/index.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1251"})
    void anIndexMayHaveAnyEncoding(String encoding) throws IOException {
        write("a.txt", "x");
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        Files.write(
                folder.resolve("index.csv"),
                (mark + "file,publisher,note\na.txt,Пограничный вестник,газета о границе и о тех, кто её переходит\n")
                        .getBytes(java.nio.charset.Charset.forName(encoding)));
        assertThat(ReportIndexes.of(ReportFolder.of(folder))
                        .find("a.txt")
                        .orElseThrow()
                        .publisher())
                .isEqualTo("Пограничный вестник");
    }
}
