package org.exeunt.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// How a document's bytes are to be read as characters.
///
/// In this order: a byte order mark; UTF-16 without one, told by its zeros; what is well-formed UTF-8 nearly
/// everywhere;
/// what the page declares; what Mozilla's detector makes of the bytes that are not ASCII; windows-1252.
///
/// @param charset the encoding
/// @param markBytes length of the byte order mark, 0 if there is none
public record Encoding(Charset charset, int markBytes) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE_BYTES = 65_536;

    /// @param declared name of the encoding that the document gives itself; null if it gives none
    static Encoding of(byte[] bytes, @Nullable String declared) {
        Optional<Encoding> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new Encoding(wide.get(), 0);
        }
        if (isUtf8(bytes)) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        return new Encoding(named(declared).or(() -> detected(bytes)).orElse(WINDOWS_1252), 0);
    }

    /// The characters of a document that does not say how it is encoded.
    public static String text(byte[] bytes) {
        return new TextDecoder().decode(bytes, of(bytes, null)).text();
    }

    private static Optional<Encoding> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_32LE, 4));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2))
                : Optional.empty();
    }

    static boolean startsWith(byte[] bytes, int... values) {
        if (bytes.length < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if ((bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 of an alphabet: every second byte is zero, for blanks and digits, or one other value, and no other byte
    /// is
    /// zero.
    private static Optional<Charset> wide(byte[] bytes) {
        int looked = Math.min(bytes.length, 4096) & ~1;
        var even = new int[256];
        var odd = new int[256];
        for (int i = 0; i < looked; i += 2) {
            even[bytes[i] & 0xFF]++;
            odd[bytes[i + 1] & 0xFF]++;
        }
        if (isHighByte(odd, looked / 2) && even[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return isHighByte(even, looked / 2) && odd[0] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isHighByte(int[] counts, int all) {
        int most = 0;
        for (int value = 1; value < counts.length; value++) {
            most = Math.max(most, counts[value]);
        }
        return counts[0] * 20 > all && (counts[0] + most) * 10 >= all * 9;
    }

    /// Well-formed, but for a few bytes: a page that was cut off is still UTF-8.
    private static boolean isUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int at = TextDecoder.endOfAscii(bytes, 0);
        while (at < bytes.length) {
            int width = Utf8.width(bytes, at);
            good += width > 0 ? 1 : 0;
            bad += width == 0 ? 1 : 0;
            at = TextDecoder.endOfAscii(bytes, at + Math.max(width, 1));
        }
        return bad == 0 || bad * 20 <= good;
    }

    private static Optional<Charset> named(@Nullable String declared) {
        try {
            return declared == null
                            || declared.toLowerCase(java.util.Locale.ROOT).startsWith("utf")
                    ? Optional.empty()
                    : Optional.of(Charset.forName(declared.strip()));
        } catch (IllegalArgumentException unknownName) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> detected(byte[] bytes) {
        var detector = new UniversalDetector();
        int from = Math.max(0, TextDecoder.endOfAscii(bytes, 0) - 256);
        detector.handleData(bytes, from, Math.min(SAMPLE_BYTES, bytes.length - from));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || hasDigitsBehindHighBytes(bytes) ? Optional.empty() : named(name);
    }

    /// "5 436" with a no-break space of one byte: the double-byte encodings that a detector may see in many of them
    /// have
    /// no digits for second bytes.
    private static boolean hasDigitsBehindHighBytes(byte[] bytes) {
        int high = 0;
        int digits = 0;
        for (int i = 1; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                boolean alone = bytes[i - 1] >= '0' && bytes[i - 1] <= '9';
                digits += alone && bytes[i + 1] >= '0' && bytes[i + 1] <= '9' ? 1 : 0;
            }
        }
        return digits * 4 > high;
    }
}
