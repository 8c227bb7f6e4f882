package org.exeunt.report.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// Finds the next record of a web archive behind a damaged one: a line that begins with `WARC/`, or a part packed by
/// gzip that begins with it.
final class RecordSearch {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final RawFile file;

    RecordSearch(RawFile file) {
        this.file = file;
    }

    /// Offset of the first record that starts at this byte or behind it, -1 if there is none.
    long find(long from) throws IOException {
        try (InputStream raw = file.content().open();
                InputStream in = new BufferedInputStream(raw, BUFFER_BYTES)) {
            in.skipNBytes(from);
            long at = from;
            int before = '\n';
            int beforeThat = 0;
            for (int read = in.read(); read >= 0; read = in.read()) {
                boolean packed = beforeThat == 0x1F && before == 0x8B && read == 8;
                boolean plain = before == '\n' && read == 'W';
                if (packed && isRecord(at - 2, true)) {
                    return at - 2;
                }
                if (plain && isRecord(at, false)) {
                    return at;
                }
                beforeThat = before;
                before = read;
                at++;
            }
            return -1;
        } catch (EOFException behindTheEnd) {
            return -1;
        }
    }

    private boolean isRecord(long at, boolean packed) throws IOException {
        try (InputStream raw = file.content().open()) {
            raw.skipNBytes(at);
            InputStream in = packed ? new GZIPInputStream(raw) : raw;
            return java.util.Arrays.equals(in.readNBytes(MARK.length), MARK);
        } catch (EOFException | java.util.zip.ZipException chance) {
            return false;
        }
    }
}
