package org.exeunt.command;

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

/// The stages of the core.
final class CoreStages implements Stages {
    @Override
    public Gazetteer gazetteer(Path folder) {
        throw missing("gazetteer");
    }

    @Override
    public Intake intake(Path folder) {
        throw missing("reader of reports");
    }

    @Override
    public Statements statements(Path folder, Intake intake) {
        throw missing("finder of statements");
    }

    @Override
    public Reconciliation reconciliation(Statements statements, Settings settings) {
        throw missing("reconciler");
    }

    @Override
    public List<Flow> simulation(Path folder, Reconciliation reconciliation, Settings settings) {
        throw missing("simulator");
    }

    @Override
    public List<Forecast> forecasts(Path folder, Reconciliation reconciliation, Settings settings) {
        throw missing("forecaster");
    }

    @Override
    public List<Score> scores(Path folder, Statements statements, Settings settings) {
        throw missing("scorer");
    }

    private static Fault missing(String stage) {
        return new Fault("this copy of Exeunt was built without its " + stage, Fault.NOTHING_USABLE);
    }
}
