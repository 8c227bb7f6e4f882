package org.exeunt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.exeunt.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinFolderTest {
    @TempDir
    private Path folder;

    @Test
    void allFilesAreWritten() throws IOException {
        var files = new BulletinFolder(folder.resolve("out"));
        files.check();
        files.write(Week.bulletin(), Week.page(), Optional.of(WebPageTest.PAGE));
        assertThat(folder.resolve("out").toFile().list())
                .containsExactlyInAnyOrder(
                        "figures.jsonl",
                        "policies.jsonl",
                        "copies.csv",
                        "flows.csv",
                        "forecast.csv",
                        "scores.csv",
                        "index.html");
        assertThat(folder.resolve("out/flows.csv")).content().endsWith("""
                        RUS,FIN,,ARRIVAL,NATIONALS,2022-09-25,3000,2900,3100,2700.25,3300,f1,ANY
                        RUS,FIN,,ARRIVAL,NATIONALS,2022-09-26,4120,4100,4140,4050,4190,f2,ANY
                        """);
        assertThat(folder.resolve("out/copies.csv"))
                .content()
                .startsWith("group,report,start_byte,end_byte,quote\nc1,");
    }

    @Test
    void withoutAPageNoneIsWritten() throws IOException {
        new BulletinFolder(folder).write(Week.bulletin(), Week.page(), Optional.empty());
        assertThat(folder.resolve("index.html")).doesNotExist();
        assertThat(folder.resolve("scores.csv")).exists();
    }
}
