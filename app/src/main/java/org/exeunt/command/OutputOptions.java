package org.exeunt.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.exeunt.page.export.Format;
import org.exeunt.page.export.OutputFile;
import org.exeunt.page.export.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a command's table goes, and in which form.
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of table, csv, json, jsonl. Default: that of the file's ending, else table.")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file. Default: standard output.")
    private @Nullable Path file;

    /// Makes sure, before the work, that its result can be written.
    ///
    /// @throws Fault if it can't
    void check() {
        if (file != null) {
            try {
                new OutputFile(file).check();
            } catch (IOException e) {
                throw new Fault(FaultLine.words(e), Fault.WRONG_CALL, e);
            }
        }
    }

    void write(Sheet<?> sheet, PrintWriter out) throws IOException {
        if (file == null) {
            form().write(sheet, out);
            out.flush();
        } else {
            new OutputFile(file).write(writer -> form().write(sheet, writer));
        }
    }

    /// Writes what is no table, such as one object of JSON.
    void writeText(String text, PrintWriter out) throws IOException {
        if (file == null) {
            out.println(text);
            out.flush();
        } else {
            new OutputFile(file).write(writer -> writer.write(text + "\n"));
        }
    }

    private Format form() {
        if (format != null) {
            return format;
        }
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        for (Format ending : new Format[] {Format.CSV, Format.JSON, Format.JSONL}) {
            if (name.endsWith("." + ending.name().toLowerCase(Locale.ROOT))) {
                return ending;
            }
        }
        return Format.TABLE;
    }
}
