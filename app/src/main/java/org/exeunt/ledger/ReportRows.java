package org.exeunt.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.exeunt.report.Published;
import org.exeunt.report.Report;
import org.jdbi.v3.core.Handle;

/// Reports as rows. A report whose bytes, list entry or reading changed is a new version; the old one stays.
final class ReportRows {
    private final Handle handle;
    private final Map<String, Report> read = new HashMap<>();

    ReportRows(Handle handle) {
        this.handle = handle;
    }

    static String version(Report report) {
        return says(report).digest();
    }

    static Row row(Report report, Instant recorded) {
        Row row = says(report);
        return row.set("version", row.digest())
                .set("known", report.published().day())
                .set("recorded", recorded);
    }

    static Row document(Report report, byte[] raw, Instant recorded) {
        return new Row()
                .set("hash", report.id())
                .set("length", raw.length)
                .set("packed", Packed.pack(raw))
                .set("recorded", recorded);
    }

    private static Row says(Report report) {
        return new Row()
                .set("name", report.name())
                .set("hash", report.id())
                .set("publisher", report.publisher())
                .set("published", report.published().day())
                .set("how", report.published().how())
                .set("language", report.language())
                .set("title", report.title())
                .set("body", Packed.pack(report.body().getBytes(StandardCharsets.UTF_8)))
                .set("offsets", Packed.pack(report.offsets()));
    }

    /// The report of this version.
    Report get(String version) {
        return read.computeIfAbsent(
                version,
                key -> handle.createQuery("SELECT * FROM report WHERE version = :version")
                        .bind("version", key)
                        .map((row, context) -> report(row))
                        .one());
    }

    /// The raw bytes with this hash, if they were kept.
    Optional<byte[]> findDocument(String hash) {
        return handle.createQuery("SELECT packed FROM document WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> Packed.unpack(row.getBytes("packed")))
                .findOne();
    }

    private static Report report(ResultSet row) throws SQLException {
        var how = Published.How.valueOf(row.getString("how"));
        return new Report(
                row.getString("name"),
                row.getString("hash"),
                row.getString("publisher"),
                new Published(StatementColumns.day(row, "published"), how),
                row.getString("language"),
                Objects.requireNonNull(row.getString("title")),
                new String(Packed.unpack(row.getBytes("body")), StandardCharsets.UTF_8),
                Packed.offsets(row.getBytes("offsets")));
    }
}
