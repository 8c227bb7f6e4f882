package org.exeunt.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeunt.Settings;
import org.exeunt.report.Intake;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Statements;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What a calculation depends on besides the reports.
final class SettingsOptions {
    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "NUMBER",
            description = "Of all random draws; the same seed gives the same result. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Use only what was known by the end of this day (2022-10-03). Default: the last day on which"
                    + " a report was published.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--members",
            defaultValue = "1000",
            paramLabel = "NUMBER",
            description = "Simulated courses of events. Default: ${DEFAULT-VALUE}.")
    private int members = 1000;

    @Option(
            names = "--horizon",
            defaultValue = "28",
            paramLabel = "DAYS",
            description = "Days ahead, 1 to 28. Default: ${DEFAULT-VALUE}.")
    private int horizonDays = 28;

    /// Makes sure, before the work, that the numbers are within their ranges.
    ///
    /// @throws Fault if one is not
    void check() {
        if (members < 20) {
            throw new Fault("--members " + members + ": at least 20 are needed", Fault.WRONG_CALL);
        }
        if (horizonDays < 1 || horizonDays > 28) {
            throw new Fault("--horizon " + horizonDays + ": give 1 to 28 days", Fault.WRONG_CALL);
        }
    }

    /// Whether a day was given.
    boolean hasDay() {
        return asOf != null;
    }

    /// @param today stands in where no day is given nor found in the reports
    Settings settings(Intake intake, Statements statements, LocalDate today) {
        LocalDate day = asOf != null ? asOf : lastKnown(intake, statements).orElse(today);
        return new Settings(seed, day, members, horizonDays);
    }

    /// The day as of which these statements count: that given, else the last on which one of them became known.
    LocalDate asOf(Statements statements, LocalDate today) {
        return asOf != null
                ? asOf
                : lastKnown(new Intake(List.of(), List.of(), List.of()), statements)
                        .orElse(today);
    }

    private static Optional<LocalDate> lastKnown(Intake intake, Statements statements) {
        return Stream.concat(
                        intake.reports().stream()
                                .map(report -> report.published().day()),
                        statements.figures().stream().map(Figure::known))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(LocalDate::compareTo);
    }

    /// A day as ISO 8601 writes it.
    private static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is not a day such as 2022-10-03");
            }
        }
    }
}
