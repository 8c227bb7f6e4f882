package org.exeunt.command;

import java.io.IOException;
import java.nio.file.Path;
import org.exeunt.page.export.BodyLine;
import org.exeunt.page.export.Json;
import org.exeunt.report.BodyReader;

/// `exeunt read --bodies FOLDER`: the running text of saved pages, in the form of the public comparisons of extractors.
///
/// @param folder holds `ID.html` or `ID.html.gz`
/// @param isDetailed whether to tell what else is known of a page
record BodiesCommand(Surroundings surroundings, Path folder, OutputOptions output, boolean isDetailed) {
    void call() throws IOException {
        BodyReader.Bodies read = new BodyReader().read(folder);
        read.refusals().forEach(refusal -> surroundings.err().println("exeunt: " + FaultLine.line(refusal.toString())));
        if (read.bodies().isEmpty()) {
            throw new Fault(folder + ": no page in it; put ID.html or ID.html.gz in it", Fault.NOTHING_USABLE);
        }
        output.writeText(Json.pretty(BodyLine.byId(read.bodies(), isDetailed)), surroundings.out());
    }
}
