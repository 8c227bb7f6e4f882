package org.exeunt.ledger.backup;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.exeunt.ledger.Packed;
import org.jspecify.annotations.Nullable;

/// A table of the ledger, and how it is written to a file.
///
/// @param name its name, and that of its file before `.jsonl`
/// @param order columns that put its rows in order
/// @param numbered whether its rows are numbered from 1 without gaps
public record LedgerTable(String name, String order, boolean numbered) {
    /// All, in an order in which a row comes after those that it points to.
    public static final List<LedgerTable> ALL = List.of(
            new LedgerTable("entry", "number", true),
            new LedgerTable("document", "number", true),
            new LedgerTable("raw", "document", false),
            new LedgerTable("report", "number", true),
            new LedgerTable("way", "number", true),
            new LedgerTable("figure", "number", true),
            new LedgerTable("policy", "number", true),
            new LedgerTable("review", "number", true),
            new LedgerTable("review_field", "review, field", false),
            new LedgerTable("run", "number", true),
            new LedgerTable("run_statement", "run, statement", false),
            new LedgerTable("forecast", "run, model, location, target, reference_date, horizon", false),
            new LedgerTable("score", "run, model, location, target, reference_date, horizon", false));

    String file() {
        return name + ".jsonl";
    }

    /// A cell as it is written: packed texts as texts, other bytes in Base64.
    static @Nullable Object open(String column, @Nullable Object cell) {
        return switch (cell) {
            case byte[] bytes when isText(column) -> new String(Packed.unpack(bytes), StandardCharsets.UTF_8);
            case byte[] bytes -> Base64.getEncoder().encodeToString(Packed.unpack(bytes));
            case null, default -> cell;
        };
    }

    /// The cell that was written so.
    ///
    /// @throws IllegalArgumentException if the words are no Base64
    static @Nullable Object closed(String column, @Nullable Object cell) {
        if (cell instanceof String words && isText(column)) {
            return Packed.pack(words.getBytes(StandardCharsets.UTF_8));
        }
        return cell instanceof String words && column.equals("offsets")
                ? Packed.pack(Base64.getDecoder().decode(words))
                : cell;
    }

    private static boolean isText(String column) {
        return column.equals("body") || column.equals("bulletin");
    }
}
