package org.exeunt.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeunt.place.Country;
import org.exeunt.place.WorldGazetteer;
import org.exeunt.report.ReportReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the reader of figures to floors just below what it reaches on annotated reports, where they are at hand.
///
/// The rules are those of the annotations: a figure pairs with one of the same number in the same report; a pair is a
/// right tuple if all fields agree; a field may have several accepted answers.
class GoldScoreTest {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> FILLERS = Set.of("the", "of", "a", "an", "and", "s", "said", "its", "country");

    private record Pair(JsonNode gold, Figure read, int agreements, boolean tuple, boolean source) {}

    @ParameterizedTest
    @CsvSource({"seeds, reports, 1.0, 0.92, 0.95", "open, gold/open, 0.94, 0.69, 0.92"})
    void theReaderFindsWhatACarefulAnalystWritesDown(
            String set, String folder, double detection, double tuple, double source) throws IOException {
        Path annotations = SHARED.resolve("gold").resolve(set + ".figures.jsonl");
        assumeTrue(Files.exists(annotations), "no annotated reports at " + annotations);
        List<JsonNode> golds = Files.readAllLines(annotations).stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .toList();
        List<Figure> figures = new StatementFinder(WorldGazetteer.load())
                .find(new ReportReader().read(SHARED.resolve(folder)))
                .figures();

        List<Pair> pairs = pairs(golds, figures);
        List<Pair> solid =
                pairs.stream().filter(pair -> !isOptional(pair.gold())).toList();
        long wanted = golds.stream().filter(gold -> !isOptional(gold)).count();
        long extra = (long) figures.size() - pairs.size();
        long right = solid.stream().filter(Pair::tuple).count();
        double stated = wanted + solid.size() + extra;

        assertThat(2 * solid.size() / stated).as("detection").isGreaterThanOrEqualTo(detection);
        assertThat(2 * right / stated).as("tuple").isGreaterThanOrEqualTo(tuple);
        assertThat((double) solid.stream().filter(Pair::source).count() / solid.size())
                .as("source")
                .isGreaterThanOrEqualTo(source);
        assertThat(figures).as("grounding").allSatisfy(figure -> {
            Evidence.Quote evidence = (Evidence.Quote) figure.evidence();
            assertThat(evidence.quote().report().body())
                    .contains(evidence.quote().text());
        });
    }

    /// The best pairs first; each figure in one pair.
    private static List<Pair> pairs(List<JsonNode> golds, List<Figure> figures) {
        List<Pair> candidates = new ArrayList<>();
        for (JsonNode gold : golds) {
            for (Figure figure : figures) {
                if (gold.path("report").asString().equals(report(figure)) && isSameValue(gold, figure)) {
                    candidates.add(pair(gold, figure));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Pair::agreements).reversed());
        Set<Object> used = new HashSet<>();
        return candidates.stream()
                .filter(pair -> {
                    boolean free = !used.contains(pair.read().id()) && !used.contains(pair.gold());
                    if (free) {
                        used.addAll(List.of(pair.read().id(), pair.gold()));
                    }
                    return free;
                })
                .toList();
    }

    private static Pair pair(JsonNode gold, Figure read) {
        List<Boolean> fields = List.of(
                is(gold, "quantifier", read.amount().quantifier().name()),
                is(gold, "unit", read.unit().name()),
                is(gold, "measure", read.measure().name()),
                is(gold, "origin", codes(read.corridor().origins())),
                is(gold, "destination", codes(read.corridor().destinations())),
                isSamePeriod(gold, read),
                isSameAggregation(gold, read),
                is(gold, "status", read.status().name()));
        boolean source = accepts(gold, "source", read.source(), GoldScoreTest::isSameSource);
        int agreements = (int) fields.stream().filter(field -> field).count() + (source ? 1 : 0);
        return new Pair(gold, read, agreements, !fields.contains(false), source);
    }

    private static boolean isSameValue(JsonNode gold, Figure read) {
        Double number = read.amount().reported();
        JsonNode stated = gold.path("reported");
        if (stated.isNumber() && number != null) {
            return Math.abs(stated.asDouble() - number) <= 1e-9 * Math.max(1, Math.abs(stated.asDouble()));
        }
        Double low = read.amount().low() == null ? number : read.amount().low();
        Double high = read.amount().high() == null ? number : read.amount().high();
        return (low != null || high != null)
                && isClose(stated.isNumber() ? stated : gold.path("low"), low)
                && isClose(stated.isNumber() ? stated : gold.path("high"), high);
    }

    private static boolean isClose(JsonNode bound, @Nullable Double read) {
        return !bound.isNumber()
                || read == null
                || Math.abs(bound.asDouble() - read) <= 0.5 * Math.max(Math.abs(bound.asDouble()), Math.abs(read));
    }

    private static boolean isSamePeriod(JsonNode gold, Figure read) {
        String start = Objects.toString(read.period().start(), null);
        String end = Objects.toString(read.period().end(), null);
        boolean oneDay = end != null
                && (start == null || start.equals(end))
                && !is(gold, "period_start", null)
                && isOneDay(gold);
        return is(gold, "period_end", end) && (is(gold, "period_start", start) || oneDay);
    }

    private static boolean isOneDay(JsonNode gold) {
        return Objects.equals(text(gold.path("period_start")), text(gold.path("period_end")));
    }

    private static boolean isSameAggregation(JsonNode gold, Figure read) {
        Set<String> counts = Set.of("TOTAL", "PER_DAY");
        boolean single = text(gold.path("period_start")) != null && isOneDay(gold);
        return is(gold, "aggregation", read.aggregation().name())
                || (single
                        && counts.contains(read.aggregation().name())
                        && counts.contains(gold.path("aggregation").asString()));
    }

    private static boolean isSameSource(@Nullable String gold, @Nullable String read) {
        if (gold == null || read == null) {
            return Objects.equals(gold, read);
        }
        Set<String> shared = stems(gold);
        int smaller = Math.min(shared.size(), stems(read).size());
        shared.retainAll(stems(read));
        return smaller > 0 && shared.size() >= 0.6 * smaller;
    }

    private static Set<String> stems(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+", -1))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .map(word -> word.substring(0, Math.min(5, word.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean is(JsonNode gold, String field, @Nullable String read) {
        return accepts(gold, field, read, Objects::equals);
    }

    private static boolean accepts(
            JsonNode gold, String field, @Nullable String read, BiPredicate<@Nullable String, @Nullable String> same) {
        List<JsonNode> answers = new ArrayList<>(List.of(gold.path(field)));
        gold.path(field + "_any").forEach(answers::add);
        return answers.stream().anyMatch(answer -> same.test(text(answer), read));
    }

    private static @Nullable String text(JsonNode answer) {
        if (answer.isArray()) {
            List<String> codes = new ArrayList<>();
            answer.forEach(code -> codes.add(code.asString()));
            return codes.isEmpty()
                    ? null
                    : String.join(";", codes.stream().sorted().toList());
        }
        return answer.isString() ? answer.asString() : null;
    }

    private static @Nullable String codes(Collection<Country> countries) {
        return countries.isEmpty()
                ? null
                : countries.stream().map(Country::code).sorted().collect(Collectors.joining(";"));
    }

    private static String report(Figure figure) {
        Evidence.Quote quote = (Evidence.Quote) figure.evidence();
        return Path.of(quote.quote().report().name()).getFileName().toString();
    }

    private static boolean isOptional(JsonNode gold) {
        return gold.path("optional").asBoolean(false);
    }
}
