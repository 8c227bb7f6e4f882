package org.exeunt.ledger.backup;

import java.util.Map;

/// What a backup holds; `ledger.json`, written last.
///
/// @param format of the files, 1
/// @param tables version of the tables
/// @param software that wrote it
/// @param made when, UTC
/// @param rows how many, by table
/// @param sha256 of each file, by its name
record Manifest(
        int format, String tables, String software, String made, Map<String, Long> rows, Map<String, String> sha256) {
    static final int FORMAT = 1;
    static final String FILE = "ledger.json";
    static final String ARCHIVE = "documents.zip";
}
