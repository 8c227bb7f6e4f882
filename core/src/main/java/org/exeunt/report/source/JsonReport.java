package org.exeunt.report.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exeunt.report.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// An object of JSON as a report, its fields by their names, in any case and with or without `_`.
///
/// The document is the title, a blank line and the body; where the body is HTML, a page of both.
///
/// @param told all but the text
/// @param body the text, or HTML
record JsonReport(Told told, String body) {
    static final String NO_TEXT = "no field that holds the text of a report";
    static final String EXPECTED = "name it body, text or content";

    private static final List<String> BODY =
            List.of("articlebody", "body", "text", "content", "contenthtml", "fulltext", "maintext", "article");
    private static final List<String> SHORT_BODY = List.of("description", "summary", "abstract", "snippet");
    private static final List<String> TITLE = List.of("title", "headline", "name");
    private static final List<String> ADDRESS = List.of("url", "link", "canonicalurl", "sourceurl", "address", "href");
    private static final List<String> PUBLISHED = List.of(
            "published",
            "datepublished",
            "publishedat",
            "publisheddate",
            "publishdate",
            "publicationdate",
            "pubdate",
            "date",
            "firstpublished",
            "timestamp",
            "created",
            "createdat");
    private static final List<String> PUBLISHER =
            List.of("publisher", "source", "outlet", "sitename", "site", "sourcename", "publication", "domain");
    private static final List<String> LANGUAGE = List.of("language", "lang", "inlanguage");

    private static final Pattern HTML =
            Pattern.compile("<(?:p|div|br|h[1-6]|article|body|ul|table)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*|$)");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,13}");

    /// The object as a report; empty if it holds no text.
    static Optional<JsonReport> find(JsonNode record) {
        if (!record.isObject()) {
            return Optional.empty();
        }
        Map<String, JsonNode> fields = new HashMap<>();
        record.properties().forEach(field -> fields.putIfAbsent(plain(field.getKey()), field.getValue()));
        String body = text(fields, BODY);
        body = body == null ? text(fields, SHORT_BODY) : body;
        if (body == null) {
            return Optional.empty();
        }
        String address = text(fields, ADDRESS);
        return Optional.of(new JsonReport(
                new Told(
                        text(fields, TITLE),
                        text(fields, PUBLISHER),
                        published(text(fields, PUBLISHED)),
                        text(fields, LANGUAGE),
                        address == null ? "" : address),
                body));
    }

    void handOn(RawFile file, String part, Sink sink) throws IOException {
        String title = told.title() == null ? "" : told.title();
        boolean isHtml = HTML.matcher(body).find();
        String document = isHtml
                ? "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body><article>\n<h1>"
                        + title.replace("&", "&amp;").replace("<", "&lt;") + "</h1>\n" + body
                        + "\n</article></body></html>\n"
                : title.isEmpty() || body.startsWith(title) ? body : title + "\n\n" + body;
        sink.document(file.part(part, document.getBytes(StandardCharsets.UTF_8), told), isHtml ? Form.HTML : Form.TEXT);
    }

    /// What is wrong, without the excerpt that the parser adds.
    static String words(JacksonException broken) {
        String message = broken.getOriginalMessage();
        int end = message == null ? -1 : message.indexOf('\n');
        return message == null ? "broken" : end < 0 ? message : message.substring(0, end);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]", "");
    }

    private static @Nullable String text(Map<String, JsonNode> fields, List<String> names) {
        return names.stream()
                .map(fields::get)
                .filter(java.util.Objects::nonNull)
                .map(JsonReport::text)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    /// The text of a value; of an object its name, of a list its texts as paragraphs.
    private static String text(JsonNode value) {
        if (value.isObject()) {
            JsonNode name = value.has("name") ? value.get("name") : value.get("title");
            return name == null ? "" : text(name);
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonReport::text).collect(Collectors.joining("\n\n"));
        }
        return value.isNull() ? "" : value.asString();
    }

    private static Published published(@Nullable String written) {
        return written == null
                ? Published.UNKNOWN
                : day(written)
                        .map(day -> new Published(day, Published.How.METADATA))
                        .orElse(Published.UNKNOWN);
    }

    /// ISO 8601, the form of mails and feeds (RFC 1123), or seconds or milliseconds since 1970.
    static Optional<LocalDate> day(String written) {
        try {
            Matcher iso = ISO.matcher(written);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(iso.group(1)),
                        Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3))));
            }
            if (EPOCH.matcher(written).matches()) {
                long number = Long.parseLong(written);
                Instant moment = written.length() >= 12 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
                return Optional.of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
            }
            return Optional.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
