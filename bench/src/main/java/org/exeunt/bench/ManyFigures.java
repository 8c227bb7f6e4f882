package org.exeunt.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exeunt.chance.RandomStream;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Period;
import org.exeunt.statement.Aggregation;
import org.exeunt.statement.Amount;
import org.exeunt.statement.Evidence;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Measure;
import org.exeunt.statement.Population;
import org.exeunt.statement.Status;
import org.exeunt.statement.Unit;

/// Made-up figures of many corridors over many days: daily counts of three authorities, weekly totals, running totals.
final class ManyFigures {
    static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final String[] AUTHORITIES = {"Border Guard", "Ministry", "Agency"};

    private ManyFigures() {}

    /// @param corridors how many
    /// @param days how long each is spoken of
    /// @param each figures of each corridor
    static List<Figure> of(int corridors, int days, int each) {
        List<Country> countries = java.util.Arrays.stream(Locale.getISOCountries())
                .map(code -> Country.find(code).orElseThrow())
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (int c = 0; c < corridors; c++) {
            Corridor corridor = Corridor.of(
                    countries.get(c % countries.size()).code(),
                    countries
                            .get((c + 1 + c / countries.size()) % countries.size())
                            .code());
            figures.addAll(of(corridor, RandomStream.of(7, c, 0, 0, 0), c, days, each));
        }
        return figures;
    }

    private static List<Figure> of(Corridor corridor, RandomStream random, int c, int days, int each) {
        double[] people = new double[days];
        double log = 7;
        for (int day = 0; day < days; day++) {
            log += 0.15 * random.nextGaussian() - 0.02 * (log - 7);
            people[day] = Math.rint(Math.exp(log));
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            int day = (int) (days * random.nextDouble());
            double kind = random.nextDouble();
            int from = kind < 0.75 ? day : kind < 0.9 ? Math.max(0, day - 6) : 0;
            double sum = 0;
            for (int d = from; d <= day; d++) {
                sum += people[d];
            }
            Aggregation aggregation = kind < 0.9 ? Aggregation.TOTAL : Aggregation.CUMULATIVE;
            String id = "c" + c + "-" + i;
            figures.add(new Figure(
                    id,
                    id,
                    Amount.exactly(Math.rint(sum * Math.exp(0.005 * random.nextGaussian()))),
                    Unit.PERSON,
                    Measure.ARRIVAL,
                    corridor,
                    Population.ALL,
                    null,
                    Period.of(FIRST.plusDays(from), FIRST.plusDays(day)),
                    null,
                    aggregation,
                    Status.REPORTED,
                    AUTHORITIES[(int) (3 * random.nextDouble())],
                    new Evidence.Row("many.csv", i + 1, ""),
                    1,
                    FIRST.plusDays(day + 1L)));
        }
        return figures;
    }
}
