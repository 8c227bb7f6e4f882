package org.exeunt.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exeunt.report.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A YAML value that knows where it stands, so that what is wrong with it can be said with line and column.
public sealed interface Yaml {
    String file();

    int line();

    int column();

    /// A word, a number, or nothing (null).
    record Scalar(
            String file, int line, int column, @Nullable String text) implements Yaml {}

    record Sequence(String file, int line, int column, List<Yaml> items) implements Yaml {}

    record Mapping(String file, int line, int column, Map<String, Yaml> entries) implements Yaml {}

    /// Reads one document.
    ///
    /// @throws SituationRefused if it is not YAML
    static Yaml read(String file, String text) {
        try (JsonParser parser = new YAMLMapper().createParser(text)) {
            if (parser.nextToken() == null) {
                return new Scalar(file, 1, 1, null);
            }
            return value(file, parser);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new SituationRefused(
                    new Refusal(file, place, "this is not YAML (" + reason + ")", "check indents, colons and quotes"));
        }
    }

    /// Says what is wrong here.
    default SituationRefused refuse(String reason, String remedy) {
        return new SituationRefused(new Refusal(file(), "line " + line() + ", column " + column(), reason, remedy));
    }

    private static Yaml value(String file, JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Yaml> entries = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                TokenStreamLocation keyAt = parser.currentTokenLocation();
                parser.nextToken();
                if (entries.put(key, value(file, parser)) != null) {
                    throw new Scalar(file, keyAt.getLineNr(), keyAt.getColumnNr(), key)
                            .refuse("'" + key + "' is given twice", "keep one of them");
                }
            }
            return new Mapping(file, line, column, entries);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Yaml> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(file, parser));
            }
            return new Sequence(file, line, column, items);
        }
        return new Scalar(file, line, column, token == JsonToken.VALUE_NULL ? null : parser.getString());
    }
}
