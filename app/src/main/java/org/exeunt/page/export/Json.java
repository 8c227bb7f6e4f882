package org.exeunt.page.export;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Records as JSON: numbers without exponent, days as `2022-09-21`, null for what is not stated.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Json() {}

    /// On one line.
    public static String compact(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// Indented.
    public static String pretty(Object value) {
        return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
    }

    /// As UTF-8, on one line.
    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
