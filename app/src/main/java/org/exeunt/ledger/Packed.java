package org.exeunt.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.exeunt.report.Offsets;

/// Bytes as the ledger keeps them: packed with zlib (RFC 1950).
public final class Packed {
    private Packed() {}

    public static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] unpack(byte[] packed) {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return inflater.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a packed cell of the ledger is damaged", e);
        }
    }

    /// Offsets as pairs of numbers (gap behind the character before, length in bytes), each in groups of seven bits
    /// with the sign in the lowest, lower groups first.
    static byte[] pairs(Offsets offsets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int behind = 0;
        for (int i = 0; i < offsets.length(); i++) {
            write(offsets.startByte(i) - behind, out);
            write(offsets.endByte(i) - offsets.startByte(i), out);
            behind = offsets.endByte(i);
        }
        return out.toByteArray();
    }

    static Offsets offsets(byte[] pairs) {
        ByteArrayInputStream in = new ByteArrayInputStream(pairs);
        Offsets.Builder offsets = new Offsets.Builder();
        int behind = 0;
        while (in.available() > 0) {
            int start = behind + read(in);
            behind = start + read(in);
            offsets.add(start, behind);
        }
        return offsets.build();
    }

    private static void write(int number, ByteArrayOutputStream out) {
        int rest = (number << 1) ^ (number >> 31);
        while ((rest & ~0x7f) != 0) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int read(ByteArrayInputStream in) {
        int number = 0;
        int shift = 0;
        int group;
        do {
            group = in.read();
            number |= (group & 0x7f) << shift;
            shift += 7;
        } while (group > 0x7f);
        return (number >>> 1) ^ -(number & 1);
    }
}
