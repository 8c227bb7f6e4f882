package org.exeunt.statement;

import java.util.ArrayList;
import java.util.List;
import org.exeunt.place.Gazetteer;
import org.exeunt.report.Refusal;
import org.exeunt.report.source.DataTable;

/// Finds the figures and policies of tables that lie among the reports. What a table holds is told by its columns; one
/// that holds neither is refused with one line.
final class TableFinder {
    private final Gazetteer gazetteer;

    /// @param gazetteer knows the names of countries
    TableFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// All that the tables state, in their order, with the rows that can't be used.
    Statements find(List<DataTable> tables) {
        List<Figure> figures = new ArrayList<>();
        List<Policy> policies = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (DataTable table : tables) {
            if (Table.hasPolicies(table)) {
                Table<Policy> read = Table.policies(table, gazetteer::findCountry);
                policies.addAll(read.statements());
                refusals.addAll(read.refusals());
            } else if (Table.hasFigures(table)) {
                Table<Figure> read = Table.figures(table, gazetteer::findCountry);
                figures.addAll(read.statements());
                refusals.addAll(read.refusals());
            } else {
                refusals.add(new Refusal(
                        table.name(),
                        "",
                        "a table without columns for figures (" + columns(table) + ")",
                        "name them value, period_end (or date), origin and destination; or for policies kind, actor"));
            }
        }
        return new Statements(figures, policies, refusals);
    }

    private static String columns(DataTable table) {
        String all = String.join(",", table.columns());
        return all.length() <= 60 ? all : all.substring(0, 57) + "...";
    }
}
