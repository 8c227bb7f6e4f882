package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
    @TempDir
    private Path path;

    private Folder folder() {
        return new Folder(path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] record(String type, String address, String mediaType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2023-01-15T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + Math.floorMod(address.hashCode(), 1_000_000)
                + ">\r\nContent-Type: " + mediaType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(bytes(head), block, bytes("\r\n\r\n"));
    }

    private static byte[] page(String address, String words) {
        return page(address, "", bytes("<html><body><article><p>" + words + "</p></article></body></html>"));
    }

    private static byte[] page(String address, String headers, byte[] body) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "Content-Length: "
                + body.length + "\r\n\r\n";
        return record("response", address, "application/http; msgtype=response", joined(bytes(head), body));
    }

    private static final String COUNT = "Over 8,000 Russians entered Finland on Saturday, says report ";

    @Test
    void pagesBecomeReportsAndTheDayOfSavingIsNotTaken() throws IOException {
        folder().with(
                        "a.warc",
                        joined(
                                record("warcinfo", "urn:x", "application/warc-fields", bytes("software: x\r\n")),
                                page("https://www.courier.example/1", COUNT + "one."),
                                page("https://courier.example/2?x=1", COUNT + "two."),
                                record(
                                        "revisit",
                                        "https://courier.example/1",
                                        "application/http; msgtype=response",
                                        bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"))));
        var reports = folder().read().reports();
        assertThat(reports)
                .extracting(Report::name)
                .containsExactly("a.warc!/www.courier.example/1", "a.warc!/courier.example/2?x=1");
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.published().day()).isNull();
            assertThat(report.publisher()).isEqualTo("courier.example");
        });
        assertThat(folder().refusals()).isEmpty();
    }

    @Test
    void contentIsUnpackedWhateverPackedIt() throws IOException {
        byte[] html = bytes("<html><body><p>" + COUNT + "packed.</p></body></html>");
        byte[] packed = Folder.gzip(html);
        byte[] chunked = joined(bytes(Integer.toHexString(packed.length) + "\r\n"), packed, bytes("\r\n0\r\n\r\n"));
        byte[] head = bytes(String.join(
                "\r\n",
                "HTTP/1.1 200 OK",
                "Content-Type: text/html",
                "Content-Encoding: gzip",
                "Transfer-Encoding: chunked",
                "",
                ""));
        folder().with(
                        "a.warc.gz",
                        Folder.gzip(record(
                                "response",
                                "https://a.example/",
                                "application/http; msgtype=response",
                                joined(head, chunked))));
        assertThat(folder().read().reports())
                .singleElement()
                .satisfies(report -> assertThat(report.body()).isEqualTo(COUNT + "packed."));
    }

    @Test
    void textsOfWetFilesAreReadAndErrorsAndPicturesAreNot() throws IOException {
        byte[] missing = bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Nothing here.</p>");
        byte[] picture = bytes("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0000\u0001");
        folder().with(
                        "a.wet.gz",
                        joined(
                                Folder.gzip(record(
                                        "conversion", "https://a.example/", "text/plain", bytes(COUNT + "wet.\n"))),
                                Folder.gzip(record(
                                        "response",
                                        "https://b.example/",
                                        "application/http; msgtype=response",
                                        missing)),
                                Folder.gzip(record(
                                        "response",
                                        "https://c.example/",
                                        "application/http; msgtype=response",
                                        picture))));
        assertThat(folder().names()).containsExactly("a.wet.gz!/a.example/");
    }

    @Test
    void aDamagedRecordIsOneLineWithItsPlaceAndTheRestIsRead() throws IOException {
        byte[] first = page("https://a.example/1", COUNT + "one.");
        byte[] broken = bytes("WARC/1.0\r\nthis is no header\u0000\r\nContent-Length: many\r\n\r\nxxx\r\n\r\n");
        folder().with("a.warc", joined(first, broken, page("https://a.example/2", COUNT + "two.")));
        assertThat(folder().names()).containsExactly("a.warc!/a.example/1", "a.warc!/a.example/2");
        assertThat(folder().refusals()).singleElement().asString().startsWith("a.warc, byte " + first.length + ": ");
    }

    @Test
    void aDamagedPackedRecordIsOneLineAndTheRestIsRead() throws IOException {
        byte[] first = Folder.gzip(page("https://a.example/1", COUNT + "one."));
        byte[] second = Folder.gzip(page("https://a.example/2", COUNT + "two."));
        byte[] third = Folder.gzip(page("https://a.example/3", COUNT + "three."));
        for (int i = 30; i < 60; i++) {
            second[i] ^= 0x5A;
        }
        folder().with("a.warc.gz", joined(first, second, third));
        assertThat(folder().names()).containsExactly("a.warc.gz!/a.example/1", "a.warc.gz!/a.example/3");
        assertThat(folder().refusals()).singleElement().asString().startsWith("a.warc.gz, byte " + first.length + ": ");
    }

    @Test
    void anArchiveThatIsCutOffGivesWhatItHas() throws IOException {
        byte[] first = page("https://a.example/1", COUNT + "one.");
        byte[] second = page("https://a.example/2", COUNT + "two.");
        folder().with("a.warc", joined(first, Arrays.copyOf(second, second.length - 30)));
        folder().with("b.warc.gz", joined(Folder.gzip(first), Arrays.copyOf(Folder.gzip(second), 200)));
        assertThat(folder().names()).contains("a.warc!/a.example/1", "b.warc.gz!/a.example/1");
        assertThat(folder().refusals())
                .anySatisfy(line -> assertThat(line).startsWith("a.warc, byte " + first.length))
                .anySatisfy(line -> assertThat(line).startsWith("b.warc.gz, byte "));
    }

    @Test
    void onlyPagesOfInterestAreKept() throws IOException {
        folder().with(
                        "a.warc",
                        joined(
                                page("https://a.example/1", COUNT + "one."),
                                page("https://a.example/2", "Nothing of interest happened.")));
        Intake intake = new ReportReader(report -> report.body().contains("8,000")).read(path);
        assertThat(intake.reports()).singleElement().extracting(Report::name).isEqualTo("a.warc!/a.example/1");
    }

    @Test
    void pagesSavedTwiceHaveDifferentNames() throws IOException {
        folder().with(
                        "a.warc",
                        joined(
                                page("https://a.example/1", COUNT + "one."),
                                page("https://a.example/1", COUNT + "two.")));
        assertThat(folder().names()).containsExactly("a.warc!/a.example/1", "a.warc!/a.example/1 (2)");
    }
}
