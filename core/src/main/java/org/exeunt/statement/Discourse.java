package org.exeunt.statement;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.exeunt.place.Corridor;
import org.exeunt.place.Country;
import org.exeunt.statement.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/// What has been spoken of so far in a report, for the words that lean on it: "the country", "another 3,000".
final class Discourse {
    private static final int REMEMBERED = 12;

    private final @Nullable String leading;
    private final List<Outbreak> outbreaks;
    private final Deque<Country> countries = new ArrayDeque<>();
    private @Nullable Country named;
    private int namedParagraph = -1;
    private @Nullable PlaceMention crossing;
    private int crossingParagraph = -1;
    private boolean several;
    private final List<Figure> figures = new ArrayList<>();
    private @Nullable Figure figure;
    private int figureParagraph = -1;
    private @Nullable String source;
    private @Nullable Sentence credit;
    private @Nullable Heading heading;
    private @Nullable Figure lead;
    private @Nullable LocalDate day;
    private int dayParagraph = -1;
    private int listParagraph = -1;
    private int queueParagraph = -99;
    private boolean queueOfVehicles;

    /// @param leading what most numbers of the report are about; null if nothing
    /// @param outbreaks since when the movement goes on, as the report says
    Discourse(@Nullable String leading, List<Outbreak> outbreaks) {
        this.leading = leading;
        this.outbreaks = outbreaks;
    }

    Discourse() {
        this(null, List.of());
    }

    /// The day on which it began, as the report says first; null if it does not say.
    @Nullable
    LocalDate outbreak() {
        return outbreaks.isEmpty() ? null : outbreaks.getFirst().day();
    }

    /// The day of what "since the war" names without its date: that of the same word told with one, else the first
    /// told.
    @Nullable
    LocalDate outbreak(Sentence sentence, TimeMention since) {
        return Outbreak.of(sentence, since, outbreaks);
    }

    @Nullable
    String leading() {
        return leading;
    }

    /// Takes note of the places of a sentence that has been read, and of what it is about.
    void hear(Sentence sentence) {
        if (sentence.isWord(1, ":")
                && sentence.has("credit")
                && sentence.cues("credit").getFirst().first() == 0) {
            credit = sentence;
        }
        if (Heading.is(sentence)) {
            heading = new Heading(sentence);
            lead = null;
        } else if (!Heading.heads(sentence)) {
            heading = null;
        }
        listParagraph = Heading.opensList(sentence) ? sentence.paragraph() : listParagraph;
        if (sentence.has("queue") || sentence.has("wait")) {
            queueParagraph = sentence.paragraph();
            queueOfVehicles |= sentence.has("vehicle");
        }
        for (PlaceMention place : sentence.places()) {
            boolean country = place.isCountry() || place.kind() == Kind.CAPITAL || place.kind() == Kind.ADJECTIVE;
            if (country && place.countries().size() == 1) {
                countries.addFirst(place.country());
                if (countries.size() > REMEMBERED) {
                    countries.removeLast();
                }
            }
            Role role = Role.of(sentence, place);
            if (country && place.countries().size() == 1 && (role == Role.TO || role == Role.IN)) {
                named = place.country();
                namedParagraph = sentence.paragraph();
            }
            if (place.kind() == Kind.CROSSING) {
                several |= crossing != null && !Objects.equals(crossing.name(), place.name());
                crossing = place;
                crossingParagraph = sentence.paragraph();
            }
        }
    }

    /// The heading that this line stands under; null if it is no line of a list or has none.
    @Nullable
    Heading heading(Sentence sentence) {
        return Heading.heads(sentence) ? heading : null;
    }

    /// The line that names the source of a whole report, "Source: …"; null if there is none.
    @Nullable
    Sentence credit() {
        return credit;
    }

    /// Takes note of who spoke in a sentence without figures: "it said" in the next one means them.
    void hearSource(@Nullable String spoken) {
        source = spoken == null ? source : spoken;
    }

    /// Takes note of the days of a sentence whose figures have been read.
    void hearDays(Sentence sentence) {
        for (TimeMention time : sentence.times()) {
            boolean single = time.kind() == TimeMention.Kind.ON
                    && time.period().end() != null
                    && time.period().end().equals(time.period().start());
            if (single && !NearestTime.isOfSaying(sentence, time)) {
                day = time.period().end();
                dayParagraph = sentence.paragraph();
            }
        }
    }

    /// The day spoken of in the sentences before of this paragraph; null if there is none.
    @Nullable
    LocalDate day(int paragraph) {
        return dayParagraph == paragraph ? day : null;
    }

