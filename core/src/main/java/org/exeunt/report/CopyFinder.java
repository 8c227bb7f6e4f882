package org.exeunt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds passages of several reports that stem from one text, perhaps lightly edited.
///
/// Sentences are compared, and neighbours that the same reports share make one passage. The work grows with the number
/// of
/// sentences and no faster: each is compared only with the few that share turns of phrase with it. The same reports in
/// the same order give the same groups.
final class CopyFinder {
    private final SentenceCutter cutter = new SentenceCutter();

    /// The groups, in the order of their first passages.
    List<CopyGroup> find(List<Report> reports) {
        var wordings = new WordingGroups();
        List<List<Occurrence>> sentences = new ArrayList<>();
        for (int report = 0; report < reports.size(); report++) {
            sentences.add(occurrences(report, reports.get(report).body(), wordings));
        }
        return new CopyRuns(sentences, shared(sentences, wordings)).groups(reports);
    }

    private List<Occurrence> occurrences(int report, String body, WordingGroups wordings) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (SentenceCutter.Sentence sentence : cutter.cut(body)) {
            Wording wording = Wording.of(body, sentence.start(), sentence.end());
            occurrences.add(new Occurrence(
                    report, occurrences.size(), sentence, wordings.add(wording), wording.length(), wording.numbers()));
        }
        return occurrences;
    }

    /// The sentences that stand in several reports, by group.
    private static SortedMap<Integer, List<Occurrence>> shared(
            List<List<Occurrence>> sentences, WordingGroups wordings) {
        var firstReport = new int[wordings.size()];
        var across = new boolean[wordings.size()];
        forEach(sentences, occurrence -> {
            int group = wordings.group(occurrence.wording());
            across[group] |= firstReport[group] != 0 && firstReport[group] != occurrence.report() + 1;
            firstReport[group] = firstReport[group] == 0 ? occurrence.report() + 1 : firstReport[group];
        });
        SortedMap<Integer, List<Occurrence>> shared = new TreeMap<>();
        forEach(sentences, occurrence -> {
            int group = wordings.group(occurrence.wording());
            if (across[group]) {
                shared.computeIfAbsent(group, number -> new ArrayList<>()).add(occurrence);
            }
        });
        return shared;
    }

    private static void forEach(List<List<Occurrence>> sentences, java.util.function.Consumer<Occurrence> action) {
        sentences.forEach(occurrences -> occurrences.forEach(action));
    }

    /// A sentence in a report.
    ///
    /// @param report number of the report
    /// @param place number of the sentence in it
    /// @param sentence where it stands
    /// @param wording number of its wording
    /// @param words how many words it has
    /// @param numbers how many of them hold a digit
    record Occurrence(int report, int place, SentenceCutter.Sentence sentence, int wording, int words, int numbers) {}
}
