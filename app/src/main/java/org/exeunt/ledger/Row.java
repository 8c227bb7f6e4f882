package org.exeunt.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// A row to be added to a table: names of columns and what goes into them.
final class Row {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

    /// Sets a cell; days, enumerations and the like are kept as their words.
    Row set(String column, @Nullable Object value) {
        cells.put(
                column,
                switch (value) {
                    case null -> null;
                    case Number number -> number;
                    case byte[] bytes -> bytes;
                    case Instant moment -> words(moment);
                    default -> value.toString();
                });
        return this;
    }

    /// A moment in words of one length, so that their order is that of time.
    static String words(Instant moment) {
        return MOMENT.format(moment);
    }

    /// SHA-256 of what the row says so far.
    String digest() {
        StringBuilder words = new StringBuilder();
        cells.forEach((column, value) -> {
            String cell = value instanceof byte[] bytes ? sha256(bytes) : String.valueOf(value);
            words.append(column)
                    .append('=')
                    .append(cell.length())
                    .append(':')
                    .append(cell)
                    .append('\n');
        });
        return sha256(words.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Adds those rows that are not there yet; all have the same columns.
    ///
    /// @return how many were new
    static int add(Handle handle, String table, List<Row> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        List<String> columns = new ArrayList<>(rows.getFirst().cells.keySet());
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", "))
                + ") ON CONFLICT DO NOTHING";
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            rows.forEach(row -> batch.bindMap(row.cells).add());
            int added = 0;
            for (int count : batch.execute()) {
                added += count;
            }
            return added;
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
