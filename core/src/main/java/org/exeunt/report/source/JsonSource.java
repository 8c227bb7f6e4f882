package org.exeunt.report.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.exeunt.report.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A document of JSON: reports (one object, a list of them, or a list under `articles`, `items`, `results` or `data`),
/// or
/// figures of the UNHCR data portal or of HDX HAPI.
final class JsonSource implements Source {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LISTS = List.of("articles", "items", "results", "documents", "data");

    @Override
    public void read(RawFile file, Sink sink) throws IOException {
        JsonNode root;
        try {
            byte[] bytes = file.bytes(MAX_BYTES);
            root = JSON.readTree(bytes);
        } catch (StreamReadException broken) {
            var at = broken.getLocation();
            sink.refuse(new Refusal(
                    file.name(),
                    at == null ? "" : "line " + at.getLineNr(),
                    "not JSON (" + JsonReport.words(broken) + ")",
                    "correct it; one object a line is read as .jsonl"));
            return;
        } catch (JacksonException broken) {
            sink.refuse(new Refusal(file.name(), "", "not JSON (" + JsonReport.words(broken) + ")", "get it again"));
            return;
        }
        Optional<DataTable> table = PortalTable.find(file, root);
        if (table.isPresent()) {
            sink.table(table.get());
            return;
        }
        if (!readReports(file, root, sink)) {
            sink.refuse(new Refusal(
                    file.name(),
                    "",
                    "JSON that is neither reports nor figures of the UNHCR portal or HAPI",
                    "reports have a field body, text or content"));
        }
    }

    private static boolean readReports(RawFile file, JsonNode root, Sink sink) throws IOException {
        var single = JsonReport.find(root);
        if (single.isPresent()) {
            single.get().handOn(file, "1", sink);
            return true;
        }
        JsonNode list = list(root);
        boolean any =
                list.valueStream().anyMatch(record -> JsonReport.find(record).isPresent());
        int number = 0;
        for (JsonNode record : any ? list.values() : List.<JsonNode>of()) {
            number++;
            var report = JsonReport.find(record);
            if (report.isPresent()) {
                report.get().handOn(file, String.valueOf(number), sink);
            } else {
                sink.refuse(new Refusal(file.name(), "item " + number, JsonReport.NO_TEXT, JsonReport.EXPECTED));
            }
        }
        return any;
    }

    private static JsonNode list(JsonNode root) {
        return LISTS.stream()
                .filter(root::has)
                .map(root::get)
                .filter(JsonNode::isArray)
                .findFirst()
                .orElse(root);
    }
}
