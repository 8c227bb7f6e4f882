package org.exeunt.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.exeunt.report.CopyGroup;
import org.exeunt.report.Intake;
import org.exeunt.report.Passage;
import org.exeunt.report.Report;
import org.exeunt.statement.Statement;
import org.exeunt.statement.Statements;
import org.jspecify.annotations.Nullable;

/// What was known by the end of a day: later reports, and what they say, are left out.
///
/// @param day the day
/// @param undated since when that is known which carries no day: since the last day of all others, as for the flows
record KnownBy(LocalDate day, LocalDate undated) {
    static KnownBy of(LocalDate day, Statements all) {
        LocalDate last = Stream.<Statement>concat(all.figures().stream(), all.policies().stream())
                .map(Statement::known)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(LocalDate::compareTo)
                .orElse(day);
        return new KnownBy(day, last);
    }

    Intake of(Intake all) {
        return new Intake(
                all.reports().stream().filter(this::has).toList(),
                all.copies().stream()
                        .map(group -> new Copies(
                                group.id(),
                                group.passages().stream()
                                        .filter(passage -> has(passage.report()))
                                        .toList()))
                        .filter(Copies::ofTwoReports)
                        .map(copies -> new CopyGroup(copies.id, copies.passages))
                        .toList(),
                all.refusals());
    }

    Statements of(Statements all) {
        return new Statements(
                all.figures().stream().filter(figure -> has(figure.known())).toList(),
                all.policies().stream().filter(policy -> has(policy.known())).toList());
    }

    private boolean has(Report report) {
        return has(report.published().day());
    }

    private boolean has(@Nullable LocalDate known) {
        return !Objects.requireNonNullElse(known, undated).isAfter(day);
    }

    /// What is left of a group of copies.
    private record Copies(String id, List<Passage> passages) {
        boolean ofTwoReports() {
            return passages.stream().map(Passage::report).distinct().count() > 1;
        }
    }
}
