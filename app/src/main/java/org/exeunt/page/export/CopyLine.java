package org.exeunt.page.export;

import java.util.List;
import org.exeunt.report.CopyGroup;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// One passage of a copied text, as a line of `copies.csv`.
///
/// @param group id of the group of copies
/// @param report name of the report
/// @param startByte first byte in the raw document
/// @param endByte first byte behind it
/// @param quote the passage's words
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record CopyLine(String group, String report, int startByte, int endByte, String quote) {
    /// All passages of all groups as a sheet.
    public static Sheet<CopyLine> sheet(List<CopyGroup> groups) {
        List<CopyLine> lines = groups.stream()
                .flatMap(group -> group.passages().stream()
                        .map(passage -> new CopyLine(
                                group.id(),
                                passage.report().name(),
                                passage.startByte(),
                                passage.endByte(),
                                passage.text())))
                .toList();
        return new Sheet<>(CopyLine.class, List.of(), lines);
    }
}
