package org.exeunt.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exeunt.ledger.backup.LedgerTable;
import org.jdbi.v3.core.Handle;

/// Whether a ledger is what it should be: the database's own tests, no row missing, every document what its name says,
/// every statement one that can be followed to its words.
final class Soundness {
    private static final int MOST_TOLD = 20;

    private final Handle handle;
    private final LedgerAddress.Kind kind;
    private final List<String> faults = new ArrayList<>();

    Soundness(Handle handle, LedgerAddress.Kind kind) {
        this.handle = handle;
        this.kind = kind;
    }

    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (LedgerTable table : LedgerTable.ALL) {
            rows.put(table.name(), number("SELECT COUNT(*) FROM " + table.name()));
        }
        return rows;
    }

    /// The first of them, one line each.
    List<String> faults() {
        if (kind == LedgerAddress.Kind.SQLITE) {
            handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                    .filter(line -> !line.equals("ok"))
                    .forEach(this::tell);
            handle.createQuery("PRAGMA foreign_key_check").mapToMap().stream()
                    .forEach(row -> tell("a row of " + row.get("table") + " points to nothing"));
        }
        for (LedgerTable table : LedgerTable.ALL) {
            if (table.numbered()) {
                long missing = number("SELECT COALESCE(MAX(number), 0) - COUNT(*) FROM " + table.name());
                if (missing != 0) {
                    tell(table.name() + ": " + missing + " rows are missing");
                }
            }
        }
        long turned = number("SELECT COUNT(*) FROM entry e JOIN entry n ON n.number = e.number + 1"
                + " WHERE n.recorded < e.recorded");
        if (turned != 0) {
            tell("entry: " + turned + " are older than the one before");
        }
        documents();
        each("figure", (row, reports) -> FigureRows.figure(row, reports));
        each("policy", (row, reports) -> PolicyRows.policy(row, reports));
        return List.copyOf(faults);
    }

    private void documents() {
        handle
                .createQuery("SELECT d.name, r.length, r.packed FROM raw r JOIN document d ON d.number = r.document")
                .map((row, context) -> fault(row))
                .stream()
                .filter(fault -> !fault.isEmpty())
                .forEach(this::tell);
    }

    private static String fault(ResultSet row) throws SQLException {
        String name = row.getString("name");
        try {
            byte[] bytes = Packed.unpack(row.getBytes("packed"));
            return bytes.length == row.getInt("length") && Row.sha256(bytes).equals(name)
                    ? ""
                    : "document " + name + ": its bytes are not those that were added";
        } catch (RuntimeException e) {
            return "document " + name + ": " + e.getMessage();
        }
    }

    /// Makes every statement again: its type refuses what can't be.
    private void each(String table, Reading reading) {
        ReportRows reports = new ReportRows(handle);
        handle
                .createQuery("SELECT s.*, w.origin, w.destination, w.crossing FROM " + table
                        + " s JOIN way w ON w.number = s.way ORDER BY s.number")
                .map((row, context) -> {
                    try {
                        reading.read(row, reports);
                        return "";
                    } catch (RuntimeException e) {
                        return table + " " + row.getLong("number") + " (" + row.getString("id") + "): "
                                + e.getMessage();
                    }
                })
                .stream()
                .filter(fault -> !fault.isEmpty())
                .forEach(this::tell);
    }

    private void tell(String fault) {
        if (faults.size() < MOST_TOLD) {
            faults.add(fault.lines().findFirst().orElse(fault));
        } else if (faults.size() == MOST_TOLD) {
            faults.add("and more like these");
        }
    }

    private long number(String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    /// Makes a statement out of a row.
    @FunctionalInterface
    private interface Reading {
        Object read(ResultSet row, ReportRows reports) throws SQLException;
    }
}
