package org.exeunt.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.exeunt.place.Corridor;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Policy;
import org.exeunt.statement.Statement;
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
        List<Policy> policies = query("policy", "s.*, w.origin, w.destination, w.crossing", "")
                .map((row, context) -> PolicyRows.policy(row, reports))
                .list();
        return policies.stream().sorted(Sight::compare).toList();
    }

    private List<Figure> figures(String more, Map<String, ?> values, List<Long> ways) {
        String reported = " AND s.report IS NOT NULL" + more;
        reports.prepare(bound(query("figure", "DISTINCT s.report", reported), more, values, ways)
                .mapTo(Long.class)
                .list());
        List<Figure> figures = bound(
                        query("figure", "s.*, w.origin, w.destination, w.crossing", more), more, values, ways)
                .map((row, context) -> FigureRows.figure(row, reports))
                .list();
        return figures.stream().sorted(Sight::compare).toList();
    }

    /// By report and place in it, the same whatever the database holds to be the order of letters.
    private static int compare(Statement one, Statement other) {
        int order = report(one).compareTo(report(other));
        order = order != 0 ? order : Integer.compare(start(one), start(other));
        return order != 0 ? order : one.id().compareTo(other.id());
    }

    private static String report(Statement statement) {
        return statement.evidence() instanceof Evidence.Quote words
                ? words.quote().report().name()
                : "";
    }

    private static int start(Statement statement) {
        return statement.evidence() instanceof Evidence.Quote words
                ? words.quote().start()
                : 0;
    }

    private static Query bound(Query query, String more, Map<String, ?> values, List<Long> ways) {
        Query bound = query.bindMap(values);
        return more.isEmpty() ? bound : bound.bindList("ways", ways);
    }

    private Query query(String table, String columns, String more) {
        return handle.createQuery("""
                        SELECT %s FROM %s s
                        JOIN way w ON w.number = s.way
                        WHERE s.entry <= :entry AND s.withdrawn = 0 AND (s.known IS NULL OR s.known <= :known)%s
                        AND NOT EXISTS (SELECT 1 FROM %s n WHERE n.document = s.document AND n.id = s.id
                            AND n.number > s.number AND n.entry <= :entry)""".formatted(columns, table, more, table))
                .bind("known", knownBy.toString())
                .bind("entry", entry);
    }
}
