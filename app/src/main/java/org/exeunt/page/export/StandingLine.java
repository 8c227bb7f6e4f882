package org.exeunt.page.export;

import java.util.List;
import org.exeunt.flow.Standing;

/// What became of a figure, as a line of a table. Fields as in [Standing].
public record StandingLine(
        String figure, Standing.Verdict verdict, List<String> others, Standing.Role role, String reason) {
    /// All standings as a sheet.
    public static Sheet<StandingLine> sheet(List<Standing> standings) {
        List<StandingLine> lines = standings.stream()
                .map(standing -> new StandingLine(
                        standing.figure(), standing.verdict(), standing.others(), standing.role(), standing.reason()))
                .toList();
        return new Sheet<>(StandingLine.class, List.of(), lines);
    }
}
