package org.exeunt.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exeunt.place.Corridor;
import org.exeunt.place.Period;
import org.exeunt.report.Passage;
import org.exeunt.report.Report;
import org.jspecify.annotations.Nullable;

/// Reads the figures of a report: one number after the other, each with what was said before in mind.
final class FigureReader {
    /// What people do who do not move: die, live somewhere, fit into a place.
    private static final Set<String> NOT_MOVING = Set.of("death", "population", "capacity");

    private static final Set<String> MOTIONS = Set.of("enter", "leave", "return", "cross", "refuse", "admit");
    /// How far behind a number its verb may stand.
    private static final int MOVING = 4;

    /// Lengths and times of queues are smaller than this.
    private static final double SMALL = 100;

    private static final Set<String> LIST_MARKS = Set.of("•", "*", "-", "–", "·");

    private final LanguagePack pack;
    private final SentenceReader sentences;
    private final SourceReader sources;
    private final Distractors distractors;

    FigureReader(LanguagePack pack, SentenceReader sentences) {
        this.pack = pack;
        this.sentences = sentences;
        sources = new SourceReader();
        distractors = new Distractors(pack);
    }

    /// The figures, in the order of their words.
    List<Figure> figures(Report report, List<Sentence> sentences, Background background) {
        List<Figure> figures = new ArrayList<>();
        Discourse discourse = new Discourse(MeasureReader.leading(sentences), Outbreak.all(sentences));
        Grid grid = Grid.of(report.body());
        for (Sentence sentence : sentences) {
            discourse.hear(sentence);
            if (grid.isRow(sentence.start())) {
                row(report, grid, sentence, background, discourse, figures);
                continue;
            }
            if (sentence.numbers().isEmpty() && Denial.is(sentence)) {
                Denial.apply(figures, report, sentences, sentence.paragraph());
            }
            for (NumberMention number : sentence.numbers()) {
                figure(report, sentence, number, background, discourse).ifPresent(figure -> {
                    discourse.hear(figure, sentence.paragraph());
                    discourse.lead(figure, sentence);
                    Retold.add(figures, figure);
                });
            }
            discourse.hearDays(sentence);
            if (sentence.numbers().isEmpty()) {
                discourse.hearSource(sources.spoken(sentence));
            }
        }
        return figures;
    }

    /// A row of a table: each of its cells that holds a number is a sentence.
    private void row(
            Report report,
            Grid grid,
            Sentence sentence,
            Background background,
            Discourse discourse,
            List<Figure> figures) {
        for (Grid.Row row : grid.rowAt(sentence.start())) {
            for (int column = 1; column < row.cells().size(); column++) {
                Grid.Cell cell = row.cells().get(column);
                if (!grid.isNumber(cell)) {
                    continue;
                }
                Sentence read = sentences.cell(report, grid.only(row, column), row, sentence.paragraph());
                for (NumberMention number : read.numbers()) {
                    boolean within = read.tokens().get(number.first()).start() >= cell.start();
                    if (within) {
                        figure(report, read, number, background, discourse).ifPresent(figure -> {
                            discourse.hear(figure, sentence.paragraph());
                            Retold.add(figures, figure);
                        });
                        break;
                    }
                }
            }
        }
    }

