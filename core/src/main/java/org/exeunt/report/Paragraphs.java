package org.exeunt.report;

import java.util.ArrayList;
import java.util.List;

/// Cuts a report's body into paragraphs, apart by blank lines.
final class Paragraphs {
    private Paragraphs() {}

    static List<Passage> of(Report report) {
        List<Passage> paragraphs = new ArrayList<>();
        String body = report.body();
        int start = 0;
        while (start < body.length()) {
            int end = body.indexOf("\n\n", start);
            end = end < 0 ? body.length() : end;
            if (!body.substring(start, end).isBlank()) {
                paragraphs.add(report.passage(start, end));
            }
            start = end;
            while (start < body.length() && body.charAt(start) == '\n') {
                start++;
            }
        }
        return paragraphs;
    }
}
