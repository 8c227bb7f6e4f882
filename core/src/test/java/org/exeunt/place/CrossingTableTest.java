package org.exeunt.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingTableTest {
    private static final String HEADER = "id,name,aliases,country_a,country_b,latitude,longitude\n";

    /// Deserts, forests and mountains are wide: the largest distance is that of Oiapoque to a town in Brazil.
    private static final double FARTHEST_TOWN_KM = 450;

    private static final double NEARER_TOWN_KM = 200;

    @Test
    void manyCrossingsAreBundled() {
        assertThat(CrossingTable.load()).hasSizeGreaterThan(250);
    }

    @Test
    void noNameServesForTwoCrossingsOfTheSameBorder() {
        Set<String> seen = new HashSet<>();
        for (Crossing crossing : CrossingTable.load()) {
            List<String> names = Stream.concat(Stream.of(crossing.name()), crossing.aliases().stream())
                    .map(Names::fold)
                    .distinct()
                    .toList();
            assertThat(names).as(crossing.id()).hasSize(1 + crossing.aliases().size());
            String border = Stream.of(crossing.a(), crossing.b()).sorted().toList() + ":";
            names.forEach(name ->
                    assertThat(seen.add(border + name)).as(border + name).isTrue());
        }
    }

    @Test
    void everyCrossingLiesNearTownsOfBothCountries() {
        Map<Country, List<Point>> towns = Towns.load()
                .towns()
                .collect(groupingBy(
                        Gazetteer.Town::country,
                        mapping(town -> new Point(town.latitude(), town.longitude()), toList())));
        for (Crossing crossing : CrossingTable.load()) {
            Point point = new Point(crossing.latitude(), crossing.longitude());
            double a = nearestKm(point, towns.getOrDefault(crossing.a(), List.of()));
            double b = nearestKm(point, towns.getOrDefault(crossing.b(), List.of()));
            assertThat(Math.max(a, b)).as(crossing.id()).isLessThan(FARTHEST_TOWN_KM);
            assertThat(Math.min(a, b)).as(crossing.id()).isLessThan(NEARER_TOWN_KM);
        }
    }

    private static double nearestKm(Point point, List<Point> towns) {
        return towns.stream().mapToDouble(point::distanceKm).min().orElse(Double.POSITIVE_INFINITY);
    }

    @Test
    void aRowBecomesACrossing() {
        String csv = HEADER + "verkhny-lars,Verkhny Lars,Dariali; Larsi,RUS,GEO,42.74,44.63\n";
        assertThat(CrossingTable.read(new StringReader(csv), "own.csv"))
                .containsExactly(new Crossing(
                        "verkhny-lars",
                        "Verkhny Lars",
                        List.of("Dariali", "Larsi"),
                        Country.of("RUS"),
                        Country.of("GEO"),
                        42.74,
                        44.63));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b,B,,RUS,GEO,x,44.63        | own.csv, line 3: latitude 'x' is not a number of degrees, such as 42.74",
                "b,B,,RUS,GEO,95,44.63       | own.csv, line 3: crossing 'b' is off the map: 95.0, 44.63",
                "b,B,,RUS,XXX,42.7,44.6      | own.csv, line 3: not an ISO 3166-1 alpha-3 code: 'XXX'",
                "b,B,,RUS,RUS,42.7,44.6      | own.csv, line 3: crossing 'b' does not join two countries",
                "b,,,RUS,GEO,42.7,44.6       | own.csv, line 3: a crossing needs a name",
                "a,B,,RUS,GEO,42.7,44.6      | own.csv, line 3: the id 'a' is already taken by a row above",
                "B b,B,,RUS,GEO,42.7,44.6    | own.csv, line 3: a crossing's id is lower-case words joined by hyphens: 'B b'",
            })
    void aBadRowNamesItsFileAndLine(String row, String message) {
        String csv = HEADER + "a,A,,RUS,FIN,60,30\n" + row.strip() + "\n";
        assertThatThrownBy(() -> CrossingTable.read(new StringReader(csv), "own.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aRowOfTheWrongLengthNamesItsFileAndLine() {
        assertThatThrownBy(() -> CrossingTable.read(new StringReader(HEADER + "a,A,RUS\n"), "own.csv"))
                .hasMessageContaining("own.csv")
                .hasMessageContaining("2");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> CrossingTable.read(new StringReader("id,name\na,A\n"), "own.csv"))
                .hasMessage("own.csv, line 2: there is no column 'aliases'");
    }
}
