package org.exeunt.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a file is, by its name and its first bytes, and why some are not read.
final class FileKind {
    private static final String CONVERT = "save it as text or HTML";
    private static final Map<String, String> NOT_READ = Map.ofEntries(
            Map.entry("jpg", "a picture"),
            Map.entry("jpeg", "a picture"),
            Map.entry("png", "a picture"),
            Map.entry("gif", "a picture"),
            Map.entry("webp", "a picture"),
            Map.entry("svg", "a picture"),
            Map.entry("tif", "a picture"),
            Map.entry("tiff", "a picture"),
            Map.entry("bmp", "a picture"),
            Map.entry("heic", "a picture"),
            Map.entry("mp3", "a sound recording"),
            Map.entry("wav", "a sound recording"),
            Map.entry("mp4", "a film"),
            Map.entry("mov", "a film"),
            Map.entry("pdf", "a PDF"),
            Map.entry("zip", "an archive"),
            Map.entry("gz", "an archive"),
            Map.entry("doc", "a word processor's file"),
            Map.entry("docx", "a word processor's file"),
            Map.entry("odt", "a word processor's file"),
            Map.entry("csv", "a table"),
            Map.entry("xls", "a table"),
            Map.entry("xlsx", "a table"));

    private FileKind() {}

    /// The part of the name behind its last dot, in small letters; empty if there is none.
    static String extension(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// Why a file of this name is not read.
    static Refusal refusal(String name) {
        String extension = extension(name);
        String what = NOT_READ.get(extension);
        return what == null
                ? new Refusal(name, "", "files ending in ." + extension + " are not read", CONVERT)
                : new Refusal(name, "", what + ", not a text", CONVERT);
    }

    /// What these bytes are if they are not a text, whatever the file is called.
    static Optional<String> binary(byte[] bytes) {
        if (Encoding.startsWith(bytes, 0x89, 'P', 'N', 'G')
                || Encoding.startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || Encoding.startsWith(bytes, 'G', 'I', 'F', '8')) {
            return Optional.of("a picture");
        }
        if (Encoding.startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("a PDF");
        }
        if (Encoding.startsWith(bytes, 'P', 'K', 3, 4) || Encoding.startsWith(bytes, 0x1F, 0x8B)) {
            return Optional.of("an archive");
        }
        return Optional.empty();
    }

    /// Whether this is no writing but other data: zeros, or many control characters.
    static boolean isBinary(String text) {
        int looked = Math.min(text.length(), 65_536);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            controls += c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 27 ? 1 : 0;
        }
        return controls * 20 > looked;
    }
}
