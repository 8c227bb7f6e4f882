package org.exeunt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's head says about it: Open Graph, schema.org (JSON-LD and microdata), Dublin Core and common names.
final class HtmlMetadata {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateFinder DATES = new DateFinder();
    private static final List<String> DAYS = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "date");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name");

    private final Document page;
    private final List<JsonNode> things;

    HtmlMetadata(Document page) {
        this.page = page;
        this.things = things(page);
    }

    Metadata metadata() {
        return new Metadata(title(), publisher(), published(), language());
    }

    private @Nullable String title() {
        return first(Stream.of(meta("og:title"), thing("headline"), blankToNull(page.title())));
    }

    private @Nullable String publisher() {
        String named = things.stream()
                .map(thing -> thing.path("publisher").path("name").asString(""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(null);
        return first(Stream.concat(PUBLISHERS.stream().map(this::meta), Stream.ofNullable(named)));
    }

    private Published published() {
        Stream<String> marked =
                page
                        .select("[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime]")
                        .stream()
                        .map(element -> first(
                                Stream.of(blankToNull(element.attr("datetime")), blankToNull(element.attr("content")))))
                        .filter(Objects::nonNull);
        return Stream.of(
                        Stream.ofNullable(thing("datePublished")), DAYS.stream().map(this::meta), marked)
                .flatMap(stream -> stream)
                .filter(Objects::nonNull)
                .map(DATES::findDay)
                .filter(Objects::nonNull)
                .map(day -> new Published(day, Published.How.METADATA))
                .findFirst()
                .orElse(Published.UNKNOWN);
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html[lang], html[xml:lang]");
        String written = first(Stream.of(
                html == null
                        ? null
                        : first(Stream.of(blankToNull(html.attr("lang")), blankToNull(html.attr("xml:lang")))),
                meta("content-language"),
                meta("og:locale"),
                thing("inLanguage")));
        return written == null ? null : LanguageDetector.code(written);
    }

    private @Nullable String meta(String name) {
        Element meta = page.head()
                .selectFirst("meta[property=" + name + "], meta[name=" + name + "], meta[http-equiv=" + name + "]");
        return meta == null ? null : blankToNull(meta.attr("content"));
    }

    private @Nullable String thing(String property) {
        return things.stream()
                .map(thing -> thing.path(property).asString(""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static List<JsonNode> things(Document page) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                add(JSON.readTree(script.data()), things);
            } catch (JacksonException broken) {
                // A page with broken JSON-LD is still a page.
            }
        }
        return things;
    }

    private static void add(JsonNode node, List<JsonNode> things) {
        if (node.isArray()) {
            node.forEach(item -> add(item, things));
        } else if (node.has("@graph")) {
            add(node.get("@graph"), things);
        } else if (node.path("@type").toString().matches(".*(?:Article|Report|BlogPosting|WebPage).*")) {
            things.add(node);
        }
    }

    private static @Nullable String first(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
