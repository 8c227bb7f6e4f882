package org.exeunt.report.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.exeunt.report.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON lines: each line an object that is a document `file.jsonl!/7`, seven being the line. Read as a stream.
final class JsonLinesSource implements Source {
    private static final int MOST_LINE_BYTES = 32_000_000;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void read(RawFile file, Sink sink) throws IOException {
        try (InputStream raw = file.content().open();
                InputStream in = new BufferedInputStream(raw, BUFFER_BYTES)) {
            int number = 0;
            for (ByteArrayOutputStream line = next(in); line != null; line = next(in)) {
                number++;
                if (line.size() > MOST_LINE_BYTES) {
                    sink.refuse(new Refusal(file.name(), "line " + number, "too long", "split it"));
                } else if (!line.toString(java.nio.charset.StandardCharsets.UTF_8)
                        .isBlank()) {
                    read(line.toByteArray(), number, file, sink);
                }
            }
        }
    }

    /// The bytes up to the next line end, at most one more than are read; null behind the last line.
    private static @org.jspecify.annotations.Nullable ByteArrayOutputStream next(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.size() <= MOST_LINE_BYTES) {
                line.write(read);
            }
            read = in.read();
        }
        return line;
    }

    private static void read(byte[] line, int number, RawFile file, Sink sink) throws IOException {
        try {
            JsonNode record = JSON.readTree(line);
            var report = JsonReport.find(record);
            if (report.isPresent()) {
                report.get().handOn(file, String.valueOf(number), sink);
            } else {
                sink.refuse(new Refusal(file.name(), "line " + number, JsonReport.NO_TEXT, JsonReport.EXPECTED));
            }
        } catch (JacksonException broken) {
            sink.refuse(new Refusal(
                    file.name(),
                    "line " + number,
                    "not JSON (" + JsonReport.words(broken) + ")",
                    "the other lines are read"));
        }
    }
}
