package org.exeunt.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row to be added to a table: names of columns and what goes into them.
public final class Row {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int BATCH = 1000;

    private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

    /// Sets a cell; days, enumerations and the like are kept as their words. No database keeps the character U+0000.
    public Row set(String column, @Nullable Object value) {
        cells.put(
                column,
                switch (value) {
                    case null -> null;
                    case Number number -> number;
                    case byte[] bytes -> bytes;
                    case Instant moment -> words(moment);
                    default -> value.toString().replace('\0', '\uFFFD');
                });
        return this;
    }

    /// The cells, in order.
    public Map<String, @Nullable Object> cells() {
        return Collections.unmodifiableMap(cells);
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

    /// Adds rows that all have the same columns.
    ///
    /// @return how many there are
    public static int add(Connection connection, String table, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        var columns = rows.getFirst().cells.keySet();
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Row row : rows) {
                int at = 1;
                for (Object cell : row.cells.values()) {
                    insert.setObject(at++, cell);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
        return rows.size();
    }

    /// SHA-256 in hexadecimal digits.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
