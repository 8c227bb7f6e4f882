package org.exeunt.statement;

import org.exeunt.place.Corridor;

/// A row of a table as a policy.
final class PolicyRow {
    private PolicyRow() {}

    static Policy policy(String file, String address, TableRow row) {
        String crossing = row.text("crossing");
        String place = row.text("crossing", "place");
        String id = row.text("id");
        return new Policy(
                id.isEmpty() ? file + ":" + row.line() : id,
                row.word(PolicyKind.class, null, "kind"),
                row.countries("actor").stream().findFirst().orElse(null),
                new Corridor(
                        row.countries("origin"), row.countries("destination"), crossing.isEmpty() ? null : crossing),
                place.isEmpty() ? null : place,
                row.day("start"),
                row.day("end"),
                row.word(PolicyStatus.class, PolicyStatus.IN_FORCE, "status"),
                row.number("share"),
                new Evidence.Row(file, row.line(), row.text("url").isEmpty() ? address : row.text("url")),
                1,
                row.day("known", "published"));
    }
}
