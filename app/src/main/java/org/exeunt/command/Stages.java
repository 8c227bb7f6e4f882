package org.exeunt.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.exeunt.Settings;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Reconciliation;
import org.exeunt.forecast.Forecast;
import org.exeunt.place.Gazetteer;
import org.exeunt.report.Intake;
import org.exeunt.score.Score;
import org.exeunt.statement.Statements;

/// The stages as the commands call them. `folder` is that of the reports; its `situation.yaml` is used if there is one.
interface Stages {
    /// Knows the places of the world and those of the situation.
    Gazetteer gazetteer(Path folder) throws IOException;

    Intake intake(Path folder) throws IOException;

    Statements statements(Path folder, Intake intake) throws IOException;

    Reconciliation reconciliation(Statements statements, Settings settings);

    /// Simulated arrivals, with their spread over the members.
    List<Flow> simulation(Path folder, Reconciliation reconciliation, Settings settings) throws IOException;

    List<Forecast> forecasts(Path folder, Reconciliation reconciliation, Settings settings) throws IOException;

    List<Score> scores(Path folder, Statements statements, Settings settings) throws IOException;
}
