package org.exeunt.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeunt.report.Intake;
import org.exeunt.report.Report;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Policy;
import org.exeunt.statement.Statement;
import org.exeunt.statement.Statements;

/// A part of an import that goes to disk at once: some reports, or the rows of tables, and what they say.
///
/// @param folder where the reports lie
/// @param reports those with the same bytes are in one part
/// @param figures by the name of the document that they come from, also of those that say nothing
/// @param policies likewise
record Part(Path folder, List<Report> reports, Map<String, List<Figure>> figures, Map<String, List<Policy>> policies) {
    private static final int DOCUMENTS = 500;

    static List<Part> of(Path folder, Intake intake, Statements statements) {
        var figures = byDocument(folder, statements.figures());
        var policies = byDocument(folder, statements.policies());
        Map<String, List<Report>> reports = intake.reports().stream()
                .collect(Collectors.groupingBy(Report::id, LinkedHashMap::new, Collectors.toList()));
        Set<String> names = new HashSet<>(figures.keySet());
        names.addAll(policies.keySet());
        names.removeAll(reports.keySet());
        List<Part> parts = new ArrayList<>();
        List<String> all = new ArrayList<>(reports.keySet());
        names.stream().sorted(Comparator.naturalOrder()).forEach(all::add);
        for (int at = 0; at < all.size(); at += DOCUMENTS) {
            List<String> some = all.subList(at, Math.min(all.size(), at + DOCUMENTS));
            parts.add(new Part(
                    folder,
                    some.stream()
                            .flatMap(name -> reports.getOrDefault(name, List.of()).stream())
                            .toList(),
                    of(some, figures),
                    of(some, policies)));
        }
        return parts;
    }

    /// Writes it down.
    void write(Writing writing) {
        Imports imports = new Imports(writing, folder, figures.keySet());
        imports.addReports(reports);
        imports.addStatements(
                "figure",
                figures,
                figure -> FigureRows.version(figure, writing::version),
                figure -> FigureRows.row(figure, writing));
        imports.addStatements(
                "policy",
                policies,
                policy -> PolicyRows.version(policy, writing::version),
                policy -> PolicyRows.row(policy, writing));
    }

    private static <S> Map<String, List<S>> of(List<String> names, Map<String, List<S>> all) {
        Map<String, List<S>> some = new LinkedHashMap<>();
        names.forEach(name -> some.put(name, all.getOrDefault(name, List.of())));
        return some;
    }

    private static <S extends Statement> Map<String, List<S>> byDocument(Path folder, List<S> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> document(folder, statement), LinkedHashMap::new, Collectors.toList()));
    }

    private static String document(Path folder, Statement statement) {
        return switch (statement.evidence()) {
            case Evidence.Quote words -> words.quote().report().id();
            case Evidence.Row row -> {
                Path name = folder.toAbsolutePath().normalize().getFileName();
                yield "table:" + (name == null ? "" : name + "/") + row.file();
            }
            case Evidence.Review review -> "table:" + statement.id();
        };
    }
}
