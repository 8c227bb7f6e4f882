package org.exeunt.command;

/// A command can't go on. Its message is one line for people: what, where, what is wrong, what to do.
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// There was nothing to work with, or the work failed.
    static final int NOTHING_USABLE = 1;

    /// The call can't be carried out as it stands.
    static final int WRONG_CALL = 2;

    private final int exitCode;

    Fault(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    Fault(String message, int exitCode, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
