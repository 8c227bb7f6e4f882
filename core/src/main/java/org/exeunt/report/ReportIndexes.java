package org.exeunt.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exeunt.report.source.RawFile;

/// The lists of reports of a folder and of the folders in it. Each speaks of the files beside and below it; of two that
/// speak of one file, the outer one counts.
final class ReportIndexes {
    /// Files that tell people about a folder; reports only if an index lists them.
    private static final Set<String> NOTES = Set.of(
            "readme",
            "read me",
            "license",
            "licence",
            "copying",
            "notice",
            "authors",
            "changelog",
            "contributing",
            "sources");

    private final TreeMap<String, ReportIndex> indexes = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    static ReportIndexes of(ReportFolder folder) {
        var all = new ReportIndexes();
        folder.indexes().forEach((place, path) -> all.add(place, RawFile.of(place + path.getFileName(), path)));
        all.indexes.forEach((place, index) -> all.refusals.addAll(index.refusals(folder.files().keySet().stream()
                .filter(name -> name.startsWith(place))
                .map(name -> name.substring(place.length()))
                .collect(Collectors.toSet()))));
        return all;
    }

    /// Adds the index that stands in this place.
    void add(String place, RawFile file) {
        try {
            byte[] bytes = file.bytes(FileReader.MAX_BYTES);
            indexes.put(place, new ReportIndex(file.name(), Encoding.text(bytes)));
        } catch (IOException failure) {
            refusals.add(FileReader.unreadable(file.name(), failure));
        }
    }

    /// Adds the indexes of another folder.
    void addAll(ReportIndexes others) {
        indexes.putAll(others.indexes);
        refusals.addAll(others.refusals);
    }

    /// What an index says about the file with this name.
    Optional<ReportIndex.Entry> find(String name) {
        for (Map.Entry<String, ReportIndex> index : indexes.entrySet()) {
            if (name.startsWith(index.getKey())) {
                Optional<ReportIndex.Entry> entry =
                        index.getValue().find(name.substring(index.getKey().length()));
                if (entry.isPresent()) {
                    return entry;
                }
            }
        }
        return Optional.empty();
    }

    /// What could not be used.
    List<Refusal> refusals() {
        return refusals;
    }

    /// The names without those of files that tell about the folder, unless an index lists them.
    List<String> withoutNotes(Set<String> names) {
        return names.stream()
                .filter(name -> !isNote(name) || find(name).isPresent())
                .toList();
    }

    static boolean isNote(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = file.lastIndexOf('.');
        return NOTES.contains(dot < 0 ? file : file.substring(0, dot));
    }
}
