package org.exeunt.report;

import java.nio.file.Path;
import org.exeunt.report.source.Form;
import org.exeunt.report.source.RawFile;

/// Where to read: a folder or file on disk, or bytes that came another way.
public sealed interface Origin {
    /// A folder with all that is in it, or a file.
    ///
    /// @param path where it is
    /// @param name what stands before the names of a folder's files, empty or ending in `/`; of a file its name
    record Place(Path path, String name) implements Origin {}

    /// Bytes that were got, from the standard input or the web.
    ///
    /// @param file they and their name
    /// @param form what they are
    record Got(RawFile file, Form form) implements Origin {}
}
