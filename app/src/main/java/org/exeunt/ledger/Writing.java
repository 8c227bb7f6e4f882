package org.exeunt.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exeunt.place.Corridor;
import org.exeunt.report.Report;
import org.jdbi.v3.core.Handle;

/// An entry that is being written, within one transaction. Rows are gathered and go in together; an entry without rows
/// is none.
final class Writing {
    /// In which order rows go in, so that what a row points to is there before it.
    private static final List<String> ORDER = List.of(
            "document",
            "raw",
            "report",
            "way",
            "figure",
            "policy",
            "review",
            "review_field",
            "run",
            "run_statement",
            "forecast",
            "score");

    private final Handle handle;
    private final String kind;
    private final String software;
    private final Instant now;
    private final long entry;
    private final Map<String, Long> last = new HashMap<>();
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, Long> ways;
    private final Map<String, Long> reports = new HashMap<>();
    private final IdentityHashMap<Report, String> versions = new IdentityHashMap<>();

    /// @param kind IMPORT, REVIEW or RUN
    Writing(Handle handle, String kind, String software, Instant now) {
        this.handle = handle;
        this.kind = kind;
        this.software = software;
        this.now = now;
        this.entry = next("entry");
        this.ways = Ways.numbers(handle);
    }

    long entry() {
        return entry;
    }

    Handle handle() {
        return handle;
    }

    /// The moment it is recorded at: now, but never before the entry before it, whatever the clock does.
    String recorded() {
        String before = handle.createQuery("SELECT recorded FROM entry ORDER BY number DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .orElse("");
        String words = Row.words(now);
        return words.compareTo(before) > 0 ? words : before;
    }

    /// The next number of a table.
    long next(String table) {
        return last.merge(
                table,
                handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM " + table)
                                .mapTo(Long.class)
                                .one()
                        + 1,
                (number, first) -> number + 1);
    }

    /// Adds a row with a number of its own to this entry.
    ///
    /// @return the number
    long add(String table, Row row) {
        long number = next(table);
        put(table, numbered(number, row));
        return number;
    }

    /// Adds a row as it is.
    void put(String table, Row row) {
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
    }

    /// Number of a corridor, new or known.
    long way(Corridor corridor) {
        String origin = StatementColumns.codes(corridor.origins());
        String destination = StatementColumns.codes(corridor.destinations());
        String crossing = Objects.requireNonNullElse(corridor.crossing(), "");
        return ways.computeIfAbsent(Ways.key(origin, destination, crossing), key -> {
            long number = next("way");
            put(
                    "way",
                    new Row()
                            .set("number", number)
                            .set("origin", origin)
                            .set("destination", destination)
                            .set("crossing", crossing));
            return number;
        });
    }

    /// Version of a report.
    String version(Report report) {
        return versions.computeIfAbsent(report, ReportRows::version);
    }

    /// Notes the number of a version of a report.
    void know(String version, long report) {
        reports.put(version, report);
    }

    /// Number of a report that was noted.
    long report(Report report) {
        return Objects.requireNonNull(
                reports.get(version(report)), () -> "a statement of a report that is not added: " + report.name());
    }

    /// Writes the entry, if it has rows.
    ///
    /// @return how many rows were new, not counting documents, corridors and the entry itself
    int write() throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        var connection = handle.getConnection();
        Row self = new Row()
                .set("number", entry)
                .set("kind", kind)
                .set("software", software)
                .set("recorded", recorded());
        Row.add(connection, "entry", List.of(self));
        int added = 0;
        for (String table : ORDER) {
            int count = Row.add(connection, table, rows.getOrDefault(table, List.of()));
            added += table.equals("document") || table.equals("way") ? 0 : count;
        }
        return added;
    }

    private Row numbered(long number, Row row) {
        Row numbered = new Row().set("number", number).set("entry", entry);
        row.cells().forEach(numbered::set);
        return numbered;
    }
}
