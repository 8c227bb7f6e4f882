package org.exeunt.ledger;

import java.time.Instant;
import org.exeunt.Bulletin;

/// A run that is to be written down.
///
/// @param title name of the folder of reports
/// @param software name and version of what ran
/// @param bulletin what came out
/// @param document the same as the page shows it, as JSON
/// @param started when it began
public record Run(String title, String software, Bulletin bulletin, String document, Instant started) {}
