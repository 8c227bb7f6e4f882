package org.exeunt.report.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What form a file has: that of one document, or of something that holds documents or a table.
public enum Form {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    ZIP,
    GZIP,
    FEED,
    WEB_ARCHIVE,
    JSON,
    JSON_LINES,
    CSV,
    XLSX;

    private static final int HEAD_CHARACTERS = 1024;

    /// The form of files with this name; empty if such files are not read.
    public static Optional<Form> find(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".warc.gz") || small.endsWith(".wet.gz") || small.endsWith(".arc.gz")) {
            return Optional.of(WEB_ARCHIVE);
        }
        return Optional.ofNullable(
                switch (extension(name)) {
                    case "", "txt", "text" -> TEXT;
                    case "md", "markdown" -> MARKDOWN;
                    case "html", "htm", "xhtml" -> HTML;
                    case "pdf" -> PDF;
                    case "zip" -> ZIP;
                    case "gz" -> GZIP;
                    case "xml", "rss", "atom", "rdf" -> FEED;
                    case "warc", "wet", "arc" -> WEB_ARCHIVE;
                    case "json" -> JSON;
                    case "jsonl", "ndjson" -> JSON_LINES;
                    case "csv", "tsv" -> CSV;
                    case "xlsx" -> XLSX;
                    default -> null;
                });
    }

    /// The form of what a server or an archive calls by this media type (RFC 9110, 8.3); empty if it is not read.
    public static Optional<Form> findByMediaType(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        return Optional.ofNullable(
                switch (type) {
                    case "text/html", "application/xhtml+xml" -> HTML;
                    case "text/plain" -> TEXT;
                    case "text/markdown" -> MARKDOWN;
                    case "application/pdf" -> PDF;
                    case "application/zip" -> ZIP;
                    case "application/gzip", "application/x-gzip" -> GZIP;
                    case "application/rss+xml",
                            "application/atom+xml",
                            "application/rdf+xml",
                            "application/xml",
                            "text/xml" -> FEED;
                    case "application/warc" -> WEB_ARCHIVE;
                    case "application/json" -> JSON;
                    case "application/x-ndjson", "application/jsonl" -> JSON_LINES;
                    case "text/csv" -> CSV;
                    case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> XLSX;
                    default -> null;
                });
    }

    /// The form of what has neither a name nor a media type, by its first bytes.
    public static Form ofBytes(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_CHARACTERS), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return head.contains("xl/") || head.contains("[Content_Types].xml") ? XLSX : ZIP;
        }
        if (head.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (head.startsWith("WARC/")) {
            return WEB_ARCHIVE;
        }
        String start = head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
            return start.contains("<html") ? HTML : FEED;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<body")) {
            return HTML;
        }
        if (start.startsWith("{") || start.startsWith("[{")) {
            return start.startsWith("{") && head.indexOf("}\n{") > 0 ? JSON_LINES : JSON;
        }
        return TEXT;
    }

    /// Whether this is one document, not something that holds documents.
    public boolean isDocument() {
        return switch (this) {
            case TEXT, MARKDOWN, HTML, PDF -> true;
            case ZIP, GZIP, FEED, WEB_ARCHIVE, JSON, JSON_LINES, CSV, XLSX -> false;
        };
    }

    /// The part of the name behind its last dot, in small letters; empty if there is none.
    public static String extension(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
