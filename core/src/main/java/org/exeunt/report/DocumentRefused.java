package org.exeunt.report;

/// A document that its format can't read, with the reason and what to do.
final class DocumentRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final String remedy;

    DocumentRefused(String reason, String remedy) {
        super(reason, null, false, false);
        this.reason = reason;
        this.remedy = remedy;
    }

    Refusal refusal(String name) {
        return new Refusal(name, "", reason, remedy);
    }
}
