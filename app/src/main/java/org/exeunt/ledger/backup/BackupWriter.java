package org.exeunt.ledger.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exeunt.ledger.Packed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a whole ledger into a folder: one file of JSON lines a table, the documents in a ZIP archive under the
/// SHA-256
/// of their bytes, and at last `ledger.json`, which says what is there.
public final class BackupWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int AT_ONCE = 1000;

    private final Connection connection;
    private final Path folder;
    private final Map<String, Long> rows = new TreeMap<>();
    private final Map<String, String> sums = new TreeMap<>();

    /// @param connection in a transaction that sees one state
    /// @param folder that is there and empty
    public BackupWriter(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /// @param tables version of the tables
    /// @param software that writes
    /// @param made when
    /// @return rows by table
    public Map<String, Long> write(String tables, String software, String made) throws SQLException, IOException {
        for (LedgerTable table : LedgerTable.ALL) {
            write(table);
        }
        writeDocuments();
        Manifest manifest = new Manifest(Manifest.FORMAT, tables, software, made, rows, sums);
        Files.writeString(
                folder.resolve(Manifest.FILE),
                MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(manifest) + "\n");
        return rows;
    }

    private void write(LedgerTable table) throws SQLException, IOException {
        MessageDigest sum = sha256();
        try (Statement statement = connection.createStatement();
                OutputStream out = open(table.file(), sum)) {
            statement.setFetchSize(AT_ONCE);
            String columns = table.name().equals("raw") ? "document, entry, length" : "*";
            try (ResultSet found = statement.executeQuery(
                    "SELECT " + columns + " FROM " + table.name() + " ORDER BY " + table.order())) {
                long count = 0;
                for (; found.next(); count++) {
                    out.write((MAPPER.writeValueAsString(cells(found)) + "\n").getBytes(StandardCharsets.UTF_8));
                }
                rows.put(table.name(), count);
            }
        }
        sums.put(table.file(), HexFormat.of().formatHex(sum.digest()));
    }

    private static Map<String, @Nullable Object> cells(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i);
            cells.put(column, LedgerTable.open(column, row.getObject(i)));
        }
        return cells;
    }

    private void writeDocuments() throws SQLException, IOException {
        MessageDigest sum = sha256();
        try (Statement statement = connection.createStatement();
                ZipOutputStream zip = new ZipOutputStream(open(Manifest.ARCHIVE, sum))) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet found = statement.executeQuery("SELECT d.name, r.packed FROM raw r"
                    + " JOIN document d ON d.number = r.document ORDER BY r.document")) {
                while (found.next()) {
                    ZipEntry entry = new ZipEntry(found.getString(1));
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    zip.write(Packed.unpack(found.getBytes(2)));
                    zip.closeEntry();
                }
            }
        }
        sums.put(Manifest.ARCHIVE, HexFormat.of().formatHex(sum.digest()));
    }

    private OutputStream open(String file, MessageDigest sum) throws IOException {
        return new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(file))), sum);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
