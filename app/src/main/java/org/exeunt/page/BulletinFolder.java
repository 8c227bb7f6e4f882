package org.exeunt.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.exeunt.Bulletin;
import org.exeunt.page.export.CopyLine;
import org.exeunt.page.export.FigureLine;
import org.exeunt.page.export.FlowLine;
import org.exeunt.page.export.ForecastLine;
import org.exeunt.page.export.Format;
import org.exeunt.page.export.OutputFile;
import org.exeunt.page.export.PolicyLine;
import org.exeunt.page.export.ScoreLine;
import org.exeunt.page.export.Sheet;

/// The folder that a run writes: `figures.jsonl`, `policies.jsonl`, `copies.csv`, `flows.csv`, `forecast.csv`,
/// `scores.csv` and `index.html`.
///
/// @param path the folder
public record BulletinFolder(Path path) {
    /// Makes the folder if it is missing, and makes sure that it can be written to.
    public void check() throws IOException {
        Files.createDirectories(path);
        new OutputFile(path.resolve("figures.jsonl")).check();
    }

    /// Writes all files; each is there whole or as it was before.
    ///
    /// @param page the web page, if one was built
    public void write(Bulletin bulletin, PageData data, Optional<WebPage> page) throws IOException {
        write(
                "figures.jsonl",
                Format.JSONL,
                FigureLine.sheet(bulletin.statements().figures()));
        write(
                "policies.jsonl",
                Format.JSONL,
                PolicyLine.sheet(bulletin.statements().policies()));
        write("copies.csv", Format.CSV, CopyLine.sheet(bulletin.intake().copies()));
        write("flows.csv", Format.CSV, FlowLine.sheet(bulletin.reconciliation().flows()));
        write("forecast.csv", Format.CSV, ForecastLine.sheet(bulletin.forecasts()));
        write("scores.csv", Format.CSV, ScoreLine.sheet(bulletin.scores()));
        if (page.isPresent()) {
            new OutputFile(path.resolve("index.html"))
                    .write(out -> out.write(page.get().with(data)));
        }
    }

    private void write(String name, Format format, Sheet<?> sheet) throws IOException {
        new OutputFile(path.resolve(name)).write(out -> format.write(sheet, out));
    }
}
