package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void reportsComeInTheOrderOfTheirNamesFromSubFoldersToo() throws IOException {
        write("b.txt", "The border stayed open all night, the guards said.");
        write("a/z.txt", "Fewer people came over the bridge on Monday.");
        write("README.md", "# What is here");
        assertThat(new ReportReader().read(folder).reports())
                .extracting(Report::name)
                .containsExactly("a/z.txt", "b.txt");
    }

    @Test
    void theIndexGoesBeforeTheFile() throws IOException {
        write("a.txt", "A headline\n26 September 2022\n\nThe border stayed open all night, the guards said.");
        write("index.csv", "file,published,publisher\na.txt,2022-09-27,A Paper\n");
        Report report = new ReportReader().read(folder).reports().getFirst();
        assertThat(report.published().day()).isEqualTo("2022-09-27");
        assertThat(report.published().how()).isEqualTo(Published.How.INDEX);
        assertThat(report.publisher()).isEqualTo("A Paper");
    }
}
