package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    private static final String TEXT = "Over 8,000 Russians entered Finland on Saturday, the border guard said.\n";

    @TempDir
    private Path path;

    private Folder folder() {
        return new Folder(path);
    }

    @Test
    void eachEntryOfAZipIsAReport() throws IOException {
        folder().with("week.zip", Folder.zip("b.txt", TEXT + "B", "a/a.html", "<p>" + TEXT + "</p>", ".DS_Store", "x"));
        assertThat(folder().names()).containsExactly("week.zip!/a/a.html", "week.zip!/b.txt");
        assertThat(folder().refusals()).isEmpty();
    }

    @Test
    void offsetsCountInTheBytesOfTheEntry() throws IOException {
        byte[] entry = "Больше 8,000 Russians entered Finland.\n".getBytes(StandardCharsets.UTF_8);
        folder().with("week.zip", Folder.zip("b.txt", entry));
        Passage passage = folder().read().reports().getFirst().find("8,000").orElseThrow();
        assertThat(new String(
                        Arrays.copyOfRange(entry, passage.startByte(), passage.endByte()), StandardCharsets.UTF_8))
                .isEqualTo("8,000");
    }

    @Test
    void theIndexInAZipSpeaksOfItsEntries() throws IOException {
        folder().with("week.zip", Folder.zip("b.txt", TEXT, "index.csv", "file,published\nb.txt,2022-09-26\n"));
        assertThat(folder().read().reports().getFirst().published().day()).isEqualTo(LocalDate.of(2022, 9, 26));
    }

    @Test
    void aZipInAZipIsUnpackedButNotWithoutEnd() throws IOException {
        byte[] zip = Folder.zip("a.txt", TEXT);
        zip = Folder.zip("1.zip", zip);
        folder().with("2.zip", zip);
        assertThat(folder().names()).containsExactly("2.zip!/1.zip!/a.txt");
        for (int i = 0; i < 4; i++) {
            zip = Folder.zip("x.zip", zip);
        }
        folder().with("2.zip", zip);
        assertThat(folder().names()).isEmpty();
        assertThat(folder().refusals()).singleElement().asString().contains("lies in more than 3 archives");
    }

    @Test
    void namesThatLeadOutAreRefusedAndTheRestIsRead() throws IOException {
        folder().with(
                        "trick.zip",
                        Folder.zip("../../etc/a.txt", TEXT, "/b.txt", TEXT, "C:\\c.txt", TEXT, "d.txt", TEXT + "d"));
        assertThat(folder().names()).containsExactly("trick.zip!/d.txt");
        assertThat(folder().refusals())
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line).contains("leads out of the archive").startsWith("trick.zip, entry "));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Object[] entries = new Object[120];
        byte[] same = new byte[5_000_000];
        Arrays.fill(same, (byte) 'a');
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = i + ".jsonl";
            entries[i + 1] = same;
        }
        folder().with("bomb.zip", Folder.zip(entries));
        assertThat(folder().refusals())
                .anySatisfy(line -> assertThat(line).startsWith("bomb.zip: unpacks to more than 100 times its size"));
    }

    @Test
    void aDamagedZipIsOneLine() throws IOException {
        byte[] zip = Folder.zip("a.txt", TEXT.repeat(50), "b.txt", TEXT);
        folder().with("cut.zip", Arrays.copyOf(zip, zip.length / 2)).with("ok.txt", TEXT);
        assertThat(folder().refusals()).singleElement().asString().startsWith("cut.zip: a damaged archive");
        assertThat(folder().names()).containsExactly("ok.txt");
    }

    @Test
    void aDamagedEntryIsOneLineAndTheRestIsRead() throws IOException {
        byte[] zip = Folder.zip("a.txt", TEXT.repeat(50), "b.txt", TEXT);
        for (int i = 40; i < 60; i++) {
            zip[i] ^= 0x55;
        }
        folder().with("bent.zip", zip);
        assertThat(folder().names()).containsExactly("bent.zip!/b.txt");
        assertThat(folder().refusals()).singleElement().asString().startsWith("bent.zip!/a.txt: damaged");
    }

    @Test
    void whatIsPackedByGzipIsReadAsWhatItIs() throws IOException {
        folder().with("a.txt.gz", Folder.gzip(TEXT.getBytes(StandardCharsets.UTF_8)))
                .with(
                        "b.html.gz",
                        Folder.gzip("<article><p>One.</p><p>Two.</p></article>".getBytes(StandardCharsets.UTF_8)))
                .with("c.tar.gz", Folder.gzip(new byte[600]));
        assertThat(folder().names()).containsExactly("a.txt.gz", "b.html.gz");
        assertThat(folder().refusals()).singleElement().asString().startsWith("c.tar: an archive of another kind");
    }

    @Test
    void aDamagedGzipIsOneLine() throws IOException {
        byte[] packed = Folder.gzip(TEXT.repeat(100).getBytes(StandardCharsets.UTF_8));
        folder().with("a.txt.gz", Arrays.copyOf(packed, packed.length - 20)).with("b.txt.gz", "no gzip");
        assertThat(folder().refusals())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("damaged"));
    }
}
