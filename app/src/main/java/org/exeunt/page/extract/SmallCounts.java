package org.exeunt.page.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the counts of people that must not be shown: those from 1 to 9, and where a total would give one of them away
/// as what is left over, the smallest of the others too (primary and secondary suppression).
///
/// A count is a part of another if it counts the same kind of movement on a way and in days within those of the other.
/// Of the parts of a total that is shown, never exactly one is hidden, unless it is the only one that is known.
final class SmallCounts {
    /// What stands in for a hidden count.
    static final String MARK = "hidden";

    private static final double THRESHOLD = 10;

    private SmallCounts() {}

    /// A count.
    ///
    /// @param id of what shows it
    /// @param count the counting; all tellings of one are hidden together
    /// @param people the number; NaN if it counts no people
    /// @param kind measure, unit and population
    record Cell(
            String id,
            String count,
            double people,
            String kind,
            List<String> origin,
            List<String> destination,
            @Nullable String crossing,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        boolean isSmall() {
            return people > 0 && people < THRESHOLD;
        }

        boolean isPartOf(Cell total) {
            return !count.equals(total.count)
                    && kind.equals(total.kind)
                    && within(origin, total.origin)
                    && within(destination, total.destination)
                    && (total.crossing == null || total.crossing.equals(crossing))
                    && during(total)
                    && !isSameSpan(total);
        }

        private boolean during(Cell total) {
            return first != null
                    && last != null
                    && total.first != null
                    && total.last != null
                    && !first.isBefore(total.first)
                    && !last.isAfter(total.last);
        }

        private boolean isSameSpan(Cell other) {
            return origin.equals(other.origin)
                    && destination.equals(other.destination)
                    && java.util.Objects.equals(crossing, other.crossing)
                    && java.util.Objects.equals(first, other.first)
                    && java.util.Objects.equals(last, other.last);
        }

        private static boolean within(List<String> some, List<String> all) {
            return all.isEmpty() || (!some.isEmpty() && all.containsAll(some));
        }
    }

    /// Countings that must not be shown.
    static Set<String> hidden(List<Cell> cells) {
        Set<String> hidden = new HashSet<>();
        cells.stream().filter(Cell::isSmall).forEach(cell -> hidden.add(cell.count));
        List<Cell> fresh =
                cells.stream().filter(cell -> hidden.contains(cell.count)).toList();
        while (!fresh.isEmpty()) {
            List<Cell> next = new ArrayList<>();
            for (Cell part : fresh) {
                for (Cell total : cells) {
                    if (!hidden.contains(total.count) && part.isPartOf(total)) {
                        smallestShown(total, cells, hidden).ifPresent(other -> {
                            hidden.add(other.count);
                            next.add(other);
                        });
                    }
                }
            }
            fresh = next;
        }
        return hidden;
    }

    /// The smallest part that is shown, if exactly one is hidden.
    private static java.util.Optional<Cell> smallestShown(Cell total, List<Cell> cells, Set<String> hidden) {
        List<Cell> parts = cells.stream().filter(cell -> cell.isPartOf(total)).toList();
        long secret = parts.stream()
                .map(Cell::count)
                .filter(hidden::contains)
                .distinct()
                .count();
        return secret != 1
                ? java.util.Optional.empty()
                : parts.stream()
                        .filter(cell -> !hidden.contains(cell.count) && cell.people > 0)
                        .min(Comparator.comparingDouble(Cell::people));
    }
}
