package org.exeunt.report.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file as it lies somewhere: on a disk, in an archive, on the web.
///
/// @param name what it is called in all outputs; `archive.zip!/entry` for a part of another file
/// @param content its bytes
/// @param told what its carrier says about it
public record RawFile(String name, Content content, Told told) {
    /// A file on a disk.
    public static RawFile of(String name, Path path) {
        return new RawFile(name, new OnDisk(path), Told.NOTHING);
    }

    /// Bytes that are here already.
    public static RawFile of(String name, byte[] bytes, Told told) {
        return new RawFile(name, new InMemory(bytes), told);
    }

    /// A part of this file, with these bytes.
    RawFile part(String part, byte[] bytes, Told told) {
        return of(nameOf(part), bytes, told);
    }

    String nameOf(String part) {
        return name + "!/" + part;
    }

    /// All bytes, but at most one more than `most`.
    public byte[] bytes(int most) throws IOException {
        if (content instanceof InMemory memory) {
            return memory.bytes;
        }
        try (InputStream in = content.open()) {
            return in.readNBytes(most + 1);
        }
    }

    /// Bytes that can be read from their beginning more than once.
    public interface Content {
        InputStream open() throws IOException;

        /// How many there are, -1 if that is not known before they are read.
        long sizeBytes() throws IOException;
    }

    record OnDisk(Path path) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public long sizeBytes() throws IOException {
            return Files.size(path);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record InMemory(byte[] bytes) implements Content {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long sizeBytes() {
            return bytes.length;
        }
    }
}
