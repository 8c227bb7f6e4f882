package org.exeunt.report;

import java.time.LocalDate;

/// Days of publication, for tests.
final class PublishedOn {
    private PublishedOn() {}

    static Published index(String day) {
        return new Published(LocalDate.parse(day), Published.How.INDEX);
    }

    static Published metadata(String day) {
        return new Published(LocalDate.parse(day), Published.How.METADATA);
    }

    static Published stated(String day) {
        return new Published(LocalDate.parse(day), Published.How.STATED);
    }

    static Published inferred(String day) {
        return new Published(LocalDate.parse(day), Published.How.INFERRED);
    }
}
