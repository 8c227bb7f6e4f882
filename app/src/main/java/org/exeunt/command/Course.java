package org.exeunt.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exeunt.Bulletin;
import org.exeunt.Pipeline;
import org.exeunt.Settings;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Reconciliation;
import org.exeunt.forecast.Forecast;
import org.exeunt.page.PageData;
import org.exeunt.place.WorldGazetteer;
import org.exeunt.report.Intake;
import org.exeunt.report.Origin;
import org.exeunt.report.Refusal;
import org.exeunt.report.ReportReader;
import org.exeunt.score.Score;
import org.exeunt.simulation.Situation;
import org.exeunt.simulation.SituationReader;
import org.exeunt.simulation.SituationRefused;
import org.exeunt.statement.StatementFinder;
import org.exeunt.statement.Statements;
import org.jspecify.annotations.Nullable;

/// The stages on one folder, each done once and only when it is asked for.
final class Course implements AutoCloseable {
    /// Refusals that are printed one by one; of more, the number is told.
    private static final int REFUSALS_SHOWN = 20;

    private static final int STEPS = 5;

    private final Surroundings surroundings;
    private final FolderParameter folder;
    private final SettingsOptions options;
    private final Progress progress;
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean hasToldOfDays;
    private @Nullable Situation situation;
    private @Nullable Pipeline pipeline;
    private @Nullable Intake intake;
    private @Nullable Statements statements;
    private @Nullable Reconciliation reconciliation;

    /// @throws Fault if an option is out of its range
    Course(Surroundings surroundings, FolderParameter folder, SettingsOptions options) {
        options.check();
        this.surroundings = surroundings;
        this.folder = folder;
        this.options = options;
        this.progress = Progress.of(STEPS, surroundings.terminal());
    }

    /// @throws Fault if no report can be used
    Intake intake() throws Exception {
        Intake read = intake;
        if (read == null) {
            situation();
            List<Origin> origins = folder.origins();
            StatementFinder finder = new StatementFinder(pipeline().gazetteer());
            read = refusing(progress.during(
                    "reading",
                    () -> new ReportReader(finder::isStating).read(origins, org.exeunt.report.Progress.SILENT)));
            tell(read.refusals());
            if (read.isEmpty()) {
                throw new Fault(
                        folder.words() + ": no report can be used; put text or HTML files in it", Fault.NOTHING_USABLE);
            }
            intake = read;
        }
        return read;
    }

    /// @throws Fault if the reports state nothing
    Statements statements() throws Exception {
        Statements found = statements;
        if (found == null) {
            Intake read = intake();
            found = progress.during("finding statements", () -> pipeline().statements(read));
            tell(found.refusals());
            if (found.figures().isEmpty() && found.policies().isEmpty()) {
                throw new Fault(
                        folder.words() + ": no figure and no policy about movement in "
                                + read.reports().size() + " reports; check that they are in a language Exeunt reads",
                        Fault.NOTHING_USABLE);
            }
            statements = found;
        }
        return found;
    }

    Settings settings() throws Exception {
        Intake read = intake();
        boolean isDated = options.hasDay()
                || read.reports().isEmpty()
                || read.reports().stream().anyMatch(report -> report.published().day() != null);
        if (!isDated && !hasToldOfDays) {
            hasToldOfDays = true;
            tell(List.of(new Refusal(
                    folder.words(),
                    "",
                    "no report says when it was published, so days such as \"on Friday\" stay unknown",
                    "write the days in index.csv (file,published)")));
        }
        return options.settings(read, statements(), surroundings.today());
    }

    Reconciliation reconciliation() throws Exception {
        Reconciliation settled = reconciliation;
        if (settled == null) {
            Statements found = statements();
            Settings settings = settings();
            settled = progress.during("reconciling", () -> pipeline().flows(found, settings.asOf()));
            reconciliation = settled;
        }
        return settled;
    }

    List<Flow> simulation() throws Exception {
        Reconciliation settled = flowing();
        Settings settings = settings();
        return progress.during("simulating", () -> pipeline().simulations(settled, settings));
    }

    List<Forecast> forecasts() throws Exception {
        Reconciliation settled = flowing();
        Settings settings = settings();
        return progress.during("forecasting", () -> pipeline().forecasts(settled, settings));
    }

    List<Score> scores() throws Exception {
        Statements found = statements();
        Reconciliation settled = flowing();
        Settings settings = settings();
        return progress.during("scoring", () -> pipeline().scores(found, settled, settings));
    }

    /// Everything.
    Bulletin bulletin() throws Exception {
        Reconciliation settled = reconciliation();
        boolean flows = !settled.flows().isEmpty();
        List<Forecast> forecasts = flows ? forecasts() : List.of();
        List<Score> scores = flows ? scores() : List.of();
        KnownBy known = KnownBy.of(settings().asOf(), statements());
        return new Bulletin(known.of(whole()), known.of(statements()), settled, forecasts, scores, settings());
    }

    /// What was read, with all that could not be used of it.
    private Intake whole() throws Exception {
        Intake read = intake();
        List<Refusal> all = new ArrayList<>(read.refusals());
        all.addAll(statements().refusals());
        return new Intake(read.reports(), read.tables(), read.copies(), all);
    }

    PageData document(Bulletin bulletin) throws Exception {
        return PageData.of(folder.title(), bulletin, pipeline().gazetteer(), Version.number());
    }

    /// With the folder's situation, if it has one that can be used.
    private Pipeline pipeline() {
        Pipeline made = pipeline;
        if (made == null) {
            made = new Pipeline(WorldGazetteer.load().with(situation().crossings()), situation());
            pipeline = made;
        }
        return made;
    }

    private Situation situation() {
        Situation found = situation;
        if (found == null) {
            found = Situation.EMPTY;
            Optional<Path> file = folder.places().stream()
                    .map(place -> place.resolve("situation.yaml"))
                    .filter(Files::exists)
                    .findFirst();
            try {
                found = file.isPresent() ? new SituationReader().read(file.get()) : found;
            } catch (SituationRefused refused) {
                refusals.add(refused.refusal());
            }
            situation = found;
        }
        return found;
    }

    /// What was read, with what else was refused in the folder.
    private Intake refusing(Intake read) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(read.refusals());
        return new Intake(read.reports(), read.tables(), read.copies(), all);
    }

    private Reconciliation flowing() throws Exception {
        return Optional.of(reconciliation())
                .filter(settled -> !settled.flows().isEmpty())
                .orElseThrow(() -> new Fault(
                        folder.words() + ": no figure makes a flow of people between countries that are named",
                        Fault.NOTHING_USABLE));
    }

    private void tell(List<Refusal> refusals) {
        refusals.stream()
                .limit(REFUSALS_SHOWN)
                .forEach(refusal -> surroundings.err().println("exeunt: " + FaultLine.line(refusal.toString())));
        if (refusals.size() > REFUSALS_SHOWN) {
            surroundings
                    .err()
                    .println("exeunt: and " + (refusals.size() - REFUSALS_SHOWN)
                            + " more like these; the page lists them all");
        }
        surroundings.err().flush();
    }

    @Override
    public void close() {
        progress.close();
    }
}
