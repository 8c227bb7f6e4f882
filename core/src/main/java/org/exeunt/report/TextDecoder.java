package org.exeunt.report;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns bytes into characters and keeps where each came from. Bytes that mean nothing become U+FFFD; nothing fails.
final class TextDecoder {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final char UNREADABLE = '\uFFFD';

    /// Decodes the bytes behind the byte order mark, if there is one.
    DecodedText decode(byte[] bytes, Encoding encoding) {
        return encoding.charset().equals(StandardCharsets.UTF_8)
                ? utf8(bytes, encoding.markBytes())
                : other(bytes, encoding.markBytes(), encoding.charset());
    }

    /// Index of the first byte from `start` on that is not ASCII, or the length.
    static int endOfAscii(byte[] bytes, int start) {
        int at = start;
        while (at + 8 <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
            at += 8;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static DecodedText utf8(byte[] bytes, int start) {
        var chars = new char[bytes.length - start];
        var offsets = new Offsets.Builder();
        int length = 0;
        int at = start;
        while (at < bytes.length) {
            int stop = endOfAscii(bytes, at);
            offsets.addRun(at, 1, stop - at);
            while (at < stop) {
                chars[length++] = (char) bytes[at++];
            }
            while (at < bytes.length && bytes[at] < 0) {
                int width = Utf8.width(bytes, at);
                if (width == 4) {
                    int point = Utf8.codePoint(bytes, at, 4);
                    chars[length++] = Character.highSurrogate(point);
                    chars[length++] = Character.lowSurrogate(point);
                    offsets.add(at, at + 4);
                    offsets.add(at, at + 4);
                } else if (width == 0) {
                    chars[length++] = UNREADABLE;
                    offsets.add(at, at + 1);
                } else {
                    chars[length++] = (char) Utf8.codePoint(bytes, at, width);
                    offsets.add(at, at + width);
                }
                at += Math.max(width, 1);
            }
        }
        return new DecodedText(new String(chars, 0, length), offsets.build());
    }

    private static DecodedText other(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(2);
        var text = new StringBuilder(bytes.length);
        var offsets = new Offsets.Builder();
        while (in.hasRemaining()) {
            int from = in.position();
            out.clear().limit(1);
            CoderResult result = decoder.decode(in, out, true);
            if (out.position() == 0 && result.isOverflow()) {
                out.limit(2);
                result = decoder.decode(in, out, true);
            }
            out.flip();
            for (int i = 0; i < out.limit(); i++) {
                text.append(out.get(i));
                offsets.add(from, in.position());
            }
            if (result.isUnderflow() && in.position() == from) {
                break;
            }
        }
        return new DecodedText(text.toString(), offsets.build());
    }
}
