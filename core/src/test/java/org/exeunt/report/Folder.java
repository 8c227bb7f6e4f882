package org.exeunt.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A folder of files that tests make.
record Folder(Path path) {
    Folder with(String name, String text) throws IOException {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    Intake read() throws IOException {
        return new ReportReader().read(path);
    }

    List<String> names() throws IOException {
        return read().reports().stream().map(Report::name).toList();
    }

    List<String> refusals() throws IOException {
        return read().refusals().stream().map(Refusal::toString).toList();
    }

    static byte[] zip(Object... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(
                        namesAndContents[i + 1] instanceof byte[] raw
                                ? raw
                                : ((String) namesAndContents[i + 1]).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
