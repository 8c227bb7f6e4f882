package org.exeunt.report.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.exeunt.report.Refusal;

/// Files packed by gzip (RFC 1952), in one part or several. The report keeps the name of the file; what is in it is
/// told by the name without `.gz`.
final class GzipSource implements Source {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Unpacker inner;

    GzipSource(Unpacker inner) {
        this.inner = inner;
    }

    @Override
    public void read(RawFile file, Sink sink) throws IOException {
        String bare = file.name().replaceFirst("(?i)\\.gz$", "");
        Optional<Form> form = Form.find(bare);
        if (form.isEmpty()) {
            sink.refuse(Passed.refusal(bare));
            return;
        }
        RawFile unpacked = new RawFile(file.name(), new Unpacked(file.content()), file.told());
        try {
            if (form.get().isDocument()) {
                inner.unpack(
                        RawFile.of(file.name(), unpacked.bytes(MAX_DOCUMENT_BYTES), file.told()), form.get(), sink);
            } else {
                inner.unpack(unpacked, form.get(), sink);
            }
        } catch (EOFException | ZipException broken) {
            sink.refuse(new Refusal(file.name(), "", "damaged (" + broken.getMessage() + ")", "get it again"));
        }
    }

    private record Unpacked(RawFile.Content packed) implements RawFile.Content {
        @Override
        public InputStream open() throws IOException {
            InputStream in = packed.open();
            try {
                return new GZIPInputStream(in, BUFFER_BYTES);
            } catch (IOException broken) {
                in.close();
                throw broken;
            }
        }

        @Override
        public long sizeBytes() {
            return -1;
        }
    }
}
