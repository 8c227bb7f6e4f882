package org.exeunt.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Policy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What the world could know on a day, as a ledger had it at a moment: of each statement the last row, unless it was
/// withdrawn.
final class Sight {
    private final Handle handle;
    private final LocalDate knownBy;
    private final long entry;
    private final ReportRows reports;

    Sight(Handle handle, LocalDate knownBy, Instant recordedBy) {
        this.handle = handle;
        this.knownBy = knownBy;
        this.entry = handle.createQuery("SELECT number FROM entry WHERE recorded <= :recorded"
                        + " ORDER BY recorded DESC, number DESC LIMIT 1")
                .bind("recorded", Row.words(recordedBy))
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
        this.reports = new ReportRows(handle);
    }

    List<Figure> figures() {
        return figures("", Map.of(), List.of(0L));
    }

    List<Figure> figures(Corridor corridor, LocalDate first, LocalDate last) {
        List<Long> ways = Ways.on(corridor, handle);
        String between = " AND s.way IN (<ways>) AND s.period_end >= :first"
                + " AND COALESCE(s.period_start, s.period_end) <= :last";
        return ways.isEmpty()
                ? List.of()
                : figures(between, Map.of("first", first.toString(), "last", last.toString()), ways);
    }

    List<Policy> policies() {
        return query(
                        "policy",
                        "s.*, w.origin, w.destination, w.crossing, r.name",
                        " ORDER BY r.name, s.quote_start, s.id",
                        "")
                .map((row, context) -> PolicyRows.policy(row, reports))
                .list();
    }

    private List<Figure> figures(String more, Map<String, ?> values, List<Long> ways) {
        reports.prepare(
                bound(query("figure", "DISTINCT s.report", "", " AND s.report IS NOT NULL" + more), more, values, ways)
                        .mapTo(Long.class)
                        .list());
        return bound(
                        query(
                                "figure",
                                "s.*, w.origin, w.destination, w.crossing, r.name",
                                " ORDER BY r.name, s.quote_start, s.id",
                                more),
                        more,
                        values,
                        ways)
                .map((row, context) -> FigureRows.figure(row, reports))
                .list();
    }

    private static Query bound(Query query, String more, Map<String, ?> values, List<Long> ways) {
        Query bound = query.bindMap(values);
        return more.isEmpty() ? bound : bound.bindList("ways", ways);
    }

    private Query query(String table, String columns, String order, String more) {
        return handle.createQuery("""
                        SELECT %s FROM %s s
                        JOIN way w ON w.number = s.way
                        LEFT JOIN report r ON r.number = s.report
                        WHERE s.entry <= :entry AND s.withdrawn = 0 AND (s.known IS NULL OR s.known <= :known)%s
                        AND NOT EXISTS (SELECT 1 FROM %s n WHERE n.document = s.document AND n.id = s.id
                            AND n.number > s.number AND n.entry <= :entry)%s""".formatted(columns, table, more, table, order))
                .bind("known", knownBy.toString())
                .bind("entry", entry);
    }
}
