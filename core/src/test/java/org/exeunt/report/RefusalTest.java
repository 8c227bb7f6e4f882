package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can't be read is refused with one line, and the good report beside it is read.
class RefusalTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aGoodReport() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "Over 8,000 people came over the bridge on Monday.");
    }

    private String refusal() throws IOException {
        Intake intake = new ReportReader().read(folder);
        assertThat(intake.reports()).extracting(Report::name).containsExactly("good.txt");
        assertThat(intake.refusals()).hasSize(1);
        return intake.refusals().getFirst().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "map.PNG, 'a picture, not a text'",
        "letter.docx, 'a word processor''s file, not a text'",
        "program.exe, 'files ending in .exe are not read'"
    })
    void filesOfOtherKindsAreToldByTheirNames(String name, String reason) throws IOException {
        Files.writeString(folder.resolve(name), "whatever");
        assertThat(refusal()).startsWith(name + ": " + reason).endsWith("save it as text or HTML");
    }

    @Test
    void aPictureThatIsCalledATextIsToldByItsFirstBytes() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(refusal()).startsWith("a.txt: a picture in spite of its name");
    }

    @Test
    void aPdfThatIsCalledAPageIsToldByItsFirstBytes() throws IOException {
        Files.writeString(folder.resolve("a.html"), "%PDF-1.7 and so on");
        assertThat(refusal()).startsWith("a.html: a PDF in spite of its name");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.createFile(folder.resolve("a.txt"));
        assertThat(refusal()).isEqualTo("a.txt: the file is empty; save the report again or delete the file");
    }

    @ParameterizedTest
    @CsvSource({"a.txt, ' \n\n\t '", "a.txt, 'Home | News | Weather | Log in'", "a.html, '<html><nav>Home</nav></html>'"
    })
    void aPageWithoutTextIsRefused(String name, String page) throws IOException {
        Files.writeString(folder.resolve(name), page);
        assertThat(refusal()).startsWith(name + ": no text but menus and notices in it");
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.html", "a.md"})
    void noiseIsRefused(String name) throws IOException {
        var random = new SplittableRandom(7);
        var bytes = new byte[5_000];
        random.nextBytes(bytes);
        bytes[0] = 'x';
        Files.write(folder.resolve(name), bytes);
        assertThat(refusal()).startsWith(name + ": not a text but other data");
    }

    @Test
    void aFileAboveTheLimitIsRefusedAtOnce() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        long start = System.nanoTime();
        assertThat(refusal()).startsWith("a.txt: larger than 16 MB");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aLinkToNothingIsRefused() throws IOException {
        link("a.txt", "nowhere");
        assertThat(refusal()).startsWith("a.txt: a link to a file that is not there");
    }

    @Test
    void aLinkThatLeadsInCirclesIsRefusedAndNotFollowed() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        link("sub/loop", "..");
        assertThat(refusal()).startsWith("sub/loop: a link that leads back to a folder around it");
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Nobody may read this.");
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions to take away");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "this user may read everything");
        assertThat(refusal()).isEqualTo("a.txt: you may not read it; change its permissions");
    }

    @Test
    void refusalsComeInTheOrderOfNames() throws IOException {
        for (String name : List.of("c.pdf", "a.pdf", "b.txt")) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(new ReportReader().read(folder).refusals())
                .extracting(Refusal::file)
                .containsExactly("a.pdf", "b.txt", "c.pdf");
    }

    @Test
    void aHundredThousandNestedElementsAreOnlyAPage() throws IOException {
        Files.writeString(
                folder.resolve("deep.html"),
                "<div>".repeat(100_000) + "Over 8,000 people came over the bridge." + "</div>".repeat(100_000));
        assertThat(new ReportReader().read(folder).reports())
                .extracting(Report::name)
                .containsExactly("deep.html", "good.txt");
    }

    @Test
    void oneLineOfMegabytesIsOnlyALongLine() throws IOException {
        Files.write(folder.resolve("long.txt"), "word and 7 ".repeat(300_000).getBytes(StandardCharsets.US_ASCII));
        assertThat(new ReportReader().read(folder).reports())
                .extracting(report -> report.body().length())
                .first()
                .isEqualTo(49);
    }

    private void link(String name, String target) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(name), Path.of(target));
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException noLinks) {
            assumeTrue(false, "this file system has no links");
        }
    }
}
