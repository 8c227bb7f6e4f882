package org.exeunt.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Takes off what stands at the top or foot of many pages: headers, footers, page numbers.
///
/// A line goes if one like it, but for its digits, stands in the same letters among the outermost lines of half of the
/// pages, or of three in ten if they are many. A title that later pages repeat in smaller letters stays.
final class RunningLines {
    private static final int OUTERMOST = 3;
    private static final int MANY_PAGES = 8;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\W*(?:page|seite|стр\\.?|p\\.?|pg\\.?)?\\s*\\d{1,4}(?:\\s*(?:of|/|von|из|\\|)\\s*\\d{1,4})?\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RunningLines() {}

    /// The lines without those that run through.
    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        if (pages.size() < 2) {
            return lines;
        }
        Map<String, Integer> counts = new HashMap<>();
        Map<PdfLine, String> outer = new HashMap<>();
        for (List<PdfLine> page : pages.values()) {
            Set<String> seen = new HashSet<>();
            for (PdfLine line : outermost(page)) {
                outer.put(line, key(line));
                seen.add(key(line));
            }
            seen.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int least = pages.size() < MANY_PAGES ? Math.max(2, (pages.size() + 1) / 2) : pages.size() * 3 / 10;
        return lines.stream()
                .filter(line -> {
                    String key = outer.get(line);
                    return key == null
                            || (counts.getOrDefault(key, 0) < least
                                    && !PAGE_NUMBER.matcher(line.text()).matches());
                })
                .toList();
    }

    private static List<PdfLine> outermost(List<PdfLine> page) {
        List<PdfLine> byHeight =
                page.stream().sorted(Comparator.comparingDouble(PdfLine::base)).toList();
        int most = Math.min(OUTERMOST, byHeight.size());
        List<PdfLine> outermost = new ArrayList<>(byHeight.subList(0, most));
        outermost.addAll(byHeight.subList(byHeight.size() - most, byHeight.size()));
        return outermost;
    }

    private static String key(PdfLine line) {
        return Math.round(line.size()) + " "
                + DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
