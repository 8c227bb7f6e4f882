package org.exeunt.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exeunt.report.source.DataTable.Row;
import tools.jackson.databind.JsonNode;

/// What the UNHCR data portal (`timeseries`, `sublocation`) and HDX HAPI (refugees) give as JSON, as a table of figures
/// with the columns that tables have here. The line of a row is its number in the list.
///
/// A time series does not say of which countries it is: that is taken from the file's name, `UKR-POL.json`. Of HAPI
/// only
/// the rows of all ages and genders count, and only people who are in another country.
final class PortalTable {
    private static final List<String> COLUMNS = List.of(
            "origin",
            "destination",
            "value",
            "measure",
            "aggregation",
            "nationality",
            "date",
            "period_start",
            "authority",
            "source_kind");
    private static final Pattern CORRIDOR = Pattern.compile(".*?\\b([A-Z]{3})-([A-Z]{3})\\b.*", Pattern.DOTALL);

    private final RawFile file;
    private final List<Row> rows = new ArrayList<>();

    private PortalTable(RawFile file) {
        this.file = file;
    }

    /// The table; empty if this is something else.
    static Optional<DataTable> find(RawFile file, JsonNode root) {
        PortalTable table = new PortalTable(file);
        int number = 0;
        for (JsonNode row : rows(root)) {
            table.add(++number, row);
        }
        return table.rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataTable(file.name(), file.told().address(), COLUMNS, table.rows));
    }

    private static List<JsonNode> rows(JsonNode root) {
        JsonNode data = root.has("data") ? root.get("data") : root;
        if (data.isArray() && data.size() == 1 && data.get(0).has("timeseries")) {
            data = data.get(0);
        }
        JsonNode list = data.has("timeseries") ? data.get("timeseries") : data;
        return list.isArray() ? List.copyOf(list.values()) : List.of();
    }

    private void add(int number, JsonNode row) {
        if (row.has("origin_location_code") && row.has("asylum_location_code")) {
            addHapi(number, row);
        } else if (row.has("geomaster_name") && row.has("individuals")) {
            addPlace(number, row);
        } else if (row.has("data_date") && row.has("individuals")) {
            addDay(number, row);
        }
    }

    private void addHapi(int number, JsonNode row) {
        String origin = text(row, "origin_location_code");
        String asylum = text(row, "asylum_location_code");
        boolean whole = isAll(row, "gender") && isAll(row, "age_range");
        if (whole && !origin.equals(asylum)) {
            String group = text(row, "population_group");
            add(
                    number,
                    List.of(
                            origin,
                            asylum,
                            text(row, "population"),
                            "stock",
                            "",
                            group.equals("RET") || group.equals("OIP") ? "" : origin,
                            text(row, "reference_period_end"),
                            text(row, "reference_period_start"),
                            "UNHCR",
                            group));
        }
    }

    private static boolean isAll(JsonNode row, String field) {
        String value = text(row, field).toLowerCase(Locale.ROOT);
        return value.isEmpty() || value.equals("all") || value.equals("total");
    }

    private void addPlace(int number, JsonNode row) {
        JsonNode groups = row.path("population_groups");
        JsonNode group = groups.isArray() && !groups.isEmpty() ? groups.get(0) : groups;
        String origin = text(group, "pop_origin_code");
        boolean runs = isYes(text(group, "pop_frequency_cumulative_code"));
        add(
                number,
                List.of(
                        origin.isEmpty() ? corridor(1) : origin,
                        text(row, "geomaster_name"),
                        text(row, "individuals"),
                        runs ? "arrivals" : "stock",
                        runs ? "CUMULATIVE" : "",
                        origin,
                        text(row, "date"),
                        "",
                        text(row, "source"),
                        text(group, "pop_type_code")));
    }

    private void addDay(int number, JsonNode row) {
        add(
                number,
                List.of(
                        corridor(1),
                        corridor(2),
                        text(row, "individuals"),
                        "stock",
                        "",
                        "",
                        text(row, "data_date"),
                        "",
                        "UNHCR",
                        ""));
    }

    private void add(int number, List<String> cells) {
        rows.add(new Row(number, cells));
    }

    private String corridor(int side) {
        Matcher matcher = CORRIDOR.matcher(file.name());
        return matcher.matches() ? matcher.group(side) : "";
    }

    private static boolean isYes(String code) {
        String small = code.toLowerCase(Locale.ROOT);
        return small.startsWith("c") || small.startsWith("y") || small.equals("1") || small.equals("true");
    }

    private static String text(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isMissingNode() || value.isNull() || value.isContainer() ? "" : value.asString();
    }
}
