package org.exeunt.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds passages of several reports that stem from one text.
final class CopyFinder {
    private static final int LEAST_CHARACTERS = 60;

    /// The groups, in the order of their first passages.
    List<CopyGroup> find(List<Report> reports) {
        Map<String, List<Passage>> byText = new LinkedHashMap<>();
        for (Report report : reports) {
            int at = 0;
            for (String paragraph : report.body().split("\n\n", -1)) {
                if (paragraph.length() >= LEAST_CHARACTERS) {
                    String key = paragraph.replaceAll("\\W+", " ").toLowerCase(Locale.ROOT);
                    byText.computeIfAbsent(key, text -> new ArrayList<>())
                            .add(report.passage(at, at + paragraph.length()));
                }
                at += paragraph.length() + 2;
            }
        }
        List<CopyGroup> groups = new ArrayList<>();
        byText.values().stream()
                .filter(passages ->
                        passages.stream().map(Passage::report).distinct().count() > 1)
                .forEach(passages -> groups.add(new CopyGroup("c" + (groups.size() + 1), passages)));
        return groups;
    }
}
