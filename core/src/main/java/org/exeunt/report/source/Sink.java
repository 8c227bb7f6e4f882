package org.exeunt.report.source;

import java.io.IOException;
import org.exeunt.report.Refusal;

/// Takes what comes out of a file, in the order in which it stands there.
public interface Sink {
    /// One document.
    void document(RawFile file, Form form) throws IOException;

    /// One of the many pages of a web archive: of interest only if it says something, and not refused one by one.
    void page(RawFile file, Form form) throws IOException;

    /// A list of reports (`index.csv`) that speaks of the files whose names begin with `place`. Comes before them.
    void index(String place, RawFile file) throws IOException;

    /// A table.
    void table(DataTable table);

    /// Something that can't be used.
    void refuse(Refusal refusal);
}
