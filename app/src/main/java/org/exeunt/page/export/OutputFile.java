package org.exeunt.page.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is there whole or not at all: it is written beside its place and moved there when it is complete.
///
/// @param path its place
public record OutputFile(Path path) {
    /// Writes the file with what `content` writes.
    ///
    /// @throws IOException if it can't be written; a file that was there before stays as it was
    public void write(Content content) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                content.write(out);
            }
            move(part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Makes sure, before the work, that the file can be written: its folder is made if it is missing.
    ///
    /// @throws IOException if it can't
    public void check() throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder, not a file");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
            try {
                Files.delete(Files.createTempFile(folder, ".exeunt", ".part"));
            } catch (AccessDeniedException e) {
                throw new AccessDeniedException(folder.toString());
            }
        }
    }

    private void move(Path part) throws IOException {
        try {
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// What goes into a file.
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }
}
