package org.exeunt.report;

import java.util.Optional;

/// What a file is by its first bytes, whatever it is called.
final class FileKind {
    private FileKind() {}

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
