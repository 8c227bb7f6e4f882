package org.exeunt.ledger;

import org.jspecify.annotations.Nullable;

/// The ledger can't be used. Its message is one line for people: which file, what is wrong, what to do.
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
