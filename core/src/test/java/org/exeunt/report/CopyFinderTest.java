package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyFinderTest {
    private static final String LINE =
            "Over 9,600 people walked through the northern gate between Thursday and Friday, the guards of the valley said.";

    private static List<CopyGroup> copies(String... bodies) {
        List<Report> reports = new ArrayList<>();
        for (String body : bodies) {
            reports.add(Texts.report("r%03d.txt".formatted(reports.size()), body));
        }
        return new CopyFinder().find(reports);
    }

    private static List<String> texts(CopyGroup group) {
        return group.passages().stream().map(Passage::text).toList();
    }

    @Test
    void noReportsHaveNoCopies() {
        assertThat(copies()).isEmpty();
        assertThat(copies("")).isEmpty();
        assertThat(copies(LINE)).isEmpty();
    }

    @Test
    void theSameSentenceInTwoReportsIsOneText() {
        List<CopyGroup> groups = copies("It rained. " + LINE + " Nobody knows why.", "The queue is gone.\n\n" + LINE);
        assertThat(groups).hasSize(1);
        assertThat(texts(groups.getFirst())).containsExactly(LINE, LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Over 9600 people walked through the northern gate between Thursday and Friday, the guards of the valley said.",
                "Over 9\u00A0600 people walked through the northern gate between Thursday and Friday, said the guards of the valley.",
                "OVER 9,600 PEOPLE walked through the northern gate between Thursday and Friday, the valley's guards said.",
                "Over 9,600 people walked through the gate between Thursday and Friday, according to the guards of the valley.",
                "Over 9,600 people walked through the northern gate between Thursday and Friday.",
                "More than 9,600 people walked through the northern gate between Thursday and Friday, the guards of the valley "
                        + "told reporters, adding that the road was dry."
            })
    void lightEditingDoesNotHideACopy(String edited) {
        assertThat(copies(LINE, edited)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Over 8,100 people walked through the northern gate between Thursday and Friday, the guards of the valley said.",
                "The guards of the valley counted over 9,600 people at the northern gate in a day, from Thursday on.",
                "Between Thursday and Friday it was over 9,600, and that at the northern gate alone.",
                "Over 9,600 people have walked."
            })
    void whoeverTellsTheSameNewsInOtherWordsOrOtherNewsInTheSameWordsIsNoCopy(String other) {
        assertThat(copies(LINE, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "began on Sept. 21 | began on September 21",
                "began on Sept. 21 | began on 21 September",
                "on the 19th and the 20th | on 19 and 20",
                "the country’s | the country's"
            })
    void datesMayBeSpelledInOtherWays(String one, String other) {
        String frame =
                "The great movement of people over the two bridges %s, and nobody in the valley had seen it coming.";
        assertThat(copies(frame.formatted(one), frame.formatted(other))).hasSize(1);
    }

    @Test
    void neighbouringSentencesThatTravelTogetherAreOnePassage() {
        String second = "Before that, the daily count used to be between 400 and 500 on most days of the year.";
        List<CopyGroup> groups = copies("First. " + LINE + " " + second, LINE + " " + second + " Last.");
        assertThat(groups).hasSize(1);
        assertThat(texts(groups.getFirst())).containsExactly(LINE + " " + second, LINE + " " + second);
    }

    @Test
    void aPassageDoesNotReachIntoTheNextParagraph() {
        String second = "Before that, the daily count used to be between 400 and 500 on most days of the year.";
        assertThat(copies(LINE + "\n\n" + second, LINE + "\n\n" + second)).hasSize(2);
    }

    @Test
    void sentencesThatOtherReportsShareStayApart() {
        String second = "Before that, the daily count used to be between 400 and 500 on most days of the year.";
        List<CopyGroup> groups = copies(LINE + " " + second, LINE + " " + second, "Alone here. " + second);
        assertThat(groups).extracting(group -> group.passages().size()).containsExactly(2, 3);
    }

    @Test
    void aSentenceWithinOneReportIsNoCopyOfItself() {
        assertThat(copies(LINE + "\n\n" + LINE, "Something else was said in the other valley on that day."))
                .isEmpty();
    }

    @Test
    void stockPhrasesAreNoCopies() {
        assertThat(copies(
                        "He was speaking to reporters in the capital after the meeting.",
                        "He was speaking to reporters in the capital after the meeting."))
                .isEmpty();
        assertThat(copies("Thank you.", "Thank you.")).isEmpty();
    }

    @Test
    void whatStandsOnEveryPageWithoutANumberIsNoNews() {
        String notice =
                "This newspaper lives from its readers and from nobody else, so please think about a gift for us.";
        String[] pages = IntStream.range(0, 30).mapToObj(i -> notice).toArray(String[]::new);
        assertThat(copies(pages)).isEmpty();
        assertThat(copies(notice, notice)).hasSize(1);
    }

    @Test
    void whatOnePublisherRepeatsWithoutANumberIsItsOwn() {
        String about =
                "The desk of this paper has followed the two bridges and the northern gate since they were built.";
        List<Report> reports = List.of(Texts.report("a", "A Paper", about), Texts.report("b", "A Paper", about));
        assertThat(new CopyFinder().find(reports)).isEmpty();
        List<Report> others = List.of(Texts.report("a", "A Paper", about), Texts.report("b", "B Paper", about));
        assertThat(new CopyFinder().find(others)).hasSize(1);
    }

    @Test
    void twoReportersWhoQuoteOneSpeakerDoNotCopyEachOther() {
        String quote =
                "“Everyone who has come to the gate since the spring must be let through before the snow falls.”";
        assertThat(copies(
                        "Asked by a radio station, the mayor of the village answered: " + quote,
                        "A mayor, whose house stands beside the road, said this at noon: " + quote))
                .isEmpty();
        String same = "The mayor of the village at the foot of the pass told an agency on Friday: " + quote;
        assertThat(copies(same, same)).hasSize(1);
    }

    @Test
    void versionsOfVersionsMeetInOneGroup() {
        List<CopyGroup> groups = copies(
                LINE,
                LINE.replace("the guards of the valley said", "said the guards"),
                LINE.replace("walked through", "passed").replace("the guards of the valley said", "said the guards"));
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().passages()).hasSize(3);
    }

    @Test
    void aChainOfSmallStepsDoesNotLeadToAnotherText() {
        List<String> words = new ArrayList<>(List.of(LINE.split(" ")));
        List<String> chain = new ArrayList<>();
        var random = new SplittableRandom(3);
        for (int step = 0; step < 40; step++) {
            chain.add(String.join(" ", words));
            words.set(3 + random.nextInt(words.size() - 3), Texts.word(random));
        }
        String first = chain.getFirst();
        String last = chain.getLast();
        List<CopyGroup> groups = copies(chain.toArray(String[]::new));
        assertThat(groups)
                .isNotEmpty()
                .noneSatisfy(group -> assertThat(texts(group)).contains(first, last));
    }

    @Test
    void aGroupKeepsItsNameWhenAReportJoins() {
        List<CopyGroup> two = copies(LINE, LINE);
        List<CopyGroup> three = copies(LINE, LINE, LINE + " And more.");
        assertThat(three.getFirst().id()).isEqualTo(two.getFirst().id()).startsWith("copy-");
        assertThat(three.getFirst().passages()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void editedCopiesAreFoundAmongManySentences(long seed) {
        var random = new SplittableRandom(seed);
        List<String> originals =
                IntStream.range(0, 40).mapToObj(i -> Texts.sentence(random, 18)).toList();
        List<String> bodies = new ArrayList<>();
        for (String original : originals) {
            bodies.add(Texts.sentence(random, 15) + " " + original + " " + Texts.sentence(random, 15));
        }
        for (String original : originals) {
            bodies.add(Texts.sentence(random, 15) + " " + Texts.edited(original, 2, random));
        }
        List<CopyGroup> groups = copies(bodies.toArray(String[]::new));
        assertThat(groups)
                .hasSize(40)
                .allSatisfy(group -> assertThat(group.passages()).hasSize(2));
        assertThat(groups.stream()
                        .map(group -> group.passages().getFirst().text())
                        .collect(Collectors.toSet()))
                .isEqualTo(java.util.Set.copyOf(originals));
    }

    @Test
    void twentyThousandSentencesTakeSeconds() {
        var random = new SplittableRandom(11);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            String body = IntStream.range(0, 20)
                    .mapToObj(sentence -> Texts.sentence(random, 20))
                    .collect(Collectors.joining(" "));
            reports.add(Texts.report("r%04d".formatted(i), body + " " + LINE));
        }
        long start = System.nanoTime();
        List<CopyGroup> groups = new CopyFinder().find(reports);
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().passages()).hasSize(1_000);
    }
}
