package org.exeunt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says in JSON-LD (schema.org) of its article.
///
/// JSON-LD in pages is often broken: comments, marks of CDATA, commas and line ends where none may stand are
/// overlooked;
/// of what still can't be parsed, single properties are read where they stand.
final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern ARTICLE = Pattern.compile("(?:Article|Report|Posting|Review|Story)");
    private static final Pattern PAGE =
            Pattern.compile("(?:WebPage|VideoObject|AudioObject|Recipe|Product|Event|CreativeWork)");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?://)?\\s*(?:<!\\[CDATA\\[|<!--)|(?://)?\\s*(?:\\]\\]>|-->)\\s*;?\\s*$|;\\s*$");
    private static final int MAX_DEPTH = 6;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    StructuredData(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            if (!script.attr("type").toLowerCase(java.util.Locale.ROOT).startsWith("application/ld+json")) {
                continue;
            }
            String json = WRAPPING.matcher(script.data()).replaceAll("");
            try {
                add(JSON.readTree(json), 0);
            } catch (JacksonException mistake) {
                broken.add(json);
            }
        }
    }

    /// A property in words: of the article, else of the page.
    @Nullable
    String words(String property) {
        String found = words(articles, property);
        found = found == null ? words(pages, property) : found;
        return found == null && !property.contains(".") ? brokenWords(property) : found;
    }

    private static @Nullable String words(List<JsonNode> things, String property) {
        for (JsonNode thing : things) {
            JsonNode value = thing;
            for (String part : property.split("\\.", -1)) {
                value = value.isArray() && !value.isEmpty() ? value.get(0).path(part) : value.path(part);
            }
            value = value.isArray() && !value.isEmpty() ? value.get(0) : value;
            String words = value.isObject() ? value.path("@id").asString("") : value.asString("");
            if (!words.isBlank()) {
                return words.strip();
            }
        }
        return null;
    }

    private @Nullable String brokenWords(String property) {
        Pattern pattern = Pattern.compile("\"" + property + "\"\\s*:\\s*\"((?:[^\"\\\\\\n]|\\\\.){1,300})\"");
        for (String json : broken) {
            Matcher matcher = pattern.matcher(json);
            if (matcher.find() && ARTICLE.matcher(json).find()) {
                return matcher.group(1)
                        .replace("\\/", "/")
                        .replace("\\\"", "\"")
                        .strip();
            }
        }
        return null;
    }

    private void add(JsonNode node, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> add(item, depth + 1));
        } else if (node.isObject()) {
            String type = node.path("@type").toString();
            if (ARTICLE.matcher(type).find()) {
                articles.add(node);
            } else if (PAGE.matcher(type).find()) {
                pages.add(node);
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                if (node.path(inner).isContainer()) {
                    add(node.get(inner), depth + 1);
                }
            }
        }
    }
}
