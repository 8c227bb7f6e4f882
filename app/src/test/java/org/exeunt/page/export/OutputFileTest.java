package org.exeunt.page.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFolderIsMade() throws IOException {
        var file = new OutputFile(folder.resolve("a/b/flows.csv"));
        file.check();
        file.write(out -> out.write("ü"));
        assertThat(file.path()).content().isEqualTo("ü");
    }

    @Test
    void aFileThatCouldNotBeFinishedStaysAsItWas() throws IOException {
        var file = new OutputFile(folder.resolve("flows.csv"));
        file.write(out -> out.write("before"));
        assertThatThrownBy(() -> file.write(out -> {
                    out.write("half");
                    throw new IOException("no more");
                }))
                .hasMessage("no more");
        assertThat(file.path()).content().isEqualTo("before");
        assertThat(folder).isDirectoryContaining("glob:**flows.csv").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aCheckLeavesNothingBehind() throws IOException {
        new OutputFile(folder.resolve("flows.csv")).check();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> new OutputFile(folder).check())
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a folder, not a file");
    }

    @Test
    void aPathUnderAFileCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "");
        assertThatThrownBy(() -> new OutputFile(file.resolve("b.csv")).check()).isInstanceOf(IOException.class);
    }
}
