package org.exeunt.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exeunt.report.Published;
import org.exeunt.report.Report;
import org.jdbi.v3.core.Handle;

/// Reports as rows. A report whose bytes, list entry or reading changed is a new version; the old one stays.
final class ReportRows {
    private static final String COLUMNS =
            "SELECT r.*, d.name AS hash FROM report r" + " JOIN document d ON d.number = r.document WHERE r.number ";

    /// Reports that are kept ready.
    private static final int KEPT = 20_000;

    private final Handle handle;
    private final Map<Long, Report> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Report> eldest) {
            return size() > KEPT;
        }
    };

    ReportRows(Handle handle) {
        this.handle = handle;
    }

    /// SHA-256 of all that is known of a report.
    static String version(Report report) {
        return says(report)
                .set("hash", report.id())
                .set("body", report.body())
                .set("offsets", Packed.pairs(report.offsets()))
                .digest();
    }

    static Row row(Report report) {
        return says(report)
                .set("body", Packed.pack(report.body().getBytes(StandardCharsets.UTF_8)))
                .set("offsets", Packed.pack(Packed.pairs(report.offsets())));
    }

    private static Row says(Report report) {
        return new Row()
                .set("name", report.name())
                .set("publisher", report.publisher())
                .set("published", report.published().day())
                .set("how", report.published().how())
                .set("language", report.language())
                .set("title", report.title());
    }

    /// The report of this number.
    Report get(long number) {
        return read.computeIfAbsent(
                number,
                key -> handle.createQuery(COLUMNS + "= :number")
                        .bind("number", key)
                        .map((row, context) -> report(row))
                        .one());
    }

    /// Reads many reports at once, before they are asked for one by one.
    void prepare(Collection<Long> numbers) {
        for (List<Long> some : Lists.parts(numbers)) {
            handle.createQuery(COLUMNS + "IN (<numbers>)")
                    .bindList("numbers", some)
                    .map((row, context) -> Map.entry(row.getLong("number"), report(row)))
                    .forEach(entry -> read.put(entry.getKey(), entry.getValue()));
        }
    }

    static Report report(ResultSet row) throws SQLException {
        var how = Published.How.valueOf(row.getString("how"));
        return new Report(
                row.getString("name"),
                row.getString("hash"),
                row.getString("publisher"),
                new Published(StatementColumns.day(row, "published"), how),
                row.getString("language"),
                Objects.requireNonNull(row.getString("title")),
                new String(Packed.unpack(row.getBytes("body")), StandardCharsets.UTF_8),
                Packed.offsets(Packed.unpack(row.getBytes("offsets"))));
    }
}
