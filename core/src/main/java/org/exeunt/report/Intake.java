package org.exeunt.report;

import java.util.List;

/// What came out of reading a folder: reports, copies among them, and what had to be refused.
///
/// @param reports in the order of their names
/// @param copies passages that stem from one text
/// @param refusals what could not be used, and why
public record Intake(List<Report> reports, List<CopyGroup> copies, List<Refusal> refusals) {
    public Intake {
        reports = List.copyOf(reports);
        copies = List.copyOf(copies);
        refusals = List.copyOf(refusals);
    }
}
