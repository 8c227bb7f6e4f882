package org.exeunt.report.source;

import java.io.IOException;
import java.util.Optional;
import org.exeunt.report.Refusal;

/// Takes a file apart into single documents and tables, whatever it is; a file in a file is taken apart too.
public final class Unpacker {
    /// An archive in an archive in an archive is enough.
    private static final int MOST_NESTED = 3;

    private final int depth;

    public Unpacker() {
        this(0);
    }

    private Unpacker(int depth) {
        this.depth = depth;
    }

    /// Takes a file apart; its form is told by its name.
    ///
    /// @throws IOException if it can't be read
    public void unpack(RawFile file, Sink sink) throws IOException {
        Optional<Form> form = Form.find(file.name());
        if (form.isPresent()) {
            unpack(file, form.get(), sink);
        } else {
            sink.refuse(Passed.refusal(file.name()));
        }
    }

    /// Takes a file of this form apart.
    ///
    /// @throws IOException if it can't be read
    public void unpack(RawFile file, Form form, Sink sink) throws IOException {
        if (depth > MOST_NESTED && !form.isDocument()) {
            sink.refuse(new Refusal(
                    file.name(), "", "lies in more than " + MOST_NESTED + " archives in each other", "unpack it"));
            return;
        }
        switch (form) {
            case TEXT, MARKDOWN, HTML, PDF -> sink.document(file, form);
            case ZIP -> new ZipSource(inner()).read(file, sink);
            case GZIP -> new GzipSource(inner()).read(file, sink);
            case FEED -> new FeedSource().read(file, sink);
            case WEB_ARCHIVE -> new WebArchiveSource().read(file, sink);
            case JSON -> new JsonSource().read(file, sink);
            case JSON_LINES -> new JsonLinesSource().read(file, sink);
            case CSV -> new CsvSource().read(file, sink);
            case XLSX -> new XlsxSource().read(file, sink);
        }
    }

    private Unpacker inner() {
        return new Unpacker(depth + 1);
    }
}
