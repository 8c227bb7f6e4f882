package org.exeunt.ledger.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.exeunt.ledger.LedgerException;
import org.exeunt.ledger.Packed;
import org.exeunt.ledger.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads a folder that [BackupWriter] wrote, into empty tables.
///
/// Throws [LedgerException] with the file and the line where something is amiss.
public final class BackupReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int AT_ONCE = 1000;

    private final Path folder;
    private final Manifest manifest;
    private final Map<String, Long> documents = new HashMap<>();
    private final Map<Long, Row> raws = new HashMap<>();

    /// Looks the folder over: all files are there, whole, and of a form that is known.
    ///
    /// @param tables version of the tables that this Exeunt knows
    public BackupReader(Path folder, String tables) throws IOException {
        this.folder = folder;
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file)) {
            throw new LedgerException(
                    folder
                            + ": holds no whole backup (no ledger.json); name a folder that 'exeunt ledger export' wrote",
                    null);
        }
        try {
            manifest = MAPPER.readValue(file, Manifest.class);
        } catch (JacksonException e) {
            throw new LedgerException(file + ": can't be understood; take another copy of the backup", e);
        }
        if (manifest.format() != Manifest.FORMAT || !manifest.tables().equals(tables)) {
            throw new LedgerException(
                    folder + ": is the backup of a ledger with tables " + manifest.tables() + ", this Exeunt knows "
                            + tables + "; restore it with the Exeunt that wrote it (" + manifest.software() + ")",
                    null);
        }
        for (Map.Entry<String, String> sum : manifest.sha256().entrySet()) {
            Path part = folder.resolve(sum.getKey());
            if (!Files.isRegularFile(part) || !sha256(part).equals(sum.getValue())) {
                throw new LedgerException(
                        part + ": is missing or was changed since it was written; take another copy of the backup",
                        null);
            }
        }
    }

    /// Fills the tables, which are empty.
    ///
    /// @return rows by table
    public Map<String, Long> fill(Connection connection) throws SQLException, IOException {
        for (LedgerTable table : LedgerTable.ALL) {
            fill(table, connection);
            if (table.name().equals("raw")) {
                fillDocuments(connection);
            }
        }
        return manifest.rows();
    }

    private void fill(LedgerTable table, Connection connection) throws SQLException, IOException {
        Path file = folder.resolve(table.file());
        List<Row> rows = new ArrayList<>();
        int line = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String words = in.readLine(); words != null; words = in.readLine()) {
                line++;
                Row row = new Row();
                for (Map.Entry<?, ?> cell : ((Map<?, ?>) MAPPER.readValue(words, Map.class)).entrySet()) {
                    String column = String.valueOf(cell.getKey());
                    row.set(column, LedgerTable.closed(column, cell.getValue()));
                }
                note(table, row);
                if (!table.name().equals("raw")) {
                    rows.add(row);
                }
                if (rows.size() == AT_ONCE) {
                    Row.add(connection, table.name(), rows);
                    rows.clear();
                }
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new LedgerException(
                    file + ", line " + line + ": can't be understood; take another copy of the backup", e);
        }
        Row.add(connection, table.name(), rows);
    }

    /// Documents are matched with their bytes by name.
    private void note(LedgerTable table, Row row) {
        if (table.name().equals("document")) {
            documents.put(String.valueOf(row.cells().get("name")), number(row, "number"));
        } else if (table.name().equals("raw")) {
            raws.put(number(row, "document"), row);
        }
    }

    private static long number(Row row, String column) {
        if (row.cells().get(column) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("no number '" + column + "'");
    }

    private void fillDocuments(Connection connection) throws SQLException, IOException {
        List<Row> rows = new ArrayList<>();
        try (ZipFile zip = new ZipFile(folder.resolve(Manifest.ARCHIVE).toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Long document = documents.get(entry.getName());
                Row row = document == null ? null : raws.remove(document);
                if (row == null) {
                    throw new LedgerException(
                            folder.resolve(Manifest.ARCHIVE) + ", " + entry.getName()
                                    + ": is not in the list of documents; take another copy of the backup",
                            null);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    rows.add(row.set("packed", Packed.pack(in.readAllBytes())));
                }
                if (rows.size() == AT_ONCE) {
                    Row.add(connection, "raw", rows);
                    rows.clear();
                }
            }
        }
        Row.add(connection, "raw", rows);
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest sum = BackupWriter.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sum.digest());
    }
}
