package org.exeunt.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `index.csv` says about the reports of its folder: `file,published,publisher,language,note`, columns by name.
///
/// What can't be used is refused line by line; the rest counts.
final class ReportIndex {
    /// A row of the index.
    record Entry(
            @Nullable LocalDate published,
            @Nullable String publisher,
            @Nullable String language,
            long line) {}

    private final String name;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /// @param name the index's own name, for messages
    /// @param text the table; `,`, `;` or tab between the columns
    ReportIndex(String name, String text) {
        this.name = name;
        int lineEnd = text.indexOf('\n');
        String header = text.substring(0, lineEnd < 0 ? text.length() : lineEnd);
        char mark = header.contains(",") ? ',' : header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
        try (var rows = CsvReader.builder()
                .fieldSeparator(mark)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = new HashMap<>();
            for (CsvRecord row : rows) {
                if (columns.isEmpty()) {
                    readHeader(row, columns);
                } else {
                    readRow(row, columns);
                }
            }
        } catch (CsvParseException | java.io.IOException broken) {
            refusals.add(
                    new Refusal(name, "", "the table breaks off: " + broken.getMessage(), "check its quotation marks"));
        }
    }

    /// What the index says about this file.
    Optional<Entry> find(String file) {
        return Optional.ofNullable(entries.get(file));
    }

    /// What could not be used, and rows about files that are not among these.
    List<Refusal> refusals(Set<String> files) {
        List<Refusal> all = new ArrayList<>(refusals);
        entries.forEach((file, entry) -> {
            if (!files.contains(file)) {
                all.add(refusal(
                        entry.line, "no file '" + file + "' in this folder", "correct the name or delete the line"));
            }
        });
        return all.stream()
                .sorted(java.util.Comparator.comparingLong(ReportIndex::line))
                .toList();
    }

    private void readHeader(CsvRecord row, Map<String, Integer> columns) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            columns.putIfAbsent(row.getField(i).strip().toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey("file")) {
            refusals.add(refusal(
                    row.getStartingLineNumber(),
                    "no column 'file', so no row can be used",
                    "name the columns in the first line: file,published,publisher,language,note"));
        } else if (!columns.containsKey("published")) {
            refusals.add(refusal(
                    row.getStartingLineNumber(),
                    "no column 'published'",
                    "add it, or the days are taken from the reports"));
        }
    }

    private void readRow(CsvRecord row, Map<String, Integer> columns) {
        String file = field(row, columns, "file");
        if (file.isEmpty()) {
            return;
        }
        long line = row.getStartingLineNumber();
        if (entries.containsKey(file)) {
            refusals.add(refusal(line, "'" + file + "' is listed a second time; the first line counts", "delete one"));
            return;
        }
        String publisher = field(row, columns, "publisher");
        entries.put(
                file,
                new Entry(
                        published(row, columns), publisher.isEmpty() ? null : publisher, language(row, columns), line));
    }

    private @Nullable LocalDate published(CsvRecord row, Map<String, Integer> columns) {
        String written = field(row, columns, "published");
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDate) {
            refusals.add(
                    refusal(row.getStartingLineNumber(), "'" + written + "' is not a date", "write it as 2022-09-26"));
            return null;
        }
    }

    private @Nullable String language(CsvRecord row, Map<String, Integer> columns) {
        String written = field(row, columns, "language");
        String code = LanguageDetector.code(written);
        if (code == null && !written.isEmpty()) {
            refusals.add(refusal(
                    row.getStartingLineNumber(),
                    "'" + written + "' is not a language",
                    "write its two letters, such as en"));
        }
        return code;
    }

    private static String field(CsvRecord row, Map<String, Integer> columns, String column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < row.getFieldCount() ? row.getField(at).strip() : "";
    }

    private Refusal refusal(long line, String reason, String remedy) {
        return new Refusal(name, "line " + line, reason, remedy);
    }

    private static long line(Refusal refusal) {
        return refusal.place().startsWith("line ")
                ? Long.parseLong(refusal.place().substring(5))
                : Long.MAX_VALUE;
    }
}
