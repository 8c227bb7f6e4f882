package org.exeunt.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a report says: a figure or a policy, always with its evidence.
public sealed interface Statement permits Figure, Policy {
    /// Unique among the statements read from one collection, and the same whenever the same words are read again.
    String id();

    Evidence evidence();

    /// Chance that the statement says what the report says, from 0 to 1.
    double confidence();

    /// The day on which it became known: when its report was published; null if that is not known.
    @Nullable
    LocalDate known();
}
