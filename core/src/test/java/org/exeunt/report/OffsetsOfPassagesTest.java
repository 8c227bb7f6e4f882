package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the encoding: the bytes behind a passage, decoded, are its text.
class OffsetsOfPassagesTest {
    private static final List<String> LATIN = List.of(
            "Over 8,000 people came — on foot, by car — to the café at the bridge, “the most so far”.",
            "Matti Pitkäniitty counted 4\u00A0586; the smile 🙂 of the girl with 🚲 was free.",
            "Zażółć gęślą jaźń: 12 435 osób. Ubľa and Vyšné Nemecké were open.",
            "It was cold.\nThe line moved by ten metres an hour, and nobody knew when it would end.",
            "Read more: what the tea costs now",
            "Home | News | Weather | Log in");
    private static final List<String> CYRILLIC = List.of(
            "Через границу в пятницу прошли 8 572 человека, сообщила пограничная служба.",
            "В субботу их было меньше, чем в воскресенье: 4199 и 5068.",
            "Очередь перед Верхним Ларсом, по словам водителей, была длиной в 14 км; а было их около 2 300.",
            "Реклама");

    @TempDir
    Path folder;

    private Report read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        Intake intake = new ReportReader().read(folder);
        assertThat(intake.refusals()).isEmpty();
        Files.delete(file);
        return intake.reports().getFirst();
    }

    static Stream<Arguments> encodings() {
        List<Arguments> cases = new ArrayList<>();
        for (long seed = 1; seed <= 8; seed++) {
            cases.add(Arguments.of(seed, "UTF-8", "", LATIN));
            cases.add(Arguments.of(seed, "UTF-8", "\uFEFF", CYRILLIC));
            cases.add(Arguments.of(seed, "UTF-16LE", "\uFEFF", LATIN));
            cases.add(Arguments.of(seed, "UTF-16BE", "\uFEFF", CYRILLIC));
            cases.add(Arguments.of(seed, "windows-1251", "", CYRILLIC));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theBytesOfEverySentenceSpellIt(long seed, String encoding, String mark, List<String> lines)
            throws IOException {
        var random = new SplittableRandom(seed);
        String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
        var text = new StringBuilder(mark);
        for (int i = 0; i < 30; i++) {
            String line = lines.get(random.nextInt(lines.size()));
            text.append(line.replace("\n", lineEnd)).append(lineEnd.repeat(1 + random.nextInt(3)));
        }
        Charset charset = Charset.forName(encoding);
        byte[] bytes = text.toString().getBytes(charset);
        assertSpelled(read("a.txt", bytes), bytes, charset);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyCharacterStandsBehindTheOneBeforeIt(long seed, String encoding, String mark, List<String> lines)
            throws IOException {
        var random = new SplittableRandom(seed + 100);
        var text = new StringBuilder(mark);
        for (int i = 0; i < 12; i++) {
            text.append(lines.get(random.nextInt(lines.size()))).append("\n\n");
        }
        Report report = read("a.txt", text.toString().getBytes(Charset.forName(encoding)));
        Offsets offsets = report.offsets();
        for (int i = 1; i < report.body().length(); i++) {
            assertThat(offsets.startByte(i)).isGreaterThanOrEqualTo(offsets.startByte(i - 1));
            assertThat(offsets.endByte(i)).isGreaterThanOrEqualTo(offsets.startByte(i));
        }
    }

    private static void assertSpelled(Report report, byte[] bytes, Charset charset) {
        assertThat(report.body()).isNotBlank().doesNotContain("Read more", "Home |", "Реклама");
        for (SentenceCutter.Sentence sentence : new SentenceCutter().cut(report.body())) {
            Passage passage = report.passage(sentence.start(), sentence.end());
            assertThat(folded(decoded(bytes, passage, charset))).isEqualTo(folded(passage.text()));
        }
    }

    private static String decoded(byte[] bytes, Passage passage, Charset charset) {
        return new String(Arrays.copyOfRange(bytes, passage.startByte(), passage.endByte()), charset);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void entitiesOfAPageMapToTheBytesThatSpellThem() throws IOException {
        String page = """
                <html><head><title>The bridge</title></head><body><article><h1>The bridge</h1>
                <p>The minister&rsquo;s count &mdash; 4&nbsp;586 &#8211; was &quot;too low&quot;, he said in the caf\u00e9.</p>
                <p>Another   8,000 &amp; more came
                on Sunday &lt;by car&gt;, and nobody knew when the others would arrive at the bridge.</p>
                </article></body></html>
                """;
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            byte[] bytes = (charset.equals(StandardCharsets.UTF_8) ? page : "\uFEFF" + page).getBytes(charset);
            Report report = read("a.html", bytes);
            assertThat(report.body())
                    .contains("The minister’s count — 4\u00A0586 – was \"too low\"", "8,000 & more came on");
            for (String words :
                    List.of("minister’s", "4\u00A0586 –", "\"too low\"", "café", "8,000 & more", "<by car>")) {
                Passage passage = report.find(words).orElseThrow();
                String spelled = decoded(bytes, passage, charset);
                assertThat(folded(Parser.unescapeEntities(spelled, false))).isEqualTo(words);
            }
        }
    }

    @Test
    void charactersBeyondTheBasicPlaneTakeFourBytes() throws IOException {
        byte[] bytes = "A bicycle 🚲 stood at the gate for 3 days.".getBytes(StandardCharsets.UTF_8);
        Passage bicycle = read("a.txt", bytes).find("🚲").orElseThrow();
        assertThat(bicycle.startByte()).isEqualTo(10);
        assertThat(bicycle.endByte()).isEqualTo(14);
    }

    @Test
    void bytesThatSpellNothingAreOneSignEach() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Zażółć gęślą jaźń, zażółć gęślą jaźń, zażółć gęślą jaźń: ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(" 435 osób.".getBytes(StandardCharsets.UTF_8));
        Report report = read("a.txt", bytes.toByteArray());
        Passage number = report.find("435").orElseThrow();
        assertThat(decoded(bytes.toByteArray(), number, StandardCharsets.UTF_8)).isEqualTo("435");
        assertThat(report.body()).contains("\uFFFD 435");
    }

    @Test
    void whatWasLeftOutLiesBetweenPassagesAndNotInThem() throws IOException {
        String page = "The queue\nWe use cookies to make this page better.\nNewest entries first. And so on.";
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Report report = read("a.txt", bytes);
        assertThat(report.body()).isEqualTo("The queue\n\nNewest entries first. And so on.");
        assertSpelled(report, bytes, StandardCharsets.UTF_8);
    }
}
