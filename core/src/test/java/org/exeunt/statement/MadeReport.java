package org.exeunt.statement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.exeunt.place.WorldGazetteer;
import org.exeunt.report.Intake;
import org.exeunt.report.Offsets;
import org.exeunt.report.Published;
import org.exeunt.report.Report;

/// Reports made up for tests, and what is read from them.
final class MadeReport {
    private static final StatementFinder FINDER = new StatementFinder(WorldGazetteer.load());

    private MadeReport() {}

    static Report of(String name, String body, LocalDate published) {
        Offsets.Builder offsets = new Offsets.Builder();
        int at = 0;
        for (int i = 0; i < body.length(); i++) {
            int bytes = String.valueOf(body.charAt(i)).getBytes(StandardCharsets.UTF_8).length;
            offsets.add(at, at + bytes);
            at += bytes;
        }
        return new Report(
                name,
                "0123456789abcdef" + name,
                null,
                new Published(published, Published.How.INDEX),
                "en",
                "",
                body,
                offsets.build());
    }

    static Statements read(String body, LocalDate published) {
        return FINDER.find(new Intake(List.of(of("a.txt", body, published)), List.of(), List.of()));
    }
}
