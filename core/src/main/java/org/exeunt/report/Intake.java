package org.exeunt.report;

import java.util.List;
import org.exeunt.report.source.DataTable;

/// What came out of reading: reports, tables, copies among the reports, and what had to be refused.
///
/// @param reports in the order of their names
/// @param tables in the order of their names
/// @param copies passages that stem from one text
/// @param refusals what could not be used, and why
public record Intake(List<Report> reports, List<DataTable> tables, List<CopyGroup> copies, List<Refusal> refusals) {
    public Intake {
        reports = List.copyOf(reports);
        tables = List.copyOf(tables);
        copies = List.copyOf(copies);
        refusals = List.copyOf(refusals);
    }

    /// Reports alone.
    public Intake(List<Report> reports, List<CopyGroup> copies, List<Refusal> refusals) {
        this(reports, List.of(), copies, refusals);
    }

    /// Whether there is nothing to work with.
    public boolean isEmpty() {
        return reports.isEmpty() && tables.isEmpty();
    }
}
