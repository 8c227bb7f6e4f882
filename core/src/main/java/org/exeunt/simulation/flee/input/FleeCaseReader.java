package org.exeunt.simulation.flee.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.exeunt.simulation.SituationRefused;
import org.jspecify.annotations.Nullable;

/// Reads a Flee case as it is: a folder of input, a folder of validation data, `simsetting.yml`.
///
/// What Flee would stumble over is refused with file, line and column; what it passes over in silence becomes a remark.
public final class FleeCaseReader {
    private static final List<String> UNUSED =
            List.of("major_routes.csv", "region_attributes_IPC.csv", "flood_level.csv", "agents.csv");

    private final Path input;
    private final Path validation;
    private final @Nullable Path settings;
    private final Set<Flaw> flaws;

    /// @param settings `simsetting.yml`, or null for Flee's defaults
    /// @param flaws of Flee to copy
    public FleeCaseReader(Path input, Path validation, @Nullable Path settings, Set<Flaw> flaws) {
        this.input = input;
        this.validation = validation;
        this.settings = settings;
        this.flaws = Set.copyOf(flaws);
    }

    /// @param length days to simulate in place of those of `sim_period.csv`, if it holds any
    /// @throws SituationRefused naming file, line and column of what can't be used
    public FleeCase read(OptionalInt length) throws IOException {
        FleeSettings chosen = settings == null ? FleeSettings.DEFAULTS : SettingsReader.read(settings);
        CsvFile period = CsvFile.read(input.resolve("sim_period.csv"), "key", "value");
        LocalDate start = value(period, "startdate").date();
        Cell lengthCell = value(period, "length");
        int days = length.isPresent() ? length.getAsInt() : lengthCell.day();
        if (days < 1) {
            throw lengthCell.refuse("there is no day to simulate", "expected a length of 1 day or more");
        }
        Places places = Places.read(input.resolve("locations.csv"), chosen);
        List<String> remarks = new ArrayList<>();
        Counts counts =
                new CountsReader(validation, start, chosen, flaws).read(input.resolve("registration_corrections.csv"));
        for (Location location : places.locations()) {
            if (location.kind().isCamp() && !counts.has(location.name())) {
                throw places.file()
                        .refuse(
                                "data_layout.csv has no line for the camp " + location.name(),
                                "add one, with a file of its counts");
            }
        }
        List<Change> changes = changes(places, remarks);
        Conflicts conflicts = new ConflictsReader(places, flaws).read(input.resolve("conflicts.csv"), days, remarks);
        for (String file : UNUSED) {
            if (Files.exists(input.resolve(file))) {
                remarks.add(file + " is not used: none of the options that need it is supported");
            }
        }
        return new FleeCase(
                String.valueOf(input.toAbsolutePath().normalize().getFileName()),
                start,
                days,
                places.locations(),
                places.routes(input.resolve("routes.csv")),
                closures(places, remarks),
                changes,
                conflicts,
                counts,
                chosen,
                flaws,
                List.copyOf(remarks));
    }

    private static Cell value(CsvFile period, String key) {
        for (CsvFile.Row row : period.rows()) {
            if (row.cell("key").text().equalsIgnoreCase(key)) {
                return row.cell("value");
            }
        }
        throw period.refuse("there is no line '" + key + "'", "expected lines StartDate,2012-02-29 and Length,300");
    }

    private List<Change> changes(Places places, List<String> remarks) throws IOException {
        Path file = input.resolve("location_changes.csv");
        List<Change> changes = new ArrayList<>();
        if (!Files.exists(file)) {
            return changes;
        }
        if (flaws.contains(Flaw.CHANGES)) {
            remarks.add("location_changes.csv is not read, as in Flee, which looks for it in the working folder");
            return changes;
        }
        for (CsvFile.Row row : CsvFile.read(file, "place", "new type", "day").rows()) {
            Cell kind = row.cell("new type");
            changes.add(new Change(
                    places.indexOf(row.cell("place")),
                    LocationKind.find(kind.text()).orElseThrow(() -> Places.unknownKind(kind)),
                    row.cell("day").day()));
        }
        return changes;
    }

    private List<Closure> closures(Places places, List<String> remarks) throws IOException {
        Path file = input.resolve("closures.csv");
        List<Closure> closures = new ArrayList<>();
        if (!Files.exists(file)) {
            return closures;
        }
        for (CsvFile.Row row : CsvFile.read(file, "closure type", "name1", "name2", "first day", "last day")
                .rows()) {
            Closure.Kind kind = kind(row.cell("closure type"));
            if (kind == Closure.Kind.LINK
                    || kind == Closure.Kind.FORCED_REDIRECTION
                    || kind == Closure.Kind.CAMP
                    || kind == Closure.Kind.IDP_CAMP) {
                places.indexOf(row.cell("name1"));
            }
            if (kind == Closure.Kind.LINK || kind == Closure.Kind.FORCED_REDIRECTION) {
                places.indexOf(row.cell("name2"));
            }
            if (kind == Closure.Kind.LOCATION && places.find(row.cell("name1").text()) < 0) {
                remarks.add("closures.csv, line " + row.line() + ": there is no place '"
                        + row.cell("name1").text() + "', so nothing is closed");
            }
            closures.add(new Closure(
                    kind,
                    row.cell("name1").word(),
                    row.cell("name2").text(),
                    row.cell("first day").day(),
                    row.cell("last day").day()));
        }
        return closures;
    }

    private static Closure.Kind kind(Cell cell) {
        for (Closure.Kind kind : Closure.Kind.values()) {
            if (kind.word().equals(cell.text().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw cell.refuse(
                "nothing closes as '" + cell.text() + "'",
                "expected country, location, link, camp, idpcamp or remove_forced_redirection");
    }
}
