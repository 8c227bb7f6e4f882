package org.exeunt.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.exeunt.report.Report;
import org.exeunt.statement.Statement;
import org.jspecify.annotations.Nullable;

/// Writes down what was read of some documents: what is new, what changed, and what is no longer read.
final class Imports {
    private final Writing writing;
    private final Path folder;
    private final Map<String, Long> documents;
    private final Set<Long> known = new HashSet<>();

    /// @param names of all documents that are written down
    Imports(Writing writing, Path folder, Set<String> names) {
        this.writing = writing;
        this.folder = folder;
        this.documents = new HashMap<>();
        for (List<String> some : Lists.parts(names)) {
            writing.handle()
                    .createQuery("SELECT number, name FROM document WHERE name IN (<names>)")
                    .bindList("names", some)
                    .map((row, context) -> Map.entry(row.getString("name"), row.getLong("number")))
                    .forEach(entry -> documents.put(entry.getKey(), entry.getValue()));
        }
        known.addAll(documents.values());
        for (String name : names) {
            documents.computeIfAbsent(name, key -> {
                long number = writing.next("document");
                writing.put("document", new Row().set("number", number).set("name", name));
                return number;
            });
        }
    }

    void addReports(List<Report> reports) {
        Set<Long> kept = new HashSet<>();
        Map<String, Latest> latest = new HashMap<>();
        for (List<Long> some : Lists.parts(known)) {
            writing.handle()
                    .createQuery("SELECT document FROM raw WHERE document IN (<documents>)")
                    .bindList("documents", some)
                    .mapTo(Long.class)
                    .forEach(kept::add);
            latest.putAll(latest("report", "name", some));
        }
        for (Report report : reports) {
            long document = number(report.id());
            String version = writing.version(report);
            Latest before = latest.get(document + " " + report.name());
            if (before != null && before.version.equals(version)) {
                writing.know(version, before.number);
            } else {
                Row row = new Row().set("document", document).set("version", version);
                ReportRows.row(report).cells().forEach(row::set);
                writing.know(version, writing.add("report", row));
            }
            if (kept.add(document)) {
                findRaw(report).ifPresent(raw -> writing.put("raw", raw(document, raw)));
            }
        }
    }

    /// @param table `figure` or `policy`
    /// @param statements by the name of the document that they come from
    /// @param version SHA-256 of what a statement says
    /// @param row what goes into the table
    <S extends Statement> void addStatements(
            String table, Map<String, List<S>> statements, Function<S, String> version, Function<S, Row> row) {
        Map<String, Latest> latest = new LinkedHashMap<>();
        for (List<Long> some : Lists.parts(known)) {
            latest.putAll(latest(table, "id", some));
        }
        Set<String> read = new HashSet<>();
        statements.forEach((name, list) -> {
            long document = number(name);
            for (S statement : list) {
                String key = document + " " + statement.id();
                if (!read.add(key)) {
                    continue;
                }
                Latest before = latest.get(key);
                String says = version.apply(statement);
                if (before == null || before.withdrawn || !before.version.equals(says)) {
                    Row added = new Row()
                            .set("document", document)
                            .set("version", says)
                            .set("withdrawn", 0);
                    row.apply(statement).cells().forEach(added::set);
                    writing.add(table, added);
                }
            }
        });
        latest.forEach((key, before) -> {
            if (!before.withdrawn && !read.contains(key)) {
                withdraw(table, before.number);
            }
        });
    }

    /// A statement that is no longer read: the same row again, marked.
    private void withdraw(String table, long number) {
        Map<String, Object> cells = writing.handle()
                .createQuery("SELECT * FROM " + table + " WHERE number = :number")
                .bind("number", number)
                .mapToMap()
                .one();
        Row row = new Row();
        cells.forEach((column, cell) -> {
            if (!column.equals("number") && !column.equals("entry")) {
                row.set(column, column.equals("withdrawn") ? (Object) 1 : cell);
            }
        });
        writing.add(table, row);
    }

    private Map<String, Latest> latest(String table, String id, List<Long> some) {
        Map<String, Latest> latest = new LinkedHashMap<>();
        writing.handle()
                .createQuery("SELECT number, document, " + id + " AS id, version, "
                        + (table.equals("report") ? "0" : "withdrawn") + " AS withdrawn FROM " + table
                        + " WHERE document IN (<documents>) ORDER BY number")
                .bindList("documents", some)
                .map((row, context) -> Map.entry(
                        row.getLong("document") + " " + row.getString("id"),
                        new Latest(row.getLong("number"), row.getString("version"), row.getInt("withdrawn") == 1)))
                .forEach(entry -> latest.put(entry.getKey(), entry.getValue()));
        return latest;
    }

    private long number(String document) {
        @Nullable Long number = documents.get(document);
        if (number == null) {
            throw new IllegalArgumentException("a statement of a document that is not added: " + document);
        }
        return number;
    }

    private Row raw(long document, byte[] bytes) {
        return new Row()
                .set("document", document)
                .set("entry", writing.entry())
                .set("length", bytes.length)
                .set("packed", Packed.pack(bytes));
    }

    private Optional<byte[]> findRaw(Report report) {
        try {
            Path document = folder.resolve(report.name());
            byte[] raw = Files.isRegularFile(document) ? Files.readAllBytes(document) : new byte[0];
            return Row.sha256(raw).equals(report.id()) ? Optional.of(raw) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The last row of something.
    private record Latest(long number, String version, boolean withdrawn) {}
}
