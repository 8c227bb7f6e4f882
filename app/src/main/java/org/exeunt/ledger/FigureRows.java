package org.exeunt.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.exeunt.place.Period;
import org.exeunt.report.Report;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.exeunt.statement.Quantifier;
import org.exeunt.statement.Status;
import org.exeunt.statement.Unit;

/// Figures as rows.
final class FigureRows {
    private FigureRows() {}

    /// SHA-256 of what the figure says, with the version of the report that it rests on.
    static String version(Figure figure, Function<Report, String> reports) {
        Row row = says(figure);
        StatementColumns.write(figure.corridor(), row);
        StatementColumns.write(figure.evidence(), row, reports);
        return row.digest();
    }

    static Row row(Figure figure, Writing writing) {
        Row row = says(figure).set("way", writing.way(figure.corridor()));
        StatementColumns.write(figure.evidence(), row, writing::report);
        return row;
    }

    private static Row says(Figure figure) {
        return new Row()
                .set("id", figure.id())
                .set("count_id", figure.countId())
                .set("reported", figure.amount().reported())
                .set("low", figure.amount().low())
                .set("high", figure.amount().high())
                .set("quantifier", figure.amount().quantifier())
                .set("unit", figure.unit())
                .set("measure", figure.measure())
                .set("population", figure.population())
                .set("people", figure.group())
                .set("period_start", figure.period().start())
                .set("period_end", figure.period().end())
                .set("hours", figure.hours())
                .set("aggregation", figure.aggregation())
                .set("status", figure.status())
                .set("source", figure.source())
                .set("confidence", figure.confidence())
                .set("known", figure.known());
    }

    static Figure figure(ResultSet row, ReportRows reports) throws SQLException {
        return new Figure(
                row.getString("id"),
                row.getString("count_id"),
                new Amount(
                        StatementColumns.number(row, "reported"),
                        StatementColumns.number(row, "low"),
                        StatementColumns.number(row, "high"),
                        Quantifier.valueOf(row.getString("quantifier"))),
                Unit.valueOf(row.getString("unit")),
                Measure.valueOf(row.getString("measure")),
                StatementColumns.corridor(row),
                Population.valueOf(row.getString("population")),
                row.getString("people"),
                new Period(StatementColumns.day(row, "period_start"), StatementColumns.day(row, "period_end")),
                StatementColumns.number(row, "hours"),
                Aggregation.valueOf(row.getString("aggregation")),
                Status.valueOf(row.getString("status")),
                row.getString("source"),
                StatementColumns.evidence(row, reports),
                row.getDouble("confidence"),
                StatementColumns.day(row, "known"));
    }
}
