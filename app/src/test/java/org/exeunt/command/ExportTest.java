package org.exeunt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private static Path folder;

    private static Path ledger = Path.of("");

    @BeforeAll
    static void run() throws IOException {
        Reports reports = Reports.in(folder.resolve("week"))
                .with("few.txt", "On Monday 7 Russians entered Estonia, the border guard said.\n");
        Called.with(Called.quick("run", reports.folder(), "--out", folder.resolve("out")));
        ledger = folder.resolve("out/ledger.db");
    }

    @Test
    void figuresAreWrittenWithALabelBesideThem() {
        Path out = folder.resolve("figures.csv");
        Called.well("export", "--what", "figures", "--format", "csv", "--ledger", ledger, "--out", out);
        assertThat(out).content().contains("\"More than 7,000\",7000,7000", "few.txt,,,,,EXACT", "Saimaa Courier");
        assertThat(folder.resolve("figures.csv.about.json")).content().contains("\"sensitivity\"", "\"made\"");
    }

    @Test
    void flowsPoliciesAndForecastsAreWritten() {
        for (String what : new String[] {"flows", "policies", "forecasts"}) {
            Path out = folder.resolve(what + ".json");
            Called.well("export", "--what", what, "--format", "json", "--ledger", ledger, "--out", out);
            assertThat(out).content().contains("\"" + what + "\" : [ {");
        }
    }

    @Test
    void forecastsAreWrittenAsAHubHasThem() {
        Path out = folder.resolve("hub");
        Called.well("export", "--what", "forecasts", "--format", "hubverse", "--ledger", ledger, "--out", out);
        assertThat(out.resolve("model-output/exeunt-ensemble/2022-09-27-exeunt-ensemble.csv"))
                .content()
                .startsWith(
                        "reference_date,target,horizon,location,target_end_date,output_type,output_type_id,value\n");
    }

    @Test
    void whatCannotBeWrittenSoIsToldInOneLine() {
        Called.with("export", "--what", "figures", "--format", "hubverse", "--ledger", ledger, "--out", folder)
                .failed(2, "figures can't be written as hubverse; choose one of csv, json");
    }
}
