package org.exeunt;

import java.time.LocalDate;
import java.util.List;
import org.exeunt.flow.Flow;
import org.exeunt.flow.FlowReconciler;
import org.exeunt.flow.Reconciliation;
import org.exeunt.forecast.Forecast;
import org.exeunt.forecast.Forecaster;
import org.exeunt.place.Gazetteer;
import org.exeunt.report.Intake;
import org.exeunt.score.Backtest;
import org.exeunt.score.Score;
import org.exeunt.simulation.SimulatedFlows;
import org.exeunt.simulation.Situation;
import org.exeunt.statement.StatementFinder;
import org.exeunt.statement.Statements;

/// All of Exeunt in one sentence: a report makes statements; statements settle into flows; flows steer simulations;
/// simulations make a forecast; a forecast earns a score. A [org.exeunt.report.ReportReader] brings the reports.
///
/// @param gazetteer knows the places of the world and of the situation
/// @param situation what is laid down of the crisis; [Situation#EMPTY] if nothing is
public record Pipeline(Gazetteer gazetteer, Situation situation) {
    public Bulletin run(Intake reports, Settings settings) {
        Statements statements = statements(reports);
        Reconciliation flows = flows(statements, settings.asOf());
        List<Forecast> forecasts = forecasts(flows, settings);
        List<Score> scores = scores(statements, flows, settings);
        return new Bulletin(reports, statements, flows, forecasts, scores, settings);
    }

    public Statements statements(Intake reports) {
        return new StatementFinder(gazetteer).find(reports);
    }

    public Reconciliation flows(Statements statements, LocalDate asOf) {
        return new FlowReconciler().reconcile(statements.and(situation.policies()), asOf);
    }

    public List<Flow> simulations(Reconciliation flows, Settings settings) {
        return new SimulatedFlows(situation.orOf(flows), flows, settings.asOf().plusDays(settings.horizonDays()))
                .run(settings.seed(), settings.members(), Runtime.getRuntime().availableProcessors());
    }

    public List<Forecast> forecasts(Reconciliation flows, Settings settings) {
        return new Forecaster().forecast(flows, situation.orOf(flows), settings.forecast());
    }

    public List<Score> scores(Statements statements, Reconciliation truth, Settings settings) {
        return new Backtest(new Forecaster(), day -> flows(statements, day), situation::orOf)
                .run(truth, settings.forecast());
    }
}
