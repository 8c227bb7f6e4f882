package org.exeunt.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.report.Report;
import org.exeunt.statement.Evidence;
import org.jspecify.annotations.Nullable;

/// Columns that figures and policies share: the corridor and the evidence.
final class StatementColumns {
    private StatementColumns() {}

    static void write(Corridor corridor, Row row) {
        row.set("origin", codes(corridor.origins()))
                .set("destination", codes(corridor.destinations()))
                .set("crossing", corridor.crossing());
    }

    static Corridor corridor(ResultSet row) throws SQLException {
        String crossing = row.getString("crossing");
        return new Corridor(
                countries(row.getString("origin")),
                countries(row.getString("destination")),
                crossing == null || crossing.isEmpty() ? null : crossing);
    }

    /// @param report what stands for a report: its version, or its number
    static void write(Evidence evidence, Row row, Function<Report, ?> report) {
        var words = evidence instanceof Evidence.Quote quote ? quote : null;
        var line = evidence instanceof Evidence.Row found ? found : null;
        var review = evidence instanceof Evidence.Review said ? said : null;
        row.set("evidence", words != null ? "QUOTE" : line != null ? "ROW" : "REVIEW")
                .set("report", words == null ? null : report.apply(words.quote().report()))
                .set("quote_start", words == null ? null : words.quote().start())
                .set("quote_end", words == null ? null : words.quote().end())
                .set("sentence_start", words == null ? null : words.sentence().start())
                .set("sentence_end", words == null ? null : words.sentence().end())
                .set("place", line != null ? line.file() : review != null ? review.who() : null)
                .set("place_line", line == null ? null : line.line())
                .set("said", line != null ? line.address() : review != null ? review.why() : null)
                .set("said_on", review == null ? null : review.when());
    }

    static Evidence evidence(ResultSet row, ReportRows reports) throws SQLException {
        return switch (row.getString("evidence")) {
            case "QUOTE" -> {
                Report report = reports.get(row.getLong("report"));
                yield new Evidence.Quote(
                        report.passage(row.getInt("quote_start"), row.getInt("quote_end")),
                        report.passage(row.getInt("sentence_start"), row.getInt("sentence_end")));
            }
            case "ROW" ->
                new Evidence.Row(
                        row.getString("place"),
                        row.getInt("place_line"),
                        Objects.requireNonNullElse(row.getString("said"), ""));
            case "REVIEW" ->
                new Evidence.Review(
                        row.getString("place"), Objects.requireNonNull(day(row, "said_on")), row.getString("said"));
            default -> throw new SQLException("no evidence of kind " + row.getString("evidence"));
        };
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String day = row.getString(column);
        return day == null ? null : LocalDate.parse(day);
    }

    static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    static String codes(List<Country> countries) {
        return countries.stream().map(Country::code).collect(Collectors.joining(";"));
    }

    private static List<Country> countries(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(";", -1)).map(Country::of).toList();
    }
}
