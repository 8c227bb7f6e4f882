package org.exeunt.simulation;

import org.exeunt.report.Refusal;

/// A situation file, or a file of a Flee case, that can't be used. Its message is one line for people: file, place,
/// what is wrong, what to do.
public final class SituationRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public SituationRefused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    /// What is wrong, where, and what to do.
    public Refusal refusal() {
        return refusal;
    }
}
