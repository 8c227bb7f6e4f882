package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodiesCommandTest {
    private static final String TEXT =
            "Fewer people than on any day since the spring walked over the bridge on Monday, the"
                    + " guards in the valley said, and nobody could tell for certain why that was so.";

    @TempDir
    private Path folder;

    @Test
    void theArticlesOfPackedPagesArePrintedById() throws IOException {
        String page = "<html><body><nav><a href=/>Home</a></nav><article><h1>Fewer cross</h1><p>" + TEXT + "</p><p>"
                + TEXT + "</p></article><footer>All rights reserved</footer></body></html>";
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a1.html.gz")))) {
            packed.write(page.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Called.well("read", "--bodies", folder).out())
                .contains("\"a1\"", "\"articleBody\"", TEXT)
                .doesNotContain("All rights", "Home", "Fewer cross");
    }

    @Test
    void aFolderWithoutPagesIsToldInOneLine() {
        assertThat(Called.with("read", "--bodies", folder).errLines())
                .singleElement()
                .asString()
                .contains("no page in it");
    }
}
