package org.exeunt.report.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.exeunt.report.Refusal;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Web archives: WARC 1.0 and 1.1 (ISO 28500), WET, ARC, also packed by gzip record by record. Each page is a document
/// `archive.warc.gz!/address`; read as a stream, however large the archive is.
///
/// Taken are answers with status 200 and resources that are HTML, text or PDF, and the texts of WET files. A revisit
/// holds nothing new. The date of a record is the day on which the page was saved, not that on which it was published.
final class WebArchiveSource implements Source {
    private static final int MOST_DAMAGES = 100;
    private static final int STATUS_OK = 200;

    @Override
    public void read(RawFile file, Sink sink) throws IOException {
        long from = 0;
        for (int damages = 0; from >= 0; damages++) {
            if (damages == MOST_DAMAGES) {
                sink.refuse(new Refusal(
                        file.name(), "byte " + from, "damaged in " + MOST_DAMAGES + " places", "get it again"));
                return;
            }
            long damage = readFrom(from, file, sink);
            from = damage < 0 ? -1 : new RecordSearch(file).find(damage + 1);
        }
    }

    /// @return where the record starts that can't be read, -1 if all can
    private static long readFrom(long from, RawFile file, Sink sink) throws IOException {
        try (InputStream in = file.content().open()) {
            in.skipNBytes(from);
            WarcReader reader = reader(in);
            try {
                Optional<WarcRecord> record = reader.next();
                while (record.isPresent()) {
                    readRecord(record.get(), from + reader.position(), file, sink);
                    record = reader.next();
                }
                return -1;
            } catch (IOException broken) {
                long at = from + reader.position();
                sink.refuse(new Refusal(
                        file.name(), "byte " + at, "a damaged record (" + words(broken) + ")", "the rest is read"));
                return at;
            }
        } catch (EOFException tooShort) {
            sink.refuse(new Refusal(file.name(), "byte " + from, "cut off", "get it again"));
            return -1;
        }
    }

    private static WarcReader reader(InputStream in) throws IOException {
        WarcReader reader = new WarcReader(in);
        reader.setLenient(true);
        return reader;
    }

    private static String words(IOException broken) {
        return switch (broken) {
            case EOFException cut -> "cut off";
            case org.netpreserve.jwarc.ParsingException parsing -> parsing.getBaseMessage();
            default ->
                broken.getCause() instanceof DataFormatException || broken.getMessage() == null
                        ? "its packed data make no sense"
                        : broken.getMessage();
        };
    }

    private static void readRecord(WarcRecord record, long at, RawFile file, Sink sink) throws IOException {
        switch (record) {
            case WarcResponse response -> readResponse(response, at, file, sink);
            case WarcConversion text -> handOn(text, Form.TEXT, text.body(), file, sink);
            case WarcResource resource -> {
                Optional<Form> form = form(resource.contentType());
                if (form.isPresent()) {
                    handOn(resource, form.get(), resource.body(), file, sink);
                }
            }
            default -> {}
        }
    }

    private static void readResponse(WarcResponse response, long at, RawFile file, Sink sink) throws IOException {
        if (!response.target().startsWith("http")) {
            return;
        }
        HttpResponse http;
        try {
            http = response.http();
        } catch (org.netpreserve.jwarc.ParsingException | IllegalArgumentException noHttp) {
            sink.refuse(new Refusal(
                    file.name(), "byte " + at, "a record that holds no answer of a web server", "the rest is read"));
            return;
        }
        Optional<Form> form = http.status() == STATUS_OK ? formOf(http) : Optional.empty();
        if (form.isPresent()) {
            try {
                handOn(response, form.get(), http.bodyDecoded(), file, sink);
            } catch (EOFException cut) {
                throw cut;
            } catch (IOException broken) {
                // The packing of the page, or that of the archive: reading on tells which.
                response.body().consume();
                sink.refuse(new Refusal(
                        file.name(),
                        "byte " + at,
                        "a page that can't be unpacked (" + words(broken) + ")",
                        "the rest is read"));
            }
        }
    }

    private static Optional<Form> formOf(HttpResponse http) {
        try {
            return form(http.contentType());
        } catch (IllegalArgumentException noMediaType) {
            return Optional.empty();
        }
    }

    private static Optional<Form> form(MediaType type) {
        return Form.findByMediaType(type.base().toString()).filter(Form::isDocument);
    }

    private static void handOn(WarcTargetRecord record, Form form, MessageBody body, RawFile file, Sink sink)
            throws IOException {
        byte[] bytes = body.stream().readNBytes(MAX_DOCUMENT_BYTES);
        String address = record.target();
        if (bytes.length > 0 && !address.endsWith("/robots.txt")) {
            String name = address.replaceFirst("^[a-z]+://", "");
            sink.page(file.part(name, bytes, Told.at(address)), form);
        }
    }
}
