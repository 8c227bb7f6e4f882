package org.exeunt.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.exeunt.report.CopyFinder.Occurrence;
import org.jspecify.annotations.Nullable;

/// Joins shared sentences that follow each other in all their reports, and leaves out what is no news but boilerplate.
final class CopyRuns {
    /// A lone sentence without numbers must be longer than a stock phrase.
    private static final int LEAST_WORDS = 12;
    /// What many reports share must be longer still.
    private static final int LEAST_WORDS_OF_MANY = 24;
    private static final int MANY_REPORTS = 10;

    private final List<List<Occurrence>> sentences;
    private final SortedMap<Integer, List<Occurrence>> shared;
    private final Map<Occurrence, Integer> groups = new HashMap<>();

    /// @param sentences all sentences, by report
    /// @param shared those that stand in several reports, by group, in the order of reports and places
    CopyRuns(List<List<Occurrence>> sentences, SortedMap<Integer, List<Occurrence>> shared) {
        this.sentences = sentences;
        this.shared = shared;
        shared.forEach((group, occurrences) -> occurrences.forEach(occurrence -> groups.put(occurrence, group)));
    }

    List<CopyGroup> groups(List<Report> reports) {
        Map<Integer, Integer> next = new HashMap<>();
        shared.forEach((group, occurrences) -> {
            Integer follower = follower(occurrences);
            if (follower != null) {
                next.put(group, follower);
            }
        });
        Set<Integer> followers = new HashSet<>(next.values());
        List<CopyGroup> found = new ArrayList<>();
        for (Integer group : shared.keySet()) {
            if (!followers.contains(group)) {
                add(group, next, reports, found);
            }
        }
        return found;
    }

    /// The group whose sentences follow this one's everywhere, and stand nowhere else; null if there is none.
    private @Nullable Integer follower(List<Occurrence> occurrences) {
        Integer follower = null;
        for (Occurrence occurrence : occurrences) {
            List<Occurrence> report = sentences.get(occurrence.report());
            if (occurrence.place() + 1 == report.size()) {
                return null;
            }
            Occurrence next = report.get(occurrence.place() + 1);
            Integer group = groups.get(next);
            boolean same = group != null && (follower == null || follower.equals(group));
            if (!same || next.sentence().paragraph() != occurrence.sentence().paragraph()) {
                return null;
            }
            follower = group;
        }
        return follower == null || size(follower) != occurrences.size() ? null : follower;
    }

    private int size(Integer group) {
        return Objects.requireNonNull(shared.get(group)).size();
    }

    private void add(Integer first, Map<Integer, Integer> next, List<Report> reports, List<CopyGroup> found) {
        List<Occurrence> starts = Objects.requireNonNull(shared.get(first));
        int length = 1;
        for (Integer group = next.get(first); group != null; group = next.get(group)) {
            length++;
        }
        if (isBoilerplate(starts, length, reports)) {
            return;
        }
        List<Passage> passages = new ArrayList<>();
        for (Occurrence start : starts) {
            Occurrence end = sentences.get(start.report()).get(start.place() + length - 1);
            passages.add(reports.get(start.report())
                    .passage(start.sentence().start(), end.sentence().end()));
        }
        found.add(new CopyGroup(id(passages.getFirst()), passages));
    }

    private boolean isBoilerplate(List<Occurrence> starts, int length, List<Report> reports) {
        Occurrence shortest = starts.getFirst();
        int words = 0;
        int numbers = 0;
        for (int i = 0; i < length; i++) {
            Occurrence sentence = sentences.get(shortest.report()).get(shortest.place() + i);
            words += sentence.words();
            numbers += sentence.numbers();
        }
        long across = starts.stream().map(Occurrence::report).distinct().count();
        boolean many = across >= MANY_REPORTS && across * 5 >= reports.size();
        return words < Likeness.LEAST_WORDS
                || (numbers == 0 && words < (many ? LEAST_WORDS_OF_MANY : LEAST_WORDS))
                || (numbers == 0 && isOfOnePublisher(starts, reports));
    }

    /// What one publisher prints again and again, without a number in it, is the publisher's own.
    private static boolean isOfOnePublisher(List<Occurrence> starts, List<Report> reports) {
        String publisher = reports.get(starts.getFirst().report()).publisher();
        return publisher != null
                && starts.stream()
                        .allMatch(start ->
                                publisher.equals(reports.get(start.report()).publisher()));
    }

    private static String id(Passage first) {
        String place = first.report().id() + first.start();
        return "copy-"
                + UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 13)
                        .replace("-", "");
    }
}
