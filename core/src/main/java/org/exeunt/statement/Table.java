package org.exeunt.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.exeunt.place.Country;
import org.exeunt.report.Intake;
import org.exeunt.report.Refusal;
import org.exeunt.report.ReportReader;
import org.exeunt.report.source.DataTable;

/// Statements read from a published table.
///
/// @param statements in the order of the rows
/// @param refusals rows that can't be used, each with its line
public record Table<S extends Statement>(List<S> statements, List<Refusal> refusals) {
    public Table {
        statements = List.copyOf(statements);
        refusals = List.copyOf(refusals);
    }

    /// Figures of a CSV file, one a row; columns by name, see [FigureRow].
    ///
    /// @throws IOException if the file can't be read
    public static Table<Figure> figures(Path file) throws IOException {
        return read(file, table -> figures(table, name -> Optional.empty()));
    }

    /// Policies of a CSV file, one a row; columns
    /// `kind,actor,origin,destination,crossing,status,start,end,known,share`.
    ///
    /// @throws IOException if the file can't be read
    public static Table<Policy> policies(Path file) throws IOException {
        return read(file, table -> policies(table, name -> Optional.empty()));
    }

    /// Whether rows of this table can be figures, by its columns.
    static boolean hasFigures(DataTable table) {
        Map<String, Integer> places = table.places();
        boolean hasAmount =
                has(places, FigureRow.VALUE) || (places.containsKey("value_low") && places.containsKey("value_high"));
        boolean hasCorridor =
                has(places, FigureRow.ORIGIN) || has(places, FigureRow.DESTINATION) || places.containsKey("crossing");
        return hasAmount && has(places, FigureRow.END) && hasCorridor;
    }

    /// Whether rows of this table can be policies, by its columns.
    static boolean hasPolicies(DataTable table) {
        Map<String, Integer> places = table.places();
        return places.containsKey("kind")
                && (places.containsKey("actor") || places.containsKey("origin") || places.containsKey("destination"));
    }

    /// @param names finds the country that a name means
    static Table<Figure> figures(DataTable table, Function<String, Optional<Country>> names) {
        return of(table, names, row -> FigureRow.figure(table.name(), table.address(), row));
    }

    /// @param names finds the country that a name means
    static Table<Policy> policies(DataTable table, Function<String, Optional<Country>> names) {
        return of(table, names, row -> PolicyRow.policy(table.name(), table.address(), row));
    }

    private static <S extends Statement> Table<S> read(Path file, Function<DataTable, Table<S>> rows)
            throws IOException {
        Intake intake = new ReportReader().read(file);
        List<S> statements = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>(intake.refusals());
        for (DataTable table : intake.tables()) {
            Table<S> read = rows.apply(table);
            statements.addAll(read.statements);
            refusals.addAll(read.refusals);
        }
        return new Table<>(statements, refusals);
    }

    private static <S extends Statement> Table<S> of(
            DataTable table, Function<String, Optional<Country>> names, Function<TableRow, S> statement) {
        List<S> statements = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Map<String, Integer> places = table.places();
        for (DataTable.Row row : table.rows()) {
            try {
                statements.add(statement.apply(new TableRow(places, row, names)));
            } catch (TableRow.Refused | IllegalArgumentException refused) {
                refusals.add(new Refusal(
                        table.name(),
                        "line " + row.line(),
                        String.valueOf(refused.getMessage()),
                        "correct it; the row is left out"));
            }
        }
        return new Table<>(statements, refusals);
    }

    private static boolean has(Map<String, Integer> places, String... names) {
        return Arrays.stream(names).anyMatch(places::containsKey);
    }
}
