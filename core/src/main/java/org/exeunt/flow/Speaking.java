package org.exeunt.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exeunt.statement.Measure;

/// By flow and day, the figures that speak of it and were not set aside, copies among them.
final class Speaking {
    private final Map<FlowKey, Map<LocalDate, List<String>>> figures = new HashMap<>();

    /// @param readings by figure
    /// @param aside figures that were set aside
    Speaking(Map<String, Reading> readings, Set<String> aside) {
        new TreeMap<>(readings).forEach((figure, reading) -> {
            if (!aside.contains(figure)) {
                reading.flows().forEach(flow -> note(flow, reading.window(), figure));
                reading.less().forEach(flow -> note(flow, reading.window(), figure));
                if (!reading.less().isEmpty()) {
                    note(reading.flows().getFirst().as(Measure.NET), reading.window(), figure);
                }
            }
        });
    }

    private void note(FlowKey flow, Window window, String figure) {
        Map<LocalDate, List<String>> days = figures.computeIfAbsent(flow, key -> new HashMap<>());
        for (int day = 0; day < window.days(); day++) {
            days.computeIfAbsent(window.first().plusDays(day), key -> new ArrayList<>())
                    .add(figure);
        }
    }

    /// Ids, in their order.
    List<String> of(FlowKey flow, LocalDate date) {
        return figures.getOrDefault(flow, Map.of()).getOrDefault(date, List.of());
    }
}
