package org.exeunt.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.exeunt.place.Country;
import org.exeunt.report.Report;
import org.exeunt.statement.Policy;
import org.exeunt.statement.PolicyKind;
import org.exeunt.statement.PolicyStatus;

/// Policies as rows.
final class PolicyRows {
    private PolicyRows() {}

    /// SHA-256 of what the policy says, with the version of the report that it rests on.
    static String version(Policy policy, Function<Report, String> reports) {
        Row row = says(policy);
        StatementColumns.write(policy.corridor(), row);
        StatementColumns.write(policy.evidence(), row, reports);
        return row.digest();
    }

    static Row row(Policy policy, Writing writing) {
        Row row = says(policy).set("way", writing.way(policy.corridor()));
        StatementColumns.write(policy.evidence(), row, writing::report);
        return row;
    }

    private static Row says(Policy policy) {
        return new Row()
                .set("id", policy.id())
                .set("kind", policy.kind())
                .set("actor", policy.actor())
                .set("place_named", policy.place())
                .set("start_day", policy.start())
                .set("end_day", policy.end())
                .set("status", policy.status())
                .set("share", policy.share())
                .set("confidence", policy.confidence())
                .set("known", policy.known());
    }

    static Policy policy(ResultSet row, ReportRows reports) throws SQLException {
        String actor = row.getString("actor");
        return new Policy(
                row.getString("id"),
                PolicyKind.valueOf(row.getString("kind")),
                actor == null ? null : Country.of(actor),
                StatementColumns.corridor(row),
                row.getString("place_named"),
                StatementColumns.day(row, "start_day"),
                StatementColumns.day(row, "end_day"),
                PolicyStatus.valueOf(row.getString("status")),
                StatementColumns.number(row, "share"),
                StatementColumns.evidence(row, reports),
                row.getDouble("confidence"),
                StatementColumns.day(row, "known"));
    }
}
