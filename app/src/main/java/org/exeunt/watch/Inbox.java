package org.exeunt.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.exeunt.report.source.Form;
import org.jspecify.annotations.Nullable;

/// The folder into which watched reports are put: a folder of reports like any other. A report that changed replaces
/// its
/// file; the version before goes to `.versions`, where it is kept and not read as another report.
final class Inbox {
    private static final int MOST_NAME_CHARACTERS = 100;
    private static final String INDEX = "index.csv";

    private final Path folder;

    Inbox(Path folder) {
        this.folder = folder;
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// The name of the file for a page at this address: its host, and its path with a hash, so that no two are one.
    static String name(String address, String extension) {
        String bare = address.replaceFirst("^[a-z]+://", "").replaceFirst("#.*$", "");
        int slash = bare.indexOf('/');
        String host = plain(slash < 0 ? bare : bare.substring(0, slash));
        String path = plain(slash < 0 ? "" : bare.substring(slash + 1).replaceFirst("\\.(html?|php|aspx?|pdf)$", ""));
        String mark = hash(bare.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        return (host.isEmpty() ? "host" : host) + "/" + (path.isEmpty() ? "index" : path) + "-" + mark + "."
                + extension;
    }

    private static String plain(String text) {
        String plain = text.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.substring(0, Math.min(plain.length(), MOST_NAME_CHARACTERS));
    }

    static String extension(Form form) {
        return switch (form) {
            case TEXT -> "txt";
            case MARKDOWN -> "md";
            case HTML -> "html";
            case PDF -> "pdf";
            case ZIP -> "zip";
            case GZIP -> "gz";
            case FEED -> "xml";
            case WEB_ARCHIVE -> "warc";
            case JSON -> "json";
            case JSON_LINES -> "jsonl";
            case CSV -> "csv";
            case XLSX -> "xlsx";
        };
    }

    /// Puts a report in, unless its bytes are there already.
    ///
    /// @return whether it is new or changed
    boolean put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            byte[] before = Files.readAllBytes(file);
            String hash = hash(before);
            if (hash.equals(hash(bytes))) {
                return false;
            }
            Path kept = folder.resolve(".versions").resolve(name + "." + hash.substring(0, 12));
            Files.createDirectories(kept.getParent());
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        Path next = file.resolveSibling("." + file.getFileName() + ".new");
        Files.write(next, bytes);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /// Notes in `index.csv` what a feed says of a report, unless something is noted of it already.
    void note(String name, @Nullable LocalDate published, @Nullable String publisher) throws IOException {
        Path index = folder.resolve(INDEX);
        if (published == null && publisher == null) {
            return;
        }
        if (!Files.exists(index)) {
            Files.writeString(index, "file,published,publisher,language,note\n");
        }
        boolean known = Files.readString(index).lines().anyMatch(line -> line.startsWith(name + ","));
        if (!known) {
            String day = published == null ? "" : published.toString();
            String who = publisher == null
                    ? ""
                    : "\"" + publisher.replace("\"", "\"\"").replaceAll("\\s+", " ") + "\"";
            Files.writeString(index, name + "," + day + "," + who + ",,by its feed\n", StandardOpenOption.APPEND);
        }
    }
}