    private Optional<Figure> figure(
            Report report, Sentence sentence, NumberMention number, Background background, Discourse discourse) {
        if (distractors.isOther(sentence, number)) {
            return Optional.empty();
        }
        Optional<Counted> found = Counted.of(sentence, number, pack.lexicon());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.get().bare() && isOfOtherThing(sentence, number)) {
            return Optional.empty();
        }
        Counted counted = inherited(found.get(), sentence, number, discourse);
        List<Figure> summands =
                counted.bare() ? discourse.summands(number.amount().typical()) : List.of();
        if (!summands.isEmpty()) {
            return Optional.of(sum(report, sentence, number, counted, summands));
        }
        Figure whole = isPart(sentence, number) ? discourse.lastFigure(sentence.paragraph(), 1) : null;
        Motion motion = whole == null
                ? MeasureReader.motion(sentence, number, counted, discourse)
                : new Motion(MeasureReader.section(whole.measure()), new Cue("", number.first(), number.last()), 2);
        if (motion == null
                || NOT_MOVING.contains(motion.section())
                || (motion.is("spend") && !isAtBorder(sentence, discourse))) {
            return Optional.empty();
        }
        motion = MeasureReader.isHomeward(sentence, motion) ? motion.as("return") : motion;
        Measure measure = MeasureReader.measure(motion, counted, sentence);
        CorridorReader corridors = new CorridorReader(background, discourse);
        CorridorReader.Way way = corridors.way(sentence, number, counted, motion, measure);
        if (measure == Measure.DEPARTURE && way.destinationNamed()) {
            measure = Measure.ARRIVAL;
        }
        Figure minuend =
                measure == Measure.NET ? discourse.minuend(number.amount().typical()) : null;
        boolean listed = LIST_MARKS.contains(sentence.tokens().getFirst().text());
        Figure lead = listed ? discourse.lead() : null;
        Figure before = minuend != null
                ? minuend
                : discourse.lastFigure(
                        sentence.paragraph(),
                        (lead == null && listed) || PeriodReader.isAlso(sentence, number) ? 2 : 0);
        before = before == null ? lead : before;
        PeriodReader.Days days =
                new PeriodReader(report.published().day()).days(sentence, number, counted, measure, before, discourse);
        List<Figure> series = series(sentence, number, discourse);
        Figure alike = minuend != null
                ? minuend
                : series.isEmpty() ? null : series.get(sentence.numbers().indexOf(number));
        if (alike != null) {
            days = new PeriodReader.Days(alike.period(), alike.hours(), alike.aggregation());
        }
        if (whole != null) {
            Corridor theirs = way.destinationNamed()
                    ? new Corridor(
                            whole.corridor().origins(),
                            way.corridor().destinations(),
                            way.corridor().crossing())
                    : whole.corridor();
            way = new CorridorReader.Way(theirs, true);
            boolean own = !sentence.times().isEmpty() && sentence.numbers().size() == 1;
            days = own ? days : new PeriodReader.Days(whole.period(), whole.hours(), whole.aggregation());
        }
        Figure figure = figure(report, sentence, number, counted, motion, measure, way, days, discourse);
        return Optional.of(
                whole != null && figure.status() == Status.REPORTED ? figure.withStatus(whole.status()) : figure);
    }

    /// "sold 600 loaves on Monday and 90 today": the number before in the sentence counts something else.
    private boolean isOfOtherThing(Sentence sentence, NumberMention number) {
        int at = sentence.numbers().indexOf(number);
        if (at < 1 || number.amount().typical() >= 1000) {
            return false;
        }
        NumberMention before = sentence.numbers().get(at - 1);
        boolean moved = sentence.cues().stream()
                .anyMatch(cue -> cue.first() > before.last()
                        && cue.last() < number.quoteFirst() + MOVING
                        && MOTIONS.contains(cue.section()));
        return !moved && Counted.of(sentence, before, pack.lexicon()).isEmpty();
    }

    /// Whether hours that somebody spent can be spent at a border.
    private static boolean isAtBorder(Sentence sentence, Discourse discourse) {
        return sentence.has("queue")
                || sentence.has("border")
                || sentence.places().stream().anyMatch(place -> place.kind() == PlaceMention.Kind.CROSSING)
                || discourse.isAboutQueues(sentence.paragraph(), 0);
    }

    /// "3,000 of them", "of which 3,000": a part of the number before.
    private static boolean isPart(Sentence sentence, NumberMention number) {
        int of = number.last() + 1;
        int which = number.quoteFirst() - 1;
        boolean ofWhich = sentence.isWord(which - 1, "of")
                && (sentence.isWord(which, "which") || sentence.isWord(which, "whom"))
                && sentence.numbers().indexOf(number) > 0;
        return ofWhich
                || sentence.isWord(of, "of")
                        && (sentence.isWord(of + 1, "them")
                                || sentence.isWord(of + 1, "these")
                                || sentence.isWord(of + 1, "whom"));
    }

    /// "… on the same days": as many figures read last as this sentence has numbers, else none.
    private static List<Figure> series(Sentence sentence, NumberMention number, Discourse discourse) {
        boolean same = false;
        for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
            same |= sentence.isWord(i, "same") && sentence.isWord(i + 1, "days");
        }
        int index = sentence.numbers().indexOf(number);
        List<Figure> before = discourse.last(sentence.numbers().size() + index);
        boolean back = sentence.times().isEmpty() && CorridorReader.isOtherWay(sentence, number);
        return (same || back) && before.size() == sentence.numbers().size() + index
                ? before.subList(0, sentence.numbers().size())
                : List.of();
    }

    /// "That makes 16,886 in two days": the sum of figures told before, over all their days.
    private Figure sum(Report report, Sentence sentence, NumberMention number, Counted counted, List<Figure> summands) {
        Figure first = summands.getFirst();
        LocalDate start = first.period().start();
        LocalDate end = summands.getLast().period().end();
        Period period = start != null && end != null && !end.isBefore(start) ? Period.of(start, end) : first.period();
        PeriodReader.Days days = new PeriodReader.Days(period, null, Aggregation.TOTAL);
        Motion motion =
                new Motion(MeasureReader.section(first.measure()), new Cue("", number.first(), number.last()), 1);
        CorridorReader.Way way = new CorridorReader.Way(first.corridor(), true);
        Discourse spoken = new Discourse();
        spoken.hear(first, sentence.paragraph());
        return figure(report, sentence, number, counted, motion, first.measure(), way, days, spoken);
    }

    private Figure figure(
            Report report,
            Sentence sentence,
            NumberMention number,
            Counted counted,
            Motion motion,
            Measure measure,
            CorridorReader.Way way,
            PeriodReader.Days days,
            Discourse discourse) {
        Passage whole = report.passage(sentence.start(), sentence.end());
        int last = counted.unit() == Unit.PERSON ? number.quoteLast() : Math.max(counted.last(), number.quoteLast());
        Passage quote = report.passage(
                sentence.tokens().get(number.quoteFirst()).start(),
                sentence.tokens().get(last).end());
        String id = "f-" + report.id().substring(0, Math.min(8, report.id().length())) + "-" + quote.startByte();
        return new Figure(
                id,
                id,
                number.amount().times(counted.factor()),
                counted.unit(),
                measure,
                way.corridor(),
                PopulationReader.population(counted, way.corridor(), sentence, discourse),
                counted.group(),
                days.period(),
                days.hours(),
                days.aggregation(),
                StatusReader.status(sentence, number, measure),
                source(sentence, number, counted, discourse),
                new Evidence.Quote(quote, whole),
                confidence(counted, motion, way),
                report.published().day());
    }

    /// Bare numbers go on in the unit of the figure before: "some 3,000 cars … The day before, 2,300."; "one waited
    /// three
    /// days, another for almost five".
    private static Counted inherited(Counted counted, Sentence sentence, NumberMention number, Discourse discourse) {
        Figure before = discourse.lastFigure(sentence.paragraph(), 0);
        boolean row = before == null && discourse.isAboutQueuesOfVehicles(sentence.paragraph()) && isRow(sentence);
        boolean goesOn = before != null && before.unit() == Unit.VEHICLE;
        if (counted.bare() && (row || goesOn)) {
            return new Counted(Unit.VEHICLE, 1, counted.last(), null, null, Population.ALL, true);
        }
        boolean small = number.amount().typical() < SMALL;
        boolean level = before != null
                && (before.unit() == Unit.KILOMETRE || before.unit() == Unit.HOUR || before.unit() == Unit.DAY);
        return before != null && counted.bare() && level && small
                ? new Counted(before.unit(), 1, counted.last(), null, null, Population.ALL, true)
                : counted;
    }

    /// A row of a table of crossings: a crossing and a number, and no verb.
    private static boolean isRow(Sentence sentence) {
        return sentence.tokens().size() < 16
                && sentence.places().stream().anyMatch(place -> place.kind() == PlaceMention.Kind.CROSSING)
                && !sentence.has("enter")
                && !sentence.has("leave");
    }

    /// Who says so: in the sentence, in the heading of its line, or in the sentence before of the same paragraph.
    private @Nullable String source(Sentence sentence, NumberMention number, Counted counted, Discourse discourse) {
        String own = sources.source(sentence, number, discourse.lastSource());
        if (own != null || !counted.bare()) {
            return own;
        }
        Heading heading = discourse.heading(sentence);
        String headed = heading == null ? null : sources.credit(heading.sentence());
        Sentence credit = discourse.credit();
        return headed == null && credit != null && Heading.heads(sentence) ? sources.credit(credit) : headed;
    }

    private static double confidence(Counted counted, Motion motion, CorridorReader.Way way) {
        double sure = 0.97 - 0.07 * Math.max(0, motion.cost());
        double named = way.destinationNamed() ? 0 : 0.08;
        return Math.clamp(sure - named - (counted.bare() ? 0.08 : 0), 0.05, 0.99);
    }
}
