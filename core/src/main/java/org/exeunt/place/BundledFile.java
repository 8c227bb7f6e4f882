package org.exeunt.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// A data file that lies beside these classes.
record BundledFile(String name) {
    /// @throws IllegalStateException if the file is not there: then the build left it out
    byte[] bytes() {
        try (InputStream in = BundledFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + BundledFile.class.getName()
                        + ": build the core module with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }

    /// As text in UTF-8.
    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /// Gives every row of the CSV file to the reader.
    void eachRow(Consumer<NamedCsvRecord> row) {
        eachRow(new StringReader(text()), name, row);
    }

    /// Gives every row of a CSV file with a header to the reader of rows.
    ///
    /// @param file its name in messages
    /// @throws IllegalArgumentException naming file and line, if a row is not CSV or its reader refuses it
    static void eachRow(Reader csv, String file, Consumer<NamedCsvRecord> row) {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord each : records) {
                try {
                    row.accept(each);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            file + ", line " + each.getStartingLineNumber() + ": " + e.getMessage(), e);
                }
            }
        } catch (CsvParseException e) {
            String cause = e.getCause() == null
                    ? e.getMessage()
                    : e.getMessage() + " " + e.getCause().getMessage();
            throw new IllegalArgumentException(file + ": " + cause, e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    /// The parts of a list joined by `;`, without blanks.
    static List<String> list(String joined) {
        return Arrays.stream(joined.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
