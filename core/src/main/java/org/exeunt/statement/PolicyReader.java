package org.exeunt.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.place.Gazetteer;
import org.exeunt.report.Passage;
import org.exeunt.report.Report;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the policies of a report: measures that change who can move, where or how.
///
/// [MeasureFinder] finds the words, [SidesReader] whose measure it is and which way it touches, [PolicyStartReader]
/// and [PolicyStatusReader] since when and how far; [PolicyMerger] tells each measure once.
final class PolicyReader {
    private static final Set<PolicyKind> PLACELESS = EnumSet.of(PolicyKind.CALL_UP);
    private static final Set<PolicyKind> AT_CROSSINGS =
            EnumSet.of(PolicyKind.DRAFT_OFFICE, PolicyKind.CLOSURE, PolicyKind.EASING);
    private static final int TOPIC_REACH = 1;
    private static final double CONFIDENCE = 0.7;

    private final MeasureFinder finder;
    private final ActorFinder actors;
    private final SidesReader sides;
    private final Gazetteer gazetteer;

    PolicyReader(LanguagePack pack, Gazetteer gazetteer) {
        finder = new MeasureFinder(pack);
        actors = new ActorFinder(pack);
        sides = new SidesReader(actors);
        this.gazetteer = gazetteer;
    }

    /// The policies, in the order of their words, those that are "another" last; a measure told several times in one
    /// report is one policy.
    ///
    /// @param figures what the report counts, which shows who goes where
    List<Policy> policies(Report report, List<Sentence> sentences, Background background, List<Figure> figures) {
        List<Policy> policies = new ArrayList<>();
        List<Policy> apart = new ArrayList<>();
        List<List<Cue>> cues = sentences.stream().map(finder::cues).toList();
        List<Country> authorities = cues.stream()
                .flatMap(List::stream)
                .flatMap(cue -> ActorFinder.metonym(cue).stream())
                .toList();
        Scene scene = Scene.of(sentences, background, figures, authorities, gazetteer);
        Discourse discourse = new Discourse();
        Country topic = null;
        int topicParagraph = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            discourse.hear(sentence);
            Country carried = sentence.paragraph() - topicParagraph <= TOPIC_REACH ? topic : null;
            Telling telling =
                    new Telling(report, sentence, cues.get(i), new SidesReader.Context(scene, discourse, carried));
            for (Cue measure : finder.measures(sentence, cues.get(i))) {
                MeasureFinder.kind(measure)
                        .ifPresent(kind -> add(policies, apart, told(telling, measure, kind), telling, measure));
            }
            Country spoken = actors.topic(sentence, cues.get(i));
            if (spoken != null) {
                topic = spoken;
                topicParagraph = sentence.paragraph();
            }
        }
        policies.addAll(apart);
        return policies;
    }

    /// "another draft office" is not the one told of before.
    private static void add(
            List<Policy> policies, List<Policy> apart, List<Policy> told, Telling telling, Cue measure) {
        boolean another = telling.cues().stream()
                .anyMatch(cue -> cue.section().equals("another")
                        && cue.first() >= measure.first() - 1
                        && cue.last() <= measure.first());
        for (Policy policy : told) {
            if (another) {
                apart.add(policy);
            } else {
                PolicyMerger.add(policies, policy);
            }
        }
    }

    /// A sentence of a report with all that was read of it.
    private record Telling(Report report, Sentence sentence, List<Cue> cues, SidesReader.Context context) {}

    /// The policies that the words of a measure tell: one for each country that acts, and for each crossing named.
    private List<Policy> told(Telling telling, Cue measure, PolicyKind kind) {
        Sides read = sides.sides(telling.sentence(), telling.cues(), measure, kind, telling.context());
        List<Policy> told = new ArrayList<>();
        List<PlaceMention> crossings = crossings(telling.sentence(), measure, kind);
        for (PlaceMention crossing : crossings) {
            Cue words = new Cue(
                    measure.section(),
                    Math.min(measure.first(), crossing.first()),
                    Math.max(measure.last(), crossing.last()));
            Country actor = read.actors().stream().findFirst().orElse(null);
            List<Country> entered = crossing.countries().stream()
                    .filter(country -> !read.origins().contains(country))
                    .limit(1)
                    .toList();
            told.add(policy(telling, words, kind, actor, read.origins(), entered, crossing.name()));
        }
        if (!told.isEmpty()) {
            return told;
        }
        String place = place(telling.sentence(), measure, kind);
        if (read.actors().isEmpty()) {
            told.add(policy(telling, measure, kind, null, read.origins(), read.destinations(), place));
        }
        for (Country actor : read.actors()) {
            List<Country> destinations = read.receiving() ? List.of(actor) : read.destinations();
            told.add(policy(telling, measure, kind, actor, read.origins(), destinations, place));
        }
        told.addAll(likewise(telling, measure, kind, read));
        return told;
    }

    /// "Estonia has shut its border, and so have Latvia and Poland."
    private List<Policy> likewise(Telling telling, Cue measure, PolicyKind kind, Sides read) {
        Sentence sentence = telling.sentence();
        Optional<Cue> likewise = telling.cues().stream()
                .filter(cue -> cue.section().equals("likewise") && cue.first() > measure.last())
                .findFirst();
        List<Policy> told = new ArrayList<>();
        int last = likewise.map(Cue::last).orElse(sentence.tokens().size());
        for (PlaceMention place : sentence.places()) {
            if (place.first() > last && place.isCountry() && sentence.gap(last, place.first()) < 2.2) {
                last = place.last();
                Cue words = new Cue(kind.name(), measure.first(), last);
                List<Country> destinations = read.receiving() ? place.countries() : read.destinations();
                told.add(policy(telling, words, kind, place.country(), read.origins(), destinations, null));
            }
        }
        return told;
    }

    private static Policy policy(
            Telling telling,
            Cue measure,
            PolicyKind kind,
            @Nullable Country actor,
            List<Country> origins,
            List<Country> destinations,
            @Nullable String place) {
        Report report = telling.report();
        Sentence sentence = telling.sentence();
        PolicyStatus read = PolicyStatusReader.status(sentence, telling.cues(), measure);
        LocalDate start = PolicyStartReader.start(report, sentence, telling.cues(), measure, read);
        LocalDate published = report.published().day();
        boolean toCome = start != null && published != null && start.isAfter(published);
        PolicyStatus status = toCome && read == PolicyStatus.IN_FORCE ? PolicyStatus.ANNOUNCED : read;
        Passage quote = report.passage(
                sentence.tokens().get(measure.first()).start(),
                sentence.tokens().get(measure.last()).end());
        String id = "p-" + report.id().substring(0, Math.min(8, report.id().length()))
                + "-" + kind.name().toLowerCase(Locale.ROOT)
                + "-" + quote.startByte()
                + (actor == null ? "" : "-" + actor.code().toLowerCase(Locale.ROOT))
                + (place == null ? "" : "-" + measure.last());
        return new Policy(
                id,
                kind,
                actor,
                new Corridor(origins, kind == PolicyKind.CALL_UP ? List.of() : destinations, null),
                place,
                start,
                null,
                status,
                null,
                new Evidence.Quote(quote, report.passage(sentence.start(), sentence.end())),
                CONFIDENCE,
                published);
    }

    /// The crossings at which a measure holds where the sentence names several behind its words.
    private static List<PlaceMention> crossings(Sentence sentence, Cue measure, PolicyKind kind) {
        if (!AT_CROSSINGS.contains(kind)) {
            return List.of();
        }
        List<PlaceMention> crossings = sentence.places().stream()
                .filter(place -> place.kind() == Kind.CROSSING && place.last() > measure.first())
                .filter(place -> !ActorFinder.isParted(sentence, measure.first(), place.first()))
                .toList();
        return crossings.size() > 1 ? crossings : List.of();
    }

    private static @Nullable String place(Sentence sentence, Cue measure, PolicyKind kind) {
        if (PLACELESS.contains(kind)) {
            return null;
        }
        return sentence.places().stream()
                .filter(place ->
                        place.kind() == Kind.CROSSING || (place.kind() == Kind.TOWN && kind != PolicyKind.ENTRY_BAN))
                .min(Comparator.comparingDouble(
                        place -> sentence.gap(new Cue("", place.first(), place.last()), measure)))
                .map(PlaceMention::name)
                .orElse(null);
    }
}
