package org.exeunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownFormatTest {
    private static final String PAGE = """
            ---
            title: Ночь на границе
            published: 2022-09-26
            ---
            # Queues *grow*

            Over **8,000** [Russians](https://a.example "x") entered `Finland` &amp; left;
            the _border guard_ said. ![a picture](x.png)

            - one\\* item
            - another

            | day | people |
            |-----|-------:|
            | Mon | 5,900  |

            > Quoted.
            <div>In <b>HTML</b></div>
            """;

    @TempDir
    private Path path;

    private Report report() throws IOException {
        return new Folder(path).with("a.md", PAGE).read().reports().getFirst();
    }

    @Test
    void marksAndLinksGoAndTheWordsStay() throws IOException {
        assertThat(report().body()).isEqualTo("""
                Queues grow

                Over 8,000 Russians entered Finland & left;
                the border guard said.

                one* item

                another

                day\tpeople
                Mon\t5,900

                Quoted.

                In HTML""");
        assertThat(report().title()).isEqualTo("Ночь на границе");
        assertThat(report().published().day()).isEqualTo(LocalDate.of(2022, 9, 26));
    }

    @Test
    void everyWordMapsToItsBytes() throws IOException {
        byte[] raw = PAGE.getBytes(StandardCharsets.UTF_8);
        for (String word : new String[] {"8,000", "Russians", "Finland", "border guard", "5,900", "Quoted.", "HTML"}) {
            Passage passage = report().find(word).orElseThrow();
            assertThat(new String(
                            Arrays.copyOfRange(raw, passage.startByte(), passage.endByte()), StandardCharsets.UTF_8))
                    .isEqualTo(word);
        }
        Passage entity = report().find("&").orElseThrow();
        assertThat(new String(Arrays.copyOfRange(raw, entity.startByte(), entity.endByte()), StandardCharsets.UTF_8))
                .contains("&amp;");
    }
}
