package org.exeunt.page.extract;

import java.util.Locale;

/// A format that other programs read.
public enum Form {
    /// RFC 4180.
    CSV,
    JSON,
    /// A folder as forecast hubs have it: `model-output/TEAM-MODEL/DATE-TEAM-MODEL.csv`.
    HUBVERSE;

    /// As people write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
