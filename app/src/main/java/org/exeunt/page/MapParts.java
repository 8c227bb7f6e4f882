package org.exeunt.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exeunt.flow.Flow;
import org.exeunt.flow.Rule;
import org.exeunt.page.PageData.CountryPart;
import org.exeunt.page.PageData.CrossingPart;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Crossing;
import org.exeunt.place.Gazetteer;
import org.exeunt.place.Names;
import org.exeunt.place.Point;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Statements;
import org.jspecify.annotations.Nullable;

/// The countries and crossings that a bulletin speaks of.
final class MapParts {
    private final Gazetteer gazetteer;
    private final Set<Country> countries = new TreeSet<>();
    private final Set<String> named = new HashSet<>();

    MapParts(Gazetteer gazetteer, Statements statements, List<Flow> flows, List<Rule> rules) {
        this.gazetteer = gazetteer;
        Stream.of(
                        statements.figures().stream().map(Figure::corridor),
                        flows.stream().map(Flow::corridor),
                        rules.stream().map(Rule::corridor))
                .flatMap(corridors -> corridors)
                .forEach(this::note);
        statements.policies().forEach(policy -> {
            note(policy.corridor());
            note(policy.place());
        });
        rules.forEach(rule -> note(rule.place()));
    }

    private void note(Corridor corridor) {
        countries.addAll(corridor.origins());
        countries.addAll(corridor.destinations());
        note(corridor.crossing());
    }

    private void note(@Nullable String place) {
        if (place != null) {
            named.add(Names.fold(place));
            gazetteer.findCrossing(place).ifPresent(crossing -> named.add(Names.fold(crossing.name())));
        }
    }

    List<CountryPart> countries() {
        return countries.stream().map(this::part).toList();
    }

    private CountryPart part(Country country) {
        Point point = gazetteer.findPoint(country).orElse(null);
        return new CountryPart(
                country.code(),
                country.name(),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude());
    }

    /// Those that are named, and all others on the borders of two countries that occur.
    List<CrossingPart> crossings() {
        return gazetteer.crossings().stream()
                .filter(crossing ->
                        mentioned(crossing) || (countries.contains(crossing.a()) && countries.contains(crossing.b())))
                .map(crossing -> new CrossingPart(
                        crossing.id(),
                        crossing.name(),
                        crossing.aliases(),
                        crossing.a().code(),
                        crossing.b().code(),
                        crossing.latitude(),
                        crossing.longitude(),
                        mentioned(crossing)))
                .toList();
    }

    private boolean mentioned(Crossing crossing) {
        return named.contains(Names.fold(crossing.name()));
    }
}
