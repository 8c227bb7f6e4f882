package org.exeunt.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeunt.page.export.Json;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// A bulletin as JSON, whole and in parts, as the server hands it out.
public final class Document {
    /// The lists that can be asked for.
    static final List<String> LISTS =
            List.of("figures", "policies", "rules", "flows", "forecasts", "scores", "copies", "reports");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final byte[] bytes;
    private final JsonNode tree;

    private Document(byte[] bytes) {
        this.bytes = bytes;
        this.tree = MAPPER.readTree(bytes);
    }

    public static Document of(PageData data) {
        return new Document(Json.bytes(data));
    }

    /// The document that was kept as this JSON.
    public static Document of(String json) {
        return new Document(json.getBytes(StandardCharsets.UTF_8));
    }

    /// The whole as UTF-8.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The entries of a list whose fields have these values; a field that is a list has a value if it holds it.
    ///
    /// @throws IllegalArgumentException if no entry has a field of such a name
    byte[] choose(String list, Map<String, List<String>> values) {
        ArrayNode chosen = MAPPER.createArrayNode();
        values.keySet().forEach(field -> expectField(list, field));
        for (JsonNode entry : tree.path(list)) {
            if (values.entrySet().stream().allMatch(value -> fits(entry.path(value.getKey()), value.getValue()))) {
                chosen.add(entry);
            }
        }
        return MAPPER.writeValueAsBytes(chosen);
    }

    /// The report of this name.
    Optional<byte[]> findReport(String name) {
        for (JsonNode report : tree.path("reports")) {
            if (report.path("name").asString("").equals(name)) {
                return Optional.of(MAPPER.writeValueAsBytes(report));
            }
        }
        return Optional.empty();
    }

    private void expectField(String list, String field) {
        JsonNode entries = tree.path(list);
        if (!entries.isEmpty() && !entries.get(0).has(field)) {
            throw new IllegalArgumentException("the entries of " + list + " have no field '" + field + "'; they have "
                    + String.join(", ", entries.get(0).propertyNames()));
        }
    }

    private static boolean fits(JsonNode field, List<String> values) {
        if (field.isArray()) {
            return values.stream()
                    .allMatch(value -> field.valueStream()
                            .anyMatch(element -> element.asString("").equals(value)));
        }
        return values.contains(field.isNull() ? "" : field.asString(field.toString()));
    }
}
