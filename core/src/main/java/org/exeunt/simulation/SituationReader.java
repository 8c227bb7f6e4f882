package org.exeunt.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.exeunt.flow.Rule;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Crossing;
import org.exeunt.report.Refusal;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Policy;
import org.exeunt.statement.PolicyKind;
import org.exeunt.statement.PolicyStatus;
import org.jspecify.annotations.Nullable;

/// Reads a situation from `situation.yaml`: places, crossings, links and policies.
///
/// A wrong file is refused with one line that names the file, line and column, what is wrong and what to do.
public final class SituationReader {
    /// @throws SituationRefused if the file can't be read or holds anything that it should not
    public Situation read(Path situationYaml) {
        String file = situationYaml.getFileName() == null
                ? situationYaml.toString()
                : situationYaml.getFileName().toString();
        try {
            return read(file, Files.readString(situationYaml, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SituationRefused(
                    new Refusal(file, "", "it can't be read as UTF-8 text", "check that it is there and its encoding"));
        }
    }

    /// Reads the text of a situation file.
    ///
    /// @param file its name, for messages
    public Situation read(String file, String text) {
        Yaml yaml = Yaml.read(file, text);
        Fields fields = Fields.of(yaml, "a situation", Set.of("name", "places", "crossings", "links", "policies"));
        List<Place> places = new ArrayList<>();
        fields.list("places").forEach(entry -> places.add(place(entry)));
        List<Gate> gates = new ArrayList<>();
        fields.list("crossings").forEach(entry -> gates.add(gate(entry)));
        List<Link> links = new ArrayList<>();
        fields.list("links").forEach(entry -> links.add(link(entry)));
        List<Rule> rules = new ArrayList<>();
        fields.list("policies").forEach(entry -> rules.add(rule(file, entry, rules.size() + 1)));
        String name = fields.findText("name");
        return sound(fields, () -> new Situation(name == null ? "" : name, places, gates, links, rules));
    }

    private static Place place(Yaml yaml) {
        Fields fields = Fields.of(yaml, "a place", Set.of("id", "name", "country", "latitude", "longitude", "people"));
        String name = fields.findText("name");
        Double people = fields.findNumber("people");
        Country country = fields.country("country");
        double latitude = fields.number("latitude");
        double longitude = fields.number("longitude");
        String id = fields.text("id");
        long inhabitants = people == null ? 0 : Math.round(people);
        return sound(fields, () -> new Place(id, name == null ? id : name, country, latitude, longitude, inhabitants));
    }

    private static Gate gate(Yaml yaml) {
        Fields fields = Fields.of(
                yaml,
                "a crossing",
                Set.of("id", "name", "aliases", "countries", "latitude", "longitude", "capacityPerDay"));
        List<Country> countries = fields.countries("countries");
        if (countries.size() != 2) {
            throw fields.refuse("a crossing joins two countries, not " + countries.size(), "write like [RUS, GEO]");
        }
        String id = fields.text("id");
        String name = fields.findText("name");
        double latitude = fields.number("latitude");
        double longitude = fields.number("longitude");
        Double capacity = fields.findNumber("capacityPerDay");
        List<String> aliases = fields.words("aliases");
        return sound(
                fields,
                () -> new Gate(
                        new Crossing(
                                id,
                                name == null ? id : name,
                                aliases,
                                countries.getFirst(),
                                countries.getLast(),
                                latitude,
                                longitude),
                        capacity));
    }

    private static Link link(Yaml yaml) {
        Fields fields = Fields.of(yaml, "a link", Set.of("from", "to", "km"));
        String from = fields.text("from");
        String to = fields.text("to");
        double km = fields.number("km");
        return sound(fields, () -> new Link(from, to, km));
    }

    private static Rule rule(String file, Yaml yaml, int number) {
        Fields fields = Fields.of(
                yaml,
                "a policy",
                Set.of(
                        "id",
                        "kind",
                        "actor",
                        "origin",
                        "destination",
                        "crossing",
                        "place",
                        "status",
                        "start",
                        "end",
                        "known",
                        "share"));
        String givenId = fields.findText("id");
        String id = givenId == null ? "situation-" + number : givenId;
        String actor = fields.findText("actor");
        String crossing = fields.findText("crossing");
        String place = crossing != null ? crossing : fields.findText("place");
        PolicyKind kind = fields.word("kind", PolicyKind.class);
        PolicyStatus status = fields.word("status", PolicyStatus.class);
        LocalDate start = fields.findDay("start");
        LocalDate end = fields.findDay("end");
        LocalDate known = fields.findDay("known");
        Double share = fields.findNumber("share");
        Corridor corridor = new Corridor(fields.countries("origin"), fields.countries("destination"), crossing);
        Country by = actor == null ? null : fields.country("actor");
        Evidence row = new Evidence.Row(file, fields.line(), "");
        Policy policy = sound(
                fields, () -> new Policy(id, kind, by, corridor, place, start, end, status, share, row, 1, known));
        return sound(fields, () -> rule(policy));
    }

    /// A rule of one policy: decided measures hold from their start to their end, others are only known.
    private static Rule rule(Policy policy) {
        boolean decided = policy.status() == PolicyStatus.IN_FORCE
                || policy.status() == PolicyStatus.ANNOUNCED
                || policy.status() == PolicyStatus.ENDED;
        @Nullable LocalDate start = policy.start();
        @Nullable LocalDate end = policy.end() == null ? null : policy.end().plusDays(1);
        if (end == null && policy.status() == PolicyStatus.ENDED) {
            end = policy.known() == null ? start : policy.known();
        }
        return new Rule(
                policy.id(),
                policy.kind(),
                policy.actor(),
                policy.corridor(),
                policy.place(),
                policy.known() == null ? start : policy.known(),
                decided ? start : null,
                decided ? end : null,
                policy.share(),
                List.of(policy));
    }

    private static <T> T sound(Fields fields, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw fields.refuse(String.valueOf(e.getMessage()), "correct it");
        }
    }
}
