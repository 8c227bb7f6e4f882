package org.exeunt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exeunt.report.Details.Field;
import org.exeunt.report.Details.Place;
import org.exeunt.report.html.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says about itself, asked in this order: the elements of its head (Open Graph, Dublin Core, common
/// names),
/// its structured data (schema.org in JSON-LD), its marked elements (`time`, microdata), its address.
///
/// The text that people see is asked by [PublicationDay]; only the lines around the headline, which do not go into the
/// body, are looked at here.
final class HtmlMetadata {
    private static final DateFinder DATES = new DateFinder();
    private static final DateLine DATE_LINE = new DateLine();
    private static final int FIRST_YEAR = 1995;
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "date_published",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dc.date",
            "dc.date.created",
            "dcterms.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "published_time",
            "published",
            "published-date",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "article.created",
            "article_date_original",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "datecreated",
            "date_created",
            "displaydate",
            "ptime",
            "bt:pubdate",
            "originalpublicationdate",
            "timestamp",
            "date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "datemodified",
            "date_modified",
            "dcterms.modified",
            "dc.date.modified",
            "lastmod",
            "last-modified",
            "lastmodified",
            "modified",
            "article.updated",
            "article:updated_time",
            "updated_time");
    private static final List<String> PUBLISHERS = List.of(
            "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name");
    private static final List<String> TITLES =
            List.of("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title", "headline");
    private static final Pattern DAY_IN_ADDRESS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?:[/_-](\\d{1,2})[/_-](\\d{1,2})(?!\\d)|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d))");

    private final Document page;
    private final Content content;
    private final StructuredData structured;
    private final Map<String, String> metas = new HashMap<>();
    private final Map<Field, Place> places = new EnumMap<>(Field.class);

    HtmlMetadata(Document page, Content content) {
        this.page = page;
        this.content = content;
        this.structured = new StructuredData(page);
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                if (meta.hasAttr(attribute) && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(
                            meta.attr(attribute).strip().toLowerCase(Locale.ROOT),
                            meta.attr("content").strip());
                }
            }
        }
    }

    Metadata metadata() {
        String title = words(Field.TITLE, TITLES, "headline", blankToNull(page.title()));
        String publisher = words(Field.PUBLISHER, PUBLISHERS, "publisher.name", null);
        String address = address();
        Published published = published(address);
        LocalDate modified = modified();
        return new Metadata(title, publisher, published, language(), new Details(address, modified, places));
    }

    private @Nullable String words(Field field, List<String> names, String property, @Nullable String last) {
        for (String name : names) {
            String found = metas.get(name);
            if (found != null) {
                places.put(field, Place.HEAD);
                return found;
            }
        }
        String found = structured.words(property);
        if (found != null || last != null) {
            places.put(field, found == null ? Place.HEAD : Place.STRUCTURED);
        }
        return found == null ? last : found;
    }

    /// The address that the page itself gives, if it is a whole one.
    private @Nullable String address() {
        Element link = page.selectFirst("link[rel=canonical]");
        String linked = link == null ? null : blankToNull(link.attr("href"));
        for (String named : java.util.Arrays.asList(linked, metas.get("og:url"))) {
            if (named != null && named.matches("https?://[^\\s/]+/.*")) {
                places.put(Field.ADDRESS, Place.HEAD);
                return named;
            }
        }
        for (String property : List.of("mainEntityOfPage", "url")) {
            String named = structured.words(property);
            if (named != null && named.matches("https?://[^\\s/]+/.*")) {
                places.put(Field.ADDRESS, Place.STRUCTURED);
                return named;
            }
        }
        return null;
    }

    private Published published(@Nullable String address) {
        LocalDate day = named(PUBLISHED);
        if (day != null) {
            return published(day, Place.HEAD, Published.How.METADATA);
        }
        day = day(structured.words("datePublished"));
        day = day == null ? day(structured.words("dateCreated")) : day;
        if (day != null) {
            return published(day, Place.STRUCTURED, Published.How.METADATA);
        }
        day = marked();
        if (day != null) {
            return published(day, Place.MARKED, Published.How.METADATA);
        }
        day = address == null ? null : inAddress(address);
        if (day != null) {
            return published(day, Place.ADDRESS, Published.How.INFERRED);
        }
        day = stated();
        return day == null ? Published.UNKNOWN : published(day, Place.TEXT, Published.How.STATED);
    }

    private Published published(LocalDate day, Place place, Published.How how) {
        places.put(Field.PUBLISHED, place);
        return new Published(day, how);
    }

    private @Nullable LocalDate modified() {
        LocalDate day = named(MODIFIED);
        Place place = Place.HEAD;
        if (day == null) {
            day = day(structured.words("dateModified"));
            place = Place.STRUCTURED;
        }
        if (day == null) {
            day = first("[itemprop~=(?i)^dateModified$], time.updated:not(.published)", HtmlMetadata::written);
            place = Place.MARKED;
        }
        if (day != null) {
            places.put(Field.MODIFIED, place);
        }
        return day;
    }

    private @Nullable LocalDate named(List<String> names) {
        for (String name : names) {
            LocalDate day = day(metas.get(name));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /// Elements that are marked as the day of publication; a `time` without such a mark only where it stands in the
    /// article and is the first.
    private @Nullable LocalDate marked() {
        LocalDate day = first("[itemprop~=(?i)^(?:datePublished|dateCreated)$], time[pubdate]", HtmlMetadata::written);
        day = day == null
                ? first(
                        "time.published, time.entry-date, abbr.published, .entry-date time, .post-date time",
                        HtmlMetadata::written)
                : day;
        day = day == null ? first("article time[datetime], main time[datetime]", HtmlMetadata::written) : day;
        if (day != null) {
            return day;
        }
        List<Element> times = page.select("time[datetime]");
        return times.size() == 1 ? day(written(times.getFirst())) : null;
    }

    private @Nullable LocalDate first(String selector, Function<Element, @Nullable String> text) {
        for (Element element : page.select(selector)) {
            LocalDate day = day(text.apply(element));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable String written(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return blankToNull(element.text());
    }

    private static @Nullable LocalDate inAddress(String address) {
        Matcher matcher = DAY_IN_ADDRESS.matcher(address);
        while (matcher.find()) {
            boolean parted = matcher.group(2) != null;
            LocalDate day = day(String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    matcher.group(1),
                    Integer.parseInt(matcher.group(parted ? 2 : 4)),
                    Integer.parseInt(matcher.group(parted ? 3 : 5))));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /// A date line around the headline.
    private @Nullable LocalDate stated() {
        List<String> lines = new ArrayList<>(content.around());
        return lines.stream()
                .flatMap(line -> DATE_LINE.find(line).stream())
                .flatMap(date -> date.fullDay().stream())
                .filter(day -> day.getYear() >= FIRST_YEAR)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.length() > 100) {
            return null;
        }
        LocalDate day = DATES.findDay(text);
        return day == null || day.getYear() < FIRST_YEAR ? null : day;
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html");
        String written = html == null ? null : blankToNull(html.attr("lang"));
        written = written == null && html != null ? blankToNull(html.attr("xml:lang")) : written;
        for (String name : List.of("content-language", "og:locale")) {
            written = written == null ? metas.get(name) : written;
        }
        written = written == null ? structured.words("inLanguage") : written;
        return written == null ? null : LanguageDetector.code(written);
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
