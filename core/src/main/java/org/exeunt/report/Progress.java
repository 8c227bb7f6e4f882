package org.exeunt.report;

/// Hears how far a reading has come. Called from several threads, one call at a time.
@FunctionalInterface
public interface Progress {
    /// Says nothing.
    Progress SILENT = (done, total) -> {};

    /// So many files of so many are done.
    void reached(int done, int total);
}
