package org.exeunt.report;

import java.util.List;

/// Passages of several reports that stem from one text, perhaps lightly edited.
///
/// @param id name of the group, stable for the same passages
/// @param passages at least two, of at least two reports, ordered by report name
public record CopyGroup(String id, List<Passage> passages) {
    public CopyGroup {
        passages = List.copyOf(passages);
        if (passages.stream().map(Passage::report).distinct().count() < 2) {
            throw new IllegalArgumentException("copy group '" + id + "' needs passages of two reports");
        }
    }
}
