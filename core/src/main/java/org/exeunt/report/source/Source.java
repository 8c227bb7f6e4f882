package org.exeunt.report.source;

import java.io.IOException;

/// A kind of file that holds documents or tables: one small class a kind.
sealed interface Source
        permits ZipSource,
                GzipSource,
                FeedSource,
                WebArchiveSource,
                JsonSource,
                JsonLinesSource,
                CsvSource,
                XlsxSource {
    /// Tables and lists larger than this are not read into memory.
    int MAX_BYTES = 200_000_000;

    /// A packed document is unpacked up to this size; larger ones are refused by their reader.
    int MAX_DOCUMENT_BYTES = 100_000_000;

    /// Hands on what the file holds; what is damaged is refused, with its place, and the rest goes on.
    ///
    /// @throws IOException if the file can't be read at all
    void read(RawFile file, Sink sink) throws IOException;
}