    /// Takes note of a figure that opens a list: the lines below it lean on it and not on each other.
    void lead(Figure heard, Sentence sentence) {
        if (sentence.paragraph() != listParagraph && !sentence.has("habit")) {
            lead = heard;
        }
    }

    /// The figure that opened the list of this line; null if there is none.
    @Nullable
    Figure lead() {
        return lead;
    }

    /// Takes note of a figure that has been read.
    void hear(Figure heard, int paragraph) {
        figure = heard;
        named = null;
        figures.add(heard);
        figureParagraph = paragraph;
        source = heard.source() == null ? source : heard.source();
    }

    /// The country last spoken of, other than this one and, if given, among these.
    @Nullable
    Country lastCountry(@Nullable Country except, List<Country> among) {
        for (Country country : countries) {
            if (!country.equals(except) && (among.isEmpty() || among.contains(country))) {
                return country;
            }
        }
        return null;
    }

    /// The country that this paragraph has spoken of as entered since its last figure; null if there is none.
    @Nullable
    Country namedSince(int paragraph, @Nullable Country except) {
        return named != null && namedParagraph == paragraph && !named.equals(except) ? named : null;
    }

    /// The crossing spoken of in this paragraph or the one before, or the only one spoken of at all.
    @Nullable
    PlaceMention lastCrossing(int paragraph) {
        return crossing != null && (paragraph - crossingParagraph <= 1 || !several) ? crossing : null;
    }

    /// The figure read last, if it stands at most this many paragraphs back.
    @Nullable
    Figure lastFigure(int paragraph, int back) {
        return figure != null && paragraph - figureParagraph <= back ? figure : null;
    }

    /// The figure read last that is no level; null if there is none.
    @Nullable
    Figure lastFlow() {
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (!figures.get(i).measure().isLevel()) {
                return figures.get(i);
            }
        }
        return null;
    }

    /// The figures read last, this many or fewer, in their order.
    List<Figure> last(int count) {
        return figures.subList(Math.max(0, figures.size() - count), figures.size());
    }

    /// The figures read last that add up to this number, in their order; empty if none do.
    List<Figure> summands(double sum) {
        for (int last = figures.size() - 1; last > 0 && last >= figures.size() - REMEMBERED; last--) {
            double total = figures.get(last).amount().typical();
            for (int first = last - 1; first >= 0 && isLike(figures.get(first), figures.get(last)); first--) {
                total += figures.get(first).amount().typical();
                if (total == sum) {
                    return figures.subList(first, last + 1);
                }
            }
        }
        return List.of();
    }

    private static boolean isLike(Figure one, Figure other) {
        return one.unit() == other.unit()
                && one.measure() == other.measure()
                && one.aggregation() == Aggregation.TOTAL
                && other.aggregation() == Aggregation.TOTAL
                && one.amount().reported() != null;
    }

    /// The figure of entries from which one of exits was taken to give this balance.
    @Nullable
    Figure minuend(double balance) {
        for (Figure in : figures) {
            for (Figure out : figures) {
                boolean difference = in.amount().typical() - out.amount().typical() == balance;
                if (difference && in.measure() == Measure.ARRIVAL && out.measure() != Measure.ARRIVAL) {
                    return in;
                }
            }
        }
        return null;
    }

    /// The country that the figures before left, as last told; null if none told.
    @Nullable
    Country lastOrigin() {
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (figures.get(i).corridor().origins().size() == 1) {
                return figures.get(i).corridor().origins().getFirst();
            }
        }
        return null;
    }

    /// The corridor of the figure read last.
    @Nullable
    Corridor lastCorridor(int paragraph, int back) {
        Figure last = lastFigure(paragraph, back);
        return last == null ? null : last.corridor();
    }

    /// Whether queues were spoken of in this paragraph or in one at most so many before it.
    boolean isAboutQueues(int paragraph, int back) {
        return paragraph - queueParagraph <= back;
    }

    /// Whether queues of vehicles were spoken of in the paragraphs before.
    boolean isAboutQueuesOfVehicles(int paragraph) {
        return queueOfVehicles && isAboutQueues(paragraph, 6);
    }

    /// The source of the figure read last, if it stands in this paragraph.
    @Nullable
    String carriedSource(int paragraph) {
        return figure != null && figureParagraph == paragraph ? figure.source() : null;
    }

    /// The source of the figure read last.
    @Nullable
    String lastSource() {
        return source;
    }
}
