package org.exeunt.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What is remembered between two looks, in the file `.watch.json` of the inbox. It is replaced as a whole, so that a
/// stop
/// at any moment leaves the old or the new one.
final class Memory {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final SortedMap<String, Watched> all;

    private Memory(Path file, SortedMap<String, Watched> all) {
        this.file = file;
        this.all = all;
    }

    /// @throws IOException if it can't be read
    static Memory of(Path inbox) throws IOException {
        Path file = inbox.resolve(".watch.json");
        if (!Files.exists(file)) {
            return new Memory(file, new TreeMap<>());
        }
        try {
            return new Memory(
                    file, JSON.readValue(Files.readAllBytes(file), new TypeReference<TreeMap<String, Watched>>() {}));
        } catch (JacksonException damaged) {
            throw new IOException(
                    file + ": is damaged; delete it, and all is looked at anew (nothing is imported twice)", damaged);
        }
    }

    Watched of(String source) {
        return all.getOrDefault(source, Watched.NEW);
    }

    /// Remembers, on disk.
    void put(String source, Watched watched) throws IOException {
        all.put(source, watched);
        Path next = file.resolveSibling(".watch.json.new");
        Files.write(next, JSON.writeValueAsBytes(all));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
