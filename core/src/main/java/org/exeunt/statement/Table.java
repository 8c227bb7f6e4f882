package org.exeunt.statement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exeunt.report.Refusal;

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
        return read(file, row -> FigureRow.figure(file.getFileName().toString(), row));
    }

    /// Policies of a CSV file, one a row; columns
    /// `kind,actor,origin,destination,crossing,status,start,end,known,share`.
    ///
    /// @throws IOException if the file can't be read
    public static Table<Policy> policies(Path file) throws IOException {
        return read(file, row -> PolicyRow.policy(file.getFileName().toString(), row));
    }

    private static <S extends Statement> Table<S> read(Path file, Function<TableRow, S> statement) throws IOException {
        String name = file.getFileName().toString();
        List<S> statements = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        String text = Files.readString(file);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (NamedCsvRecord row : rows) {
                TableRow cells = new TableRow(row);
                try {
                    statements.add(statement.apply(cells));
                } catch (TableRow.Refused | IllegalArgumentException refused) {
                    refusals.add(new Refusal(
                            name,
                            "line " + cells.line(),
                            String.valueOf(refused.getMessage()),
                            "correct it; the row is left out"));
                }
            }
        } catch (CsvParseException broken) {
            refusals.add(
                    new Refusal(name, "", "the table breaks off: " + broken.getMessage(), "check its quotation marks"));
        }
        return new Table<>(statements, refusals);
    }
}
