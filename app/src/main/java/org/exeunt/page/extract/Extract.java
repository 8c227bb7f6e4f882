package org.exeunt.page.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exeunt.page.export.FigureLine;
import org.exeunt.page.export.ForecastLine;
import org.exeunt.page.export.Format;
import org.exeunt.page.export.Json;
import org.exeunt.page.export.PolicyLine;
import org.exeunt.page.export.Sheet;
import org.exeunt.statement.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of one export, made out of the page's document.
///
/// @param document the page's document, JSON
/// @param choice which part
/// @param made when, as told in the files
public record Extract(String document, Choice choice, String made) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// Texts by the end of their names: of one file `""` and `.about.json`, of a folder the names in it.
    ///
    /// @throws IllegalArgumentException if this can't be written so
    public Map<String, String> files(What what, Form form) {
        what.expect(form);
        JsonNode tree = MAPPER.readTree(document);
        LocalDate until = LocalDate.parse(tree.path("asOf").asString()).minusDays(choice.delayDays());
        Sheet<?> sheet = switch (what) {
            case FIGURES -> figures(tree, until);
            case POLICIES -> policies(tree, until);
            case FLOWS -> flows(tree, until);
            case FORECASTS -> new Sheet<>(ForecastLine.class, List.of(), forecasts(tree, until));
        };
        Map<String, Object> about = about(what, tree, sheet, until);
        Map<String, String> files = new LinkedHashMap<>();
        switch (form) {
            case CSV -> {
                files.put("", written(sheet));
                files.put(".about.json", Json.pretty(about) + "\n");
            }
            case JSON -> {
                Map<String, Object> whole = new LinkedHashMap<>();
                whole.put("about", about);
                whole.put(what.word(), sheet.lines());
                files.put("", Json.pretty(whole) + "\n");
            }
            case HUBVERSE -> {
                hub(forecasts(tree, until), files);
                files.put("about.json", Json.pretty(about) + "\n");
            }
        }
        return files;
    }

    private Sheet<FigureOut> figures(JsonNode tree, LocalDate until) {
        Map<String, @Nullable String> publishers = new LinkedHashMap<>();
        tree.path("reports")
                .forEach(report -> publishers.put(
                        report.path("name").asString(), report.path("publisher").asString(null)));
        List<FigureLine> all = lines(tree.path("figures"), FigureLine.class);
        Set<String> hidden = choice.small()
                ? Set.of()
                : SmallCounts.hidden(all.stream().map(Extract::cell).toList());
        List<FigureOut> chosen = all.stream()
                .filter(line -> choice.isOn(line.origin(), line.destination(), line.crossing()))
                .filter(line -> choice.isWithin(line.periodStart(), line.periodEnd()))
                .filter(line -> isKnown(line.known(), until))
                .map(line -> FigureOut.of(
                        line,
                        line.report() == null ? null : publishers.get(line.report()),
                        hidden.contains(line.countId())))
                .toList();
        return new Sheet<>(FigureOut.class, List.of(), chosen);
    }

    private Sheet<PolicyLine> policies(JsonNode tree, LocalDate until) {
        List<PolicyLine> chosen = lines(tree.path("policies"), PolicyLine.class).stream()
                .filter(line -> choice.isOn(line.origin(), line.destination(), line.place()))
                .filter(line -> choice.isWithin(line.start(), line.end()))
                .filter(line -> isKnown(line.known(), until))
                .toList();
        return new Sheet<>(PolicyLine.class, List.of(), chosen);
    }

    private Sheet<FlowRow> flows(JsonNode tree, LocalDate until) {
        List<FlowRow> all = new ArrayList<>();
        for (JsonNode flow : tree.path("flows")) {
            for (JsonNode day : flow.path("days")) {
                Map<String, Object> row = new LinkedHashMap<>();
                flow.propertyStream()
                        .filter(field -> !field.getKey().equals("days"))
                        .forEach(field -> row.put(field.getKey(), field.getValue()));
                day.propertyStream().forEach(field -> row.put(field.getKey(), field.getValue()));
                all.add(MAPPER.convertValue(row, FlowRow.class));
            }
        }
        Set<String> hidden = choice.small()
                ? Set.of()
                : SmallCounts.hidden(all.stream().map(Extract::cell).toList());
        List<FlowRow> chosen = all.stream()
                .filter(row -> choice.isOn(row.origin(), row.destination(), row.crossing()))
                .filter(row -> choice.isWithin(row.date(), row.date()))
                .filter(row -> !row.date().isAfter(until))
                .map(row -> hidden.contains(cell(row).id()) ? row.hide() : row)
                .toList();
        return new Sheet<>(FlowRow.class, List.of(), chosen);
    }

    private List<ForecastLine> forecasts(JsonNode tree, LocalDate until) {
        List<BigDecimal> levels =
                tree.path("levels").valueStream().map(JsonNode::decimalValue).toList();
        List<ForecastLine> chosen = new ArrayList<>();
        for (JsonNode forecast : tree.path("forecasts")) {
            String location = forecast.path("location").asString();
            LocalDate reference = LocalDate.parse(forecast.path("referenceDate").asString());
            String[] parts = location.split(":", 2);
            String[] sides = parts[0].split("-", 2);
            if (reference.isAfter(until)
                    || !choice.isOn(codes(sides[0]), codes(sides[1]), parts.length > 1 ? parts[1] : null)) {
                continue;
            }
            for (JsonNode day : forecast.path("days")) {
                LocalDate date = LocalDate.parse(day.path("date").asString());
                for (int i = 0; i < levels.size() && choice.isWithin(date, date); i++) {
                    chosen.add(new ForecastLine(
                            forecast.path("model").asString(),
                            reference,
                            forecast.path("target").asString(),
                            day.path("horizon").asInt(),
                            location,
                            date,
                            "quantile",
                            levels.get(i),
                            day.path("quantiles").path(i).decimalValue()));
                }
            }
        }
        return chosen;
    }

    /// A team's name and a model's hold letters, figures and underscores only.
    private static void hub(List<ForecastLine> lines, Map<String, String> files) {
        Map<String, List<HubLine>> byFile = new TreeMap<>();
        for (ForecastLine line : lines) {
            String model = "exeunt-"
                    + (line.model().equals("exeunt") ? "ensemble" : line.model().replaceAll("\\W", "_"));
            byFile.computeIfAbsent(
                            "model-output/" + model + "/" + line.referenceDate() + "-" + model + ".csv",
                            key -> new ArrayList<>())
                    .add(HubLine.of(line));
        }
        byFile.forEach((name, some) -> files.put(name, written(new Sheet<>(HubLine.class, List.of(), some))));
    }

    private Map<String, Object> about(What what, JsonNode tree, Sheet<?> sheet, LocalDate until) {
        boolean crossings = sheet.lines().stream()
                .anyMatch(line -> (line instanceof FigureOut figure && figure.crossing() != null)
                        || (line instanceof FlowRow flow && flow.crossing() != null)
                        || (line instanceof ForecastLine day && day.location().contains(":"))
                        || (line instanceof PolicyLine policy && policy.place() != null));
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("what", what.word());
        about.put("made", made);
        about.put(
                "from",
                tree.path("title").asString() + ", as of " + tree.path("asOf").asString());
        about.put("until", until);
        about.put("software", "exeunt " + tree.path("version").asString());
        about.put("sensitivity", crossings ? "uncertain" : "non-sensitive");
        about.put("licence", choice.licence().isEmpty() ? "not stated; ask who gave you this file" : choice.licence());
        about.put(
                "credit",
                tree.path("reports")
                        .valueStream()
                        .map(report -> report.path("publisher").asString(""))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
        about.put(
                "small_counts",
                choice.small() ? "shown" : "counts from 1 to 9, and others that would give them away, are hidden");
        return about;
    }

    private static SmallCounts.Cell cell(FigureLine line) {
        BigDecimal number = line.reported() != null ? line.reported() : line.high() != null ? line.high() : line.low();
        boolean people = line.unit() == Unit.PERSON || line.unit() == Unit.HOUSEHOLD;
        return new SmallCounts.Cell(
                line.id(),
                line.countId(),
                people && number != null ? number.doubleValue() : Double.NaN,
                line.measure() + " " + line.unit() + " " + line.population(),
                line.origin(),
                line.destination(),
                line.crossing(),
                line.periodStart(),
                line.periodEnd());
    }

    private static SmallCounts.Cell cell(FlowRow row) {
        String id = row.location() + " " + row.measure() + " " + row.population() + " " + row.date();
        BigDecimal median = row.median();
        return new SmallCounts.Cell(
                id,
                id,
                median == null ? Double.NaN : median.doubleValue(),
                row.measure() + " " + row.population(),
                row.origin(),
                row.destination(),
                row.crossing(),
                row.date(),
                row.date());
    }

    private boolean isKnown(@Nullable LocalDate known, LocalDate until) {
        return choice.delayDays() == 0 || (known != null && !known.isAfter(until));
    }

    private static List<String> codes(String side) {
        return side.equals("*") ? List.of() : Arrays.asList(side.split(";", -1));
    }

    private static <T> List<T> lines(JsonNode list, Class<T> type) {
        return list.valueStream().map(node -> MAPPER.treeToValue(node, type)).toList();
    }

    private static String written(Sheet<?> sheet) {
        StringWriter out = new StringWriter();
        try {
            Format.CSV.write(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
